package org.handoff.referrals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handoff.eligibility.Answer;
import org.handoff.eligibility.Finding;
import org.handoff.eligibility.KnownFacts;
import org.handoff.eligibility.RuleBook;
import org.handoff.eligibility.Screening;

/**
 * The rules one referral is held to.
 *
 * @param facts  what the referral tells without asking
 * @param before what was said in earlier screenings, by criterion
 */
public record RuleSheet(RuleBook book, KnownFacts facts, Map<String, Answer> before) {

    /** What the rules say with these answers, and with earlier ones where nothing is said now. */
    public Screening with(List<Answer> now) {
        var said = new HashMap<>(before);
        now.forEach(answer -> said.put(answer.criterion(), answer));
        return book.screen(facts, said);
    }

    /** What the rules cannot tell by themselves, and what they found and may be waived, in the order of the rules. */
    public List<Finding> questions() {
        return book.screen(facts, Map.of()).findings().stream().filter(Finding::isOpen).toList();
    }

    /** What the rules found by themselves. */
    public List<Finding> foundByRules() {
        return book.screen(facts, Map.of()).findings().stream().filter(Finding::byRule).toList();
    }

    @Override
    public String toString() {
        return "RuleSheet[" + book.shownVersion() + "]";
    }
}
