package org.handoff.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handoff.shared.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * One version of a site's rules.
 *
 * @param name    the name of its file: {@code santa-fe}
 * @param from    the first day it is in force
 * @param source  where the rules were published
 */
public record RuleBook(String name, String title, int version, LocalDate from, String source, List<Criterion> criteria) {

    /** The version as it is kept with a referral: {@code santa-fe 1}. */
    public String shownVersion() {
        return name + " " + version;
    }

    /**
     * Judges a referral. The rules answer what they can; what they leave open is as it was said.
     *
     * @param said  the answers by the code of their criterion
     */
    public Screening screen(KnownFacts facts, Map<String, Answer> said) {
        return new Screening(shownVersion(), criteria.stream().filter(criterion -> criterion.appliesTo(facts))
                .map(criterion -> finding(criterion, criterion.rule().on(facts), said.get(criterion.code()))).toList());
    }

    /**
     * Refuses an answer that these rules cannot take.
     *
     * @throws org.handoff.shared.Refusal when there is no such criterion for this referral, the rules decided it, or it is
     *         waived without a reason or against the rules
     */
    public void check(KnownFacts facts, Answer answer) {
        var finding = screen(facts, Map.of()).findings().stream()
                .filter(it -> it.criterion().code().equals(answer.criterion())).findFirst()
                .orElseThrow(() -> new UnknownCriterion(answer.criterion(), nearest(facts, answer.criterion())));
        if (answer.outcome() == Outcome.WAIVED) {
            requireWaiver(finding.criterion(), answer);
        } else if (finding.byRule() && finding.outcome() != answer.outcome()) {
            throw new DecidedByTheRules(finding);
        }
    }

    private static void requireWaiver(Criterion criterion, Answer answer) {
        if (!criterion.waivable()) {
            throw new NotWaivable(criterion);
        }
        if (answer.words() == null) {
            throw new WaiverWithoutReason(criterion);
        }
    }

    private @Nullable String nearest(KnownFacts facts, String typed) {
        return Nearest.to(typed, criteria.stream().filter(criterion -> criterion.appliesTo(facts)).map(Criterion::code).toList())
                .orElse(null);
    }

    private static Finding finding(Criterion criterion, Ruling ruling, @Nullable Answer said) {
        boolean decided = ruling.outcome() != Outcome.UNKNOWN;
        boolean waived = said != null && said.outcome() == Outcome.WAIVED && ruling.outcome() != Outcome.MET && criterion.waivable();
        if (said != null && (waived || !decided && said.outcome() != Outcome.WAIVED)) {
            return new Finding(criterion, said.outcome(), said.words() == null ? Finding.AS_ANSWERED : said.words(), false,
                    ruling.amount(), ruling.unit());
        }
        return new Finding(criterion, ruling.outcome(), ruling.because(), decided, ruling.amount(), ruling.unit());
    }
}
