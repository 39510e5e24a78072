package org.handoff.referrals.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.eligibility.Answer;
import org.handoff.eligibility.Finding;
import org.handoff.eligibility.Outcome;
import org.handoff.referrals.RuleSheet;

/**
 * An answer to one criterion: {@code sale=not-met}, {@code warrant=waived:prosecutor agreed}; while the form asks, the criterion
 * may be left out.
 *
 * @param sheet the rules the referral is held to
 * @param asked the criterion the form asks for, if any
 */
record CriterionValue(Function<Answers, RuleSheet> sheet, Function<Answers, Optional<Finding>> asked) implements Value<Answer> {

    private static final Pattern ANSWER = Pattern.compile(
            "(?:([a-z0-9-]+)\\s*=\\s*)?(met|not[- ]met|unknown|waived)(?:\\s*:\\s*(.+))?", Pattern.CASE_INSENSITIVE);

    @Override
    public Answer read(String typed, Answers sofar) {
        var matcher = ANSWER.matcher(typed.strip());
        if (!matcher.matches()) {
            throw new NotACriterionAnswer(typed.strip());
        }
        var criterion = Optional.ofNullable(matcher.group(1))
                .or(() -> sofar.isAskedInTurn() ? asked.apply(sofar).map(it -> it.criterion().code()) : Optional.empty())
                .orElseThrow(() -> new NotACriterionAnswer(typed.strip()));
        var outcome = Outcome.valueOf(matcher.group(2).toUpperCase(Locale.ROOT).replaceAll("[- ]", "_"));
        var answer = new Answer(criterion.toLowerCase(Locale.ROOT), outcome, matcher.group(3));
        var rules = sheet.apply(sofar);
        rules.book().check(rules.facts(), answer);
        return answer;
    }

    @Override
    public String show(Answer answer) {
        return answer.criterion() + "=" + said(answer);
    }

    /** An answer without its criterion, as the form offers the one given before. */
    static String said(Answer answer) {
        return answer.outcome().word() + (answer.words() == null ? "" : ":" + answer.words());
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var inTurn = sofar.isAskedInTurn() ? asked.apply(sofar) : Optional.<Finding>empty();
        return inTurn.map(it -> outcomes("", it)).orElseGet(() -> sheet.apply(sofar).questions().stream()
                        .flatMap(it -> outcomes(it.criterion().code() + "=", it)))
                .filter(choice -> choice.value().startsWith(typed.strip().toLowerCase(Locale.ROOT))).toList();
    }

    /** What may be answered: a criterion that may not be waived is not offered so. */
    private static Stream<Choice> outcomes(String before, Finding open) {
        return Arrays.stream(Outcome.values()).filter(it -> it != Outcome.WAIVED || open.criterion().waivable())
                .map(it -> new Choice(before + it.word() + (it == Outcome.WAIVED ? ":" : ""), it == Outcome.WAIVED ? "and the reason" : ""));
    }

    /** The reason of a waiver is read by others, as a note is. */
    @Override
    public boolean isNote() {
        return true;
    }

    @Override
    public String word() {
        return "CRITERION=ANSWER";
    }
}
