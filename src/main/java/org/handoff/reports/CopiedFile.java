package org.handoff.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody holds to be a report of this program. */
final class CopiedFile {

    private CopiedFile() {
    }

    /**
     * The hash of its contents.
     *
     * @throws CopyNotRead when there is no such file, or it cannot be read
     */
    static String sha256(Path copy) {
        try {
            return FactsFingerprint.sha256(Files.readAllBytes(copy));
        } catch (IOException unreadable) {
            throw new CopyNotRead(copy);
        }
    }
}
