package org.handoff.reports.shell;

import org.handoff.shared.Refusal;

final class NotProtectedYet extends Refusal {

    private static final long serialVersionUID = 1L;

    NotProtectedYet() {
        super(Kind.DISCLOSURE, "Small cells are not protected yet, so no report may leave the program. Run it with --audience internal.");
    }
}
