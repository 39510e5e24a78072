package org.handoff.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many rows of a list are shown: as asked, a screenful's worth for a person, everything for a pipe. */
record RowLimit(int rows) {

    private static final int FOR_A_PERSON = 25;

    static RowLimit of(@Nullable List<String> typed, Screen screen) {
        if (typed == null) {
            return new RowLimit(screen.width() > 0 ? FOR_A_PERSON : Integer.MAX_VALUE);
        }
        if (!typed.get(0).matches("\\d{1,9}") || typed.get(0).matches("0+")) {
            throw new UsageRefused("--limit %s is not a number of rows. Type a number such as 50.".formatted(typed.get(0)));
        }
        return new RowLimit(Integer.parseInt(typed.get(0)));
    }
}
