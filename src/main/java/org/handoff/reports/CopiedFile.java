package org.handoff.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

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
        try (var contents = Files.newInputStream(copy)) {
            return DigestUtils.sha256Hex(contents);
        } catch (IOException unreadable) {
            throw new CopyNotRead(copy);
        }
    }
}
