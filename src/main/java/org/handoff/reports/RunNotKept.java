package org.handoff.reports;

import org.handoff.shared.Refusal;

final class RunNotKept extends Refusal {

    private static final long serialVersionUID = 1L;

    RunNotKept(KeptRun run) {
        super(Kind.NOT_FOUND, "The figures of run %d are not kept: it is older than that. Run it again: report run %s --from %s --to %s --as-of %s"
                .formatted(run.number(), run.report(), run.period().from(), run.period().to(), run.asOf()));
    }
}
