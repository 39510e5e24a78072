package org.handoff.exports;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts as they may be printed: 1 to 10 are withheld, and one more where a single one could be had by subtraction. */
final class SmallCells {

    static final String WITHHELD = "–";
    static final int LARGEST = 10;

    private SmallCells() {
    }

    static boolean isSmall(long count) {
        return count > 0 && count <= LARGEST;
    }

    /** A count that stands alone. */
    static String alone(long count) {
        return isSmall(count) ? WITHHELD : String.valueOf(count);
    }

    /** Counts whose sum is known. */
    static Map<String, String> of(Map<String, Integer> counts) {
        var shown = new LinkedHashMap<String, String>();
        counts.forEach((name, count) -> shown.put(name, alone(count)));
        long withheld = shown.values().stream().filter(WITHHELD::equals).count();
        if (withheld == 1) {
            counts.entrySet().stream().filter(entry -> entry.getValue() > LARGEST).min(Map.Entry.comparingByValue())
                    .ifPresent(next -> shown.put(next.getKey(), WITHHELD));
        }
        return shown;
    }
}
