package org.handoff.accounts;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.handoff.machine.PrivateFiles;
import org.handoff.vault.Secret;
import org.jspecify.annotations.Nullable;

/** Reads a passphrase out of a file that nobody else may read. */
public final class PassphraseFile {

    private PassphraseFile() {
    }

    /**
     * The passphrase in the first line.
     *
     * @param keyFile  the file it opens the keys together with, or null
     * @throws org.handoff.shared.Refusal when others may read it, or it cannot be read
     */
    public static Secret read(String path, @Nullable Path keyFile) {
        var file = pathOf(path);
        requireOwn(file);
        return Secret.of(file).withKeyFile(keyFile);
    }

    /**
     * A path as typed.
     *
     * @throws org.handoff.shared.Refusal when it cannot be one
     */
    public static Path pathOf(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException notAPath) {
            throw new PassphraseFileOpen("'%s' cannot be the path of a file. Check what was typed.".formatted(typed));
        }
    }

    private static void requireOwn(Path file) {
        try {
            PrivateFiles.fix(List.of(file)).ifPresent(fix -> {
                throw new PassphraseFileOpen("The file %s can be read by others, so it is no secret. Make it yours alone first: %s"
                        .formatted(file, fix));
            });
        } catch (IOException unreadable) {
            throw new PassphraseFileOpen("The file %s cannot be looked at. Check the path.".formatted(file));
        }
    }
}
