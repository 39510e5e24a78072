package org.handoff.accounts;

/**
 * A passphrase for a user's first sign-in, which is told to them and must be changed then.
 *
 * @param words  shown once, and nowhere kept
 */
public record FirstPassphrase(AccountId account, String name, String words) {

    @Override
    public String toString() {
        return "FirstPassphrase[" + account + "]";
    }
}
