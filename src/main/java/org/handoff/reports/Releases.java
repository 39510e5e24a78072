package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.Measures;
import org.springframework.stereotype.Component;
import org.springframework.util.StopWatch;

/** Makes what may leave the program, checked against what has left it before, and writes down what leaves it. */
@Component
class Releases {

    private final Measures measures;
    private final LedgerQueries ledger;
    private final ProofQueries proofs;
    private final PublicRule rules;

    Releases(Measures measures, LedgerQueries ledger, ProofQueries proofs, PublicRule rules) {
        this.measures = measures;
        this.ledger = ledger;
        this.proofs = proofs;
        this.rules = rules;
    }

    /** What may be shown, what the ledger is going to say of it, and what was proved. */
    record Prepared(ReleasedFigures figures, List<LedgerQueries.Entry> told, ReleaseProof proof) {
    }

    /**
     * Withholds what is small and what would tell it.
     *
     * @param before only what runs before this one told is held against it
     * @throws org.handoff.shared.Refusal when it cannot be protected
     */
    Prepared prepare(MeasureSet set, long before) {
        var rule = rules.inForce();
        var system = new ReportSystem(set, rule);
        var earlier = told(set, before);
        var behind = measures.behind(set.period(), set.asOf());
        var watch = new StopWatch();
        watch.start();
        var outcome = system.protect(behind, earlier);
        watch.stop();
        return new Prepared(ReleasedFigures.released(set, system, outcome, rule), system.told(outcome),
                new ReleaseProof(rule, Objects.requireNonNull(outcome.proof()), earlier.size(), watch.getTotalTimeMillis()));
    }

    /** Everything told before that the counts of a report can be compared with. */
    private List<LedgerQueries.Entry> told(MeasureSet set, long before) {
        var told = new ArrayList<>(ledger.comparableWith(set.period(), before));
        ReportSystem.months(set).ifPresent(months -> told.addAll(ledger.besides(set.period(), months,
                ReportSystem.monthly(), before)));
        return told;
    }

    /** What a report told can never be taken back. */
    void record(long run, Prepared release) {
        ledger.append(run, release.told());
        proofs.keep(run, release.proof());
    }
}
