package org.handoff.referrals.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.eligibility.Answer;
import org.handoff.eligibility.Finding;
import org.handoff.eligibility.Screening;
import org.handoff.referrals.ReferralDirectory;
import org.handoff.referrals.ReferralId;
import org.handoff.referrals.ReferralValue;
import org.handoff.referrals.Referrals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code referral screen}: the site's eligibility criteria, one by one; what is known is answered by the rules. */
@Component
class ScreenCommands implements CommandSet {

    private static final List<Column> CRITERIA = List.of(Column.of("criterion"), Column.of("outcome"), Column.of("because"));

    private final Referrals referrals;
    private final ReferralDirectory directory;
    private final Codes codes;
    private final Field<ReferralId> referral;
    private final Field<Answer> criterion;

    ScreenCommands(Referrals referrals, ReferralDirectory directory, Codes codes, ReferralValue value) {
        this.referrals = referrals;
        this.directory = directory;
        this.codes = codes;
        referral = Field.of("referral", value).required().positional().asked("Referral").explained("Id, or part of the name.");
        criterion = Field.of("criterion", new CriterionValue(sofar -> directory.rules(sofar.the(referral)), this::asked))
                .asked("Criteria").inTurn(sofar -> asked(sofar).map(ScreenCommands::question).orElse(null))
                .introducedBy(this::foundByRules).offering(this::before)
                .explained("Such as sale=met, sale=not-met:had a scale, warrant=waived:prosecutor agreed; may be repeated.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("referral screen").in("Referrals")
                .describedAs("Screen a referral by the site's eligibility rules")
                .example("referral screen R1 --criterion amenable=met").example("referral screen R1")
                .asking(referral, criterion).withForm("Criterion by criterion").does(this::screen));
    }

    /** The first open criterion that is not answered yet; none before the referral is known. */
    private Optional<Finding> asked(Answers sofar) {
        if (!sofar.has(referral)) {
            return Optional.empty();
        }
        var answered = sofar.all(criterion()).stream().map(Answer::criterion).toList();
        return directory.rules(sofar.the(referral)).questions().stream()
                .filter(it -> !answered.contains(it.criterion().code())).findFirst();
    }

    private static String question(Finding it) {
        return "%s%s. %s".formatted(it.criterion().text(), it.byRule() ? " (not met: %s)".formatted(it.because()) : "",
                it.criterion().waivable() ? "met, not-met, unknown, waived:REASON" : "met, not-met, unknown");
    }

    /** What was said before, else what the rules found; Enter alone never makes a criterion met. */
    private @Nullable String before(Answers sofar) {
        return asked(sofar).map(it -> {
            var said = directory.rules(sofar.the(referral)).before().get(it.criterion().code());
            return said == null || it.byRule() && said.outcome() != it.outcome() && !it.criterion().waivable()
                    ? it.outcome().word() : CriterionValue.said(said);
        }).orElse(null);
    }

    private List<String> foundByRules(Answers sofar) {
        var found = directory.rules(sofar.the(referral)).foundByRules();
        return Stream.concat(found.stream().limit(1).map(it -> "Known already:"), found.stream()
                .map(it -> "  %-9s%s: %s".formatted(words(it.outcome().name()), it.criterion().code(), it.because()))).toList();
    }

    private Reply screen(Answers answers) {
        var id = answers.the(referral);
        var screening = referrals.screen(id, answers.all(criterion));
        var row = directory.row(id);
        return Reply.sheet("%s  %s %s: %s".formatted(id, row.participant(), row.name(), verdict(screening)))
                .with("id", id).with("eligibility", labelled("eligibility", screening.eligibility()))
                .with("ineligible_reason", labelled("ineligible-reason", screening.reason().orElse(null)))
                .with("rules", screening.version()).with("next", directory.nextStep(id))
                .with(Reply.rows("criteria", CRITERIA, screening.findings().stream().map(this::cells).toList(), screening.findings().size()));
    }

    private String verdict(Screening screening) {
        var label = codes.label("eligibility", screening.eligibility()).toLowerCase(Locale.ROOT);
        return screening.reason().map(reason -> "%s, %s".formatted(label, codes.label("ineligible-reason", reason).toLowerCase(Locale.ROOT)))
                .orElse(label);
    }

    private List<@Nullable Object> cells(Finding it) {
        return Arrays.asList(it.criterion().code(), labelled("eligibility-outcome", it.outcome().name()), it.because());
    }

    private String words(String outcome) {
        return codes.label("eligibility-outcome", outcome).toLowerCase(Locale.ROOT);
    }

    private Labelled labelled(String list, @Nullable String code) {
        return new Labelled(code, codes.label(list, code));
    }

    private Field<Answer> criterion() {
        return criterion;
    }
}
