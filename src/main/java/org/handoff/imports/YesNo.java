package org.handoff.imports;

import java.util.Locale;
import java.util.Optional;

/** What other programs write for yes and no. */
final class YesNo {

    private YesNo() {
    }

    /** The word that is meant; a tick in a box is a yes. */
    static Optional<String> word(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "t", "true", "x" -> Optional.of("Yes");
            case "n", "no", "f", "false" -> Optional.of("No");
            default -> Optional.empty();
        };
    }
}
