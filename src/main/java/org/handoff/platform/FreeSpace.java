package org.handoff.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoff.shared.Refusal.Kind;

/** How much room a disk has left. Big jobs ask before they begin, instead of failing half way. */
@FunctionalInterface
public interface FreeSpace {

    /** The bytes that the disk of a folder has left. */
    long at(Path folder) throws IOException;

    /** What the disk itself says. */
    static FreeSpace ofTheDisk() {
        return folder -> Files.getFileStore(folder).getUsableSpace();
    }

    /**
     * Refuses when a disk has less room than something needs.
     *
     * @throws org.handoff.shared.Refusal with both figures
     */
    default void require(Path folder, long bytes) throws IOException {
        long free = at(folder);
        if (free < bytes) {
            throw new DataFileRefused(Kind.INVALID, "The disk of %s has %d MB left; this needs %d MB. Free some space and try again; nothing was changed."
                    .formatted(folder, free >> 20, (bytes >> 20) + 1));
        }
    }
}
