package org.handoff.anonymity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** The hash by which files are named in the steps. */
final class Sha256Digest {

    private Sha256Digest() {
    }

    static String of(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(stream);
        } catch (IOException unreadable) {
            throw new TableUnreadable(file);
        }
    }
}
