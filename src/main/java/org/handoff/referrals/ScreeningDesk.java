package org.handoff.referrals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handoff.eligibility.Answer;
import org.handoff.eligibility.Finding;
import org.handoff.eligibility.Outcome;
import org.handoff.eligibility.Screening;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what a screening found, criterion by criterion, and gives back what was said in earlier ones. */
@Component
class ScreeningDesk {

    private static final SealedColumn EVIDENCE = new SealedColumn("eligibility_result", "evidence");
    private static final SealedColumn WAIVER_REASON = new SealedColumn("eligibility_result", "waiver_reason");

    private final EligibilityResultRepository results;
    private final RowNumbers numbers;
    private final Seals seals;

    ScreeningDesk(EligibilityResultRepository results, RowNumbers numbers, Seals seals) {
        this.results = results;
        this.numbers = numbers;
        this.seals = seals;
    }

    List<CriterionRow> rows(ReferralId referral) {
        return results.findByReferralOrderById(referral).stream().map(this::row).toList();
    }

    /** What somebody said, as opposed to what the rules found. */
    Map<String, Answer> said(ReferralId referral) {
        return rows(referral).stream().filter(row -> row.words() != null)
                .collect(Collectors.toMap(CriterionRow::criterion,
                        row -> new Answer(row.criterion(), Outcome.valueOf(row.outcome()),
                                Finding.AS_ANSWERED.equals(row.words()) ? null : row.words())));
    }

    /** Puts the findings in the place of the earlier ones. */
    void keep(ReferralId referral, Screening screening) {
        results.findByReferralOrderById(referral).forEach(results::delete);
        for (Finding it : screening.findings()) {
            long id = numbers.next("eligibility_result");
            boolean waived = it.outcome() == Outcome.WAIVED;
            var words = it.byRule() || it.outcome() == Outcome.UNKNOWN ? null : it.because();
            results.save(EligibilityResult.of(id, referral, screening.version(), it,
                    seals.seal(EVIDENCE, RowPart.of(id), waived ? null : words), seals.seal(WAIVER_REASON, RowPart.of(id), waived ? words : null)));
        }
    }

    private CriterionRow row(EligibilityResult it) {
        return new CriterionRow(it.criterion(), it.ruleVersion(), it.outcome(), it.amount(), it.unit(), words(it));
    }

    private @Nullable String words(EligibilityResult it) {
        var row = RowPart.of(it.id());
        return Optional.ofNullable(seals.open(WAIVER_REASON, row, it.waiverReason())).or(() ->
                Optional.ofNullable(seals.open(EVIDENCE, row, it.evidence()))).orElse(null);
    }
}
