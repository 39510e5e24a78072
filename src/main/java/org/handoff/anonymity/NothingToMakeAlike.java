package org.handoff.anonymity;

import org.handoff.shared.Refusal;

final class NothingToMakeAlike extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToMakeAlike() {
        super(Kind.USAGE, "No column is quasi-identifying, so there is nothing to make alike. Name what others may know of a person,"
                + " such as --quasi age,race.");
    }
}
