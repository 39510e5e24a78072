package org.handoff.console;

import org.jspecify.annotations.Nullable;

/**
 * Who called the program, as the global options say it. A secret is never among them, only where it stands.
 *
 * @param user            the user's name, or null
 * @param passphraseFile  the file whose first line is the passphrase, or null
 * @param keyFile         the file that the passphrase opens the keys together with, or null
 */
public record Caller(@Nullable String user, @Nullable String passphraseFile, @Nullable String keyFile) {

    /** Nothing was said. */
    public static final Caller UNSAID = new Caller(null, null, null);
}
