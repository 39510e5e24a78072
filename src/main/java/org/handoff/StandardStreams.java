package org.handoff;

import java.util.Map;
import org.handoff.console.Streams;

/**
 * What the standard streams are connected to. The launcher says it in {@code HANDOFF_TTY} (which of in and out are a terminal)
 * and {@code COLUMNS}, because Java cannot tell without starting a terminal library; without the launcher Java is asked.
 */
final class StandardStreams {

    private static final int USUAL_WIDTH = 80;

    private StandardStreams() {
    }

    static Streams of(Map<String, String> environment) {
        var said = environment.get("HANDOFF_TTY");
        boolean in = said == null ? System.console() != null : said.contains("in");
        boolean out = said == null ? System.console() != null : said.contains("out");
        int width = out ? width(environment.getOrDefault("COLUMNS", "")) : 0;
        return new Streams(() -> System.in, System.out, System.err, in && out, width);
    }

    private static int width(String columns) {
        return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
