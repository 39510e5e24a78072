package org.handoff.referrals.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handoff.codes.CodeValues;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.referrals.Handoff;
import org.handoff.referrals.ReferralDirectory;
import org.handoff.referrals.ReferralId;
import org.handoff.referrals.ReferralRow;
import org.handoff.referrals.ReferralValue;
import org.handoff.referrals.Referrals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code referral handoff / withdraw}. */
@Component
class HandoffCommands implements CommandSet {

    private static final String GROUP = "Referrals";
    private static final String NO_RESPONDER = "NO_RESPONDER";

    private final Referrals referrals;
    private final ReferralDirectory directory;
    private final Codes codes;
    private final Field<ReferralId> referral;
    private final Field<LocalDateTime> called;
    private final Field<String> result;
    private final Field<String> mode;
    private final Field<LocalDateTime> arrived;
    private final Field<LocalDateTime> released;
    private final Field<String> reason;
    private final Field<LocalDate> on;
    private final Field<Boolean> again;

    HandoffCommands(Referrals referrals, ReferralDirectory directory, Codes codes, CodeValues codeValues, Values values,
            ReferralValue value) {
        this.referrals = referrals;
        this.directory = directory;
        this.codes = codes;
        referral = Field.of("referral", value).required().positional().asked("Referral").explained("Id, or part of the name.");
        called = time("called", values, "Officer called at", Handoff::calledAt).explained("When the officer called, such as 14:05 or now.");
        result = Field.of("result", codeValues.of("handoff-result")).asked("Result")
                .offering(sofar -> recorded(sofar, Handoff::result)).explained("ACCEPTED, DECLINED or NO_RESPONDER.");
        mode = Field.of("mode", codeValues.of("handoff-mode")).asked("How").offering(sofar -> recorded(sofar, Handoff::mode))
                .explained("IN_PERSON, PHONE or LEFT_CARD.");
        arrived = time("arrived", values, "Case manager arrived at", Handoff::arrivedAt)
                .when(sofar -> !NO_RESPONDER.equals(sofar.get(result())), "does not go with --result NO_RESPONDER. Leave one of the two out.")
                .explained("When the case manager arrived.");
        released = time("released", values, "Officer released at", Handoff::releasedAt).explained("When the officer could leave.");
        reason = Field.of("reason", codeValues.of("denial-reason")).asked("Reason").required().explained("Such as DECLINED or OTHER_PROGRAM.");
        on = Field.of("on", values.pastDate()).asked("On").required().byDefault(sofar -> "today").explained("Today when left out.");
        again = Field.of("again", values.flag()).quiet().explained("Replace what was decided before.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("referral handoff").in(GROUP).describedAs("Record the warm hand-off from officer to case manager")
                        .example("referral handoff R1 --called 14:05 --arrived 14:25 --released 14:40 --mode IN_PERSON --result ACCEPTED")
                        .example("referral handoff R1 --arrived now")
                        .asking(referral, called, result, mode, arrived, released).withForm("Warm hand-off")
                        .needing(answers -> Stream.of(called, result, mode, arrived, released).anyMatch(answers::has),
                                "--called, --arrived, --released, --mode or --result")
                        .does(this::handOff),
                ConsoleCommand.named("referral withdraw").in(GROUP).describedAs("Take a referral back before its intake")
                        .example("referral withdraw R1 --reason DECLINED").asking(referral, reason, on, again)
                        .withForm("Withdrawing a referral").does(this::withdraw));
    }

    /** A time: what is recorded stands, what is not is offered as now. Without a date it is on the day received. */
    private Field<LocalDateTime> time(String name, Values values, String question, Function<Handoff, @Nullable LocalDateTime> part) {
        return Field.of(name, values.minute(sofar -> sofar.has(referral) ? picked(sofar).receivedOn() : values.today()))
                .asked(question).offering(sofar -> Objects.requireNonNullElse(recorded(sofar, part), "now"));
    }

    private <T> @Nullable String recorded(Answers sofar, Function<Handoff, @Nullable T> part) {
        var known = sofar.has(referral) ? part.apply(picked(sofar).handoff()) : null;
        return known == null ? null : known.toString();
    }

    /** The referral while its form is filled in: nothing of it is handed out, so this is no reading of the case. */
    private ReferralRow picked(Answers sofar) {
        var id = sofar.the(referral);
        return directory.exact(id.shown()).orElseThrow();
    }

    private Reply handOff(Answers answers) {
        var id = answers.the(referral);
        var handoff = referrals.handOff(id, new Handoff(answers.get(called), answers.get(arrived), answers.get(released),
                answers.get(mode), answers.get(result)));
        var parts = Stream.of(said("called", handoff.calledAt()), said("arrived", handoff.arrivedAt()), said("released", handoff.releasedAt()),
                said("", codes.label("handoff-mode", handoff.mode())), said("", codes.label("handoff-result", handoff.result())))
                .filter(part -> !part.isBlank()).map(String::strip).toList();
        return Reply.receipt("Hand-off of %s: %s.".formatted(id, String.join(", ", parts)), id, directory.nextStep(id));
    }

    private static String said(String word, @Nullable Object value) {
        if (value instanceof LocalDateTime time) {
            return "%s %s %s".formatted(word, time.toLocalDate(), time.toLocalTime());
        }
        return value == null ? "" : String.valueOf(value).toLowerCase(Locale.ROOT);
    }

    private Reply withdraw(Answers answers) {
        var id = answers.the(referral);
        referrals.withdraw(id, answers.the(reason), answers.the(on), answers.is(again));
        return Reply.receipt("%s withdrawn on %s: %s.".formatted(id, answers.the(on),
                codes.label("denial-reason", answers.get(reason)).toLowerCase(Locale.ROOT)), id, null);
    }

    private Field<String> result() {
        return result;
    }
}
