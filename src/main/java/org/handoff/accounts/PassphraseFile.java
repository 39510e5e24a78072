package org.handoff.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import org.handoff.vault.Secret;
import org.jspecify.annotations.Nullable;

/** Reads a passphrase out of a file that nobody else may read. */
public final class PassphraseFile {

    private static final EnumSet<PosixFilePermission> OF_OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

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
        var secret = Secret.of(file);
        return keyFile == null ? secret : secret.withKeyFile(keyFile);
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
            if (Files.isRegularFile(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
                var others = Files.getPosixFilePermissions(file);
                others.retainAll(OF_OTHERS);
                if (!others.isEmpty()) {
                    throw new PassphraseFileOpen("The file %s can be read by others, so it is no secret. Close it with: chmod 600 %s"
                            .formatted(file, file));
                }
            }
        } catch (IOException unreadable) {
            throw new PassphraseFileOpen("The file %s cannot be looked at. Check the path.".formatted(file));
        }
    }
}
