package org.handoff.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a reply is written. */
enum OutputFormat {
    TABLE, JSON, CSV;

    static OutputFormat of(@Nullable List<String> typed) {
        if (typed == null) {
            return TABLE;
        }
        var text = typed.get(0).toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.name().equals(text)).findFirst()
                .orElseThrow(() -> new UsageRefused("There is no --output %s. Type table, json or csv.".formatted(typed.get(0))));
    }
}
