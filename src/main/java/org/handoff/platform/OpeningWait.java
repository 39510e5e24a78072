package org.handoff.platform;

import java.util.function.Consumer;

/**
 * What is told to whoever waits while a large data file is made ready. That may happen before there is a console, or any bean, so the program says once, as it
 * starts, where such lines go; to nowhere until then.
 */
public final class OpeningWait {

    private static volatile Consumer<String> lines = line -> { };

    private OpeningWait() {
    }

    /** From now on lines go there. */
    public static void isToldTo(Consumer<String> reader) {
        lines = reader;
    }

    static void tell(String line) {
        lines.accept(line);
    }
}
