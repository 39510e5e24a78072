package org.handoff.backups.shell;

import java.nio.file.Path;
import org.handoff.accounts.PassphraseFile;
import org.jspecify.annotations.Nullable;

/** A path as typed; {@code ~} is the user's own folder, as in a shell. */
final class TypedPath {

    private static final String HOME = "~/";

    private TypedPath() {
    }

    static Path of(String typed) {
        return PassphraseFile.pathOf(typed.startsWith(HOME) ? System.getProperty("user.home") + typed.substring(1) : typed);
    }

    static @Nullable Path ofNullable(@Nullable String typed) {
        return typed == null ? null : of(typed);
    }
}
