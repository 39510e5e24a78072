package org.handoff.letters;

import java.nio.file.Path;
import org.handoff.consents.DisclosureId;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was written, and logged.
 *
 * @param file   where it lies, readable by its owner only
 * @param pages  how many pages it has
 * @param scope  what it was told on, in a sentence
 * @param months  of a letter, how many months of substantial compliance it tells; null for a packet
 */
public record WrittenLetter(Path file, int pages, DisclosureId disclosure, String scope, @Nullable Integer months) {

    /** Whether it tells fewer months than a court in Washington asks for. */
    public boolean isShort() {
        return months != null && months < Compliance.ASKED;
    }
}
