package org.handoff.reports;

import org.handoff.shared.Refusal;

final class CellWithheld extends Refusal {

    private static final long serialVersionUID = 1L;

    CellWithheld(String cell, KeptRun run) {
        super(Kind.DISCLOSURE, "%s is withheld in run %d, which is public, and so is who is behind it. Run it for the program: report run %s --from %s --to %s --as-of %s".formatted(cell,
                run.number(), run.report(), run.period().from(), run.period().to(), run.asOf()));
    }
}
