package org.handoff.reports.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Parts of a picture in a window that must not scroll its own top away: the first that fit, in their order, with a blank line
 * between them where there is room for it.
 *
 * @param title stands first in any case
 * @param foot  the last lines, given the names of the parts that found no room
 */
record WindowFit(String title, List<Part> parts, Function<List<String>, List<String>> foot) {

    private static final String BLANK = "";

    /** Some lines that are shown together or not at all. */
    record Part(String name, List<String> lines) {
    }

    /** All parts where {@code height} is 0, else so many that title, parts, foot and a prompt below them fit. */
    List<String> lines(int height) {
        var all = put(parts, true);
        if (height == 0 || all.size() < height) {
            return all;
        }
        var kept = new ArrayList<Part>();
        for (var part : parts) {
            kept.add(part);
            if (put(kept, false).size() >= height) {
                kept.remove(part);
            }
        }
        var spaced = put(kept, true);
        return spaced.size() < height ? spaced : put(kept, false);
    }

    private List<String> put(List<Part> kept, boolean spaced) {
        var lines = new ArrayList<String>();
        lines.add(title);
        for (var part : kept) {
            if (spaced) {
                lines.add(BLANK);
            }
            lines.addAll(part.lines());
        }
        if (spaced) {
            lines.add(BLANK);
        }
        lines.addAll(foot.apply(parts.stream().filter(part -> !kept.contains(part)).map(Part::name).toList()));
        return lines;
    }
}
