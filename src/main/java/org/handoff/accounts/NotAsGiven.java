package org.handoff.accounts;

import org.handoff.shared.Refusal;

/** What the file says of a user is not what a program lead decided. */
final class NotAsGiven extends Refusal {

    private static final long serialVersionUID = 1L;

    private NotAsGiven(String found, String outcome) {
        super(Kind.NOT_PERMITTED, "%s: somebody changed the file by other means than this program. %s".formatted(found, outcome));
    }

    /** Somebody who typed the right passphrase. */
    static NotAsGiven atSignIn(String found, Account account) {
        return new NotAsGiven(found, "%s was not let in. A program lead sees what was changed with audit verify, and decides anew: user role %s, user disable %2$s"
                .formatted(account.name(), account.number()));
    }

    /** Somebody whom a lead wants to change in one thing, while another is not as it should be. */
    static NotAsGiven whileChanging(String found, String toDo) {
        return new NotAsGiven(found, "Nothing was done. Decide that first: " + toDo);
    }
}
