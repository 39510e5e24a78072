package org.handoff.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a note beside the data file says of something that was about to get its name.
 *
 * @param sha256  the hash that the register has
 * @param isOver  whether the run that wrote it is no longer there
 */
record Promise(Path note, Path target, String sha256, boolean isOver) {

    /** Whether it is there, as it was written. */
    boolean isKept() {
        try {
            var hashed = Files.isDirectory(target) ? target.resolve(Checksums.FILE) : target;
            return Files.isRegularFile(hashed) && Checksums.of(hashed).equals(sha256);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
