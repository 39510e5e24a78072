package org.handoff.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many rows of a list are shown: as asked, a screenful's worth for a person, everything for a pipe.
 *
 * @param rowsOfAGroup  how many rows each group of a grouped list gets
 */
record RowLimit(int rows, int rowsOfAGroup) {

    private static final int FOR_A_PERSON = 25;
    private static final int IN_A_GROUP = 3;

    /** The same for a list and for each group. */
    RowLimit(int rows) {
        this(rows, rows);
    }

    static RowLimit of(@Nullable List<String> typed, Screen screen) {
        if (typed == null) {
            return screen.width() > 0 ? new RowLimit(FOR_A_PERSON, IN_A_GROUP)
                    : new RowLimit(Integer.MAX_VALUE);
        }
        if (!typed.get(0).matches("\\d{1,9}") || typed.get(0).matches("0+")) {
            throw new UsageRefused("--limit %s is not a number of rows. Type a number such as 50.".formatted(typed.get(0)));
        }
        return new RowLimit(Integer.parseInt(typed.get(0)));
    }
}
