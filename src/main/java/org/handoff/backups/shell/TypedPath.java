package org.handoff.backups.shell;

import java.nio.file.Path;
import org.handoff.accounts.PassphraseFile;
import org.handoff.machine.Platform;
import org.jspecify.annotations.Nullable;

/** A path as typed; {@code ~} is the user's own folder, as in a shell. */
final class TypedPath {

    private TypedPath() {
    }

    static Path of(String typed) {
        return PassphraseFile.pathOf(Platform.ofThisMachine().atHome(typed, System.getProperty("user.home")));
    }

    static @Nullable Path ofNullable(@Nullable String typed) {
        return typed == null ? null : of(typed);
    }
}
