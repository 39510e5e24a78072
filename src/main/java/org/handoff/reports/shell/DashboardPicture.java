package org.handoff.reports.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.text.WordUtils;
import org.handoff.reports.Dashboard;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/** A dashboard in letters: tiles, sparklines and bars, fitted to a window, without colour. */
final class DashboardPicture {

    /** Narrower than this and everything stands in one column. */
    private static final int TWO_COLUMNS = 100;
    private static final int WIDEST = 160;
    private static final int TILE = 24;
    private static final int GAP = 2;
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final String LETTERS = "_.-:=+*#";

    private final Dashboard dashboard;
    private final int width;
    private final boolean blocks;

    /**
     * @param width  columns of the window
     * @param blocks whether the terminal draws block characters
     */
    DashboardPicture(Dashboard dashboard, int width, boolean blocks) {
        this.dashboard = dashboard;
        this.width = Math.max(40, Math.min(width, WIDEST));
        this.blocks = blocks;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(cut("%s: %s, as of %s".formatted(dashboard.program(), dashboard.period().inWords(), dashboard.asOf()), width));
        lines.add("");
        tiles(lines);
        lines.addAll(trends());
        lines.add("");
        var groups = new ArrayList<List<String>>();
        groups.add(group("From referral to completion", dashboard.flow()));
        dashboard.groups().forEach(group -> groups.add(group(group.label(), group.bars())));
        beside(lines, groups);
        lines.add("");
        lines.addAll(wrapped("Internal: raw counts, for the eyes of the program. Not for release; a report for others: report run NAME --audience public"));
        return lines.stream().map(String::stripTrailing).toList();
    }

    private void tiles(List<String> lines) {
        int across = Math.max(1, (width + GAP) / (TILE + GAP));
        int each = (width + GAP) / across - GAP;
        for (int at = 0; at < dashboard.tiles().size(); at += across) {
            var row = dashboard.tiles().subList(at, Math.min(at + across, dashboard.tiles().size()));
            lines.add(joined(row.stream().map(Dashboard.Tile::label).toList(), each));
            lines.add(joined(row.stream().map(tile -> tile.shown() + (tile.change().isEmpty() ? "" : "  " + tile.change())).toList(), each));
            lines.add(joined(row.stream().map(tile -> "was %s, year ago %s".formatted(tile.before(), tile.yearBefore())).toList(),
                    each));
            lines.add("");
        }
    }

    private String joined(List<String> cells, int each) {
        return String.join(" ".repeat(GAP), cells.stream().map(cell -> pad(cut(cell, each), each)).toList());
    }

    private List<String> trends() {
        var lines = new ArrayList<String>();
        var periods = dashboard.periods();
        lines.add("%s to %s".formatted(periods.get(0), periods.get(periods.size() - 1)));
        int label = dashboard.trends().stream().mapToInt(trend -> wide(trend.label())).max().orElse(0);
        int from = dashboard.trends().stream().mapToInt(trend -> wide(trend.first())).max().orElse(0);
        for (var trend : dashboard.trends()) {
            lines.add(cut("%s  %s %s %s".formatted(pad(trend.label(), Math.min(label, width / 2)), " ".repeat(from - wide(trend.first()))
                    + trend.first(), spark(trend.values()), trend.last()), width));
        }
        return lines;
    }

    /** Drawn from zero: half the height is half the value. */
    private String spark(List<@Nullable Double> values) {
        double greatest = values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).max().orElse(0);
        var line = new StringBuilder();
        for (var value : values) {
            line.append(value == null ? ' ' : greatest == 0 ? marks().charAt(0) : marks().charAt((int) Math.round(value / greatest * (marks().length() - 1))));
        }
        return line.toString();
    }

    private String marks() {
        return blocks ? BLOCKS : LETTERS;
    }

    private List<String> group(String heading, List<Dashboard.Bar> bars) {
        int room = width < TWO_COLUMNS ? width : (width - 2 * GAP) / 2;
        int label = Math.min(bars.stream().mapToInt(bar -> wide(bar.label())).max().orElse(0), room / 2 - 6);
        int count = bars.stream().mapToInt(bar -> String.valueOf(bar.count()).length()).max().orElse(1);
        long greatest = bars.stream().mapToLong(Dashboard.Bar::count).max().orElse(0);
        int longest = Math.max(4, room - label - count - 10);
        var lines = new ArrayList<>(List.of(cut(heading, room)));
        for (var bar : bars) {
            int length = greatest == 0 ? 0 : (int) Math.round((double) bar.count() / greatest * longest);
            lines.add("%s  %s %s  %s".formatted(pad(cut(bar.label(), label), label), " ".repeat(count - String.valueOf(bar.count()).length())
                    + bar.count(), pad((blocks ? "█" : "#").repeat(length), longest), bar.share()));
        }
        return lines;
    }

    /** One below the other, or in two columns where there is room. */
    private void beside(List<String> lines, List<List<String>> groups) {
        if (width < TWO_COLUMNS) {
            groups.forEach(group -> {
                lines.addAll(group);
                lines.add("");
            });
            lines.remove(lines.size() - 1);
            return;
        }
        int room = (width - 2 * GAP) / 2;
        for (int at = 0; at < groups.size(); at += 2) {
            var left = groups.get(at);
            var right = at + 1 < groups.size() ? groups.get(at + 1) : List.<String>of();
            for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
                lines.add(pad(row < left.size() ? left.get(row) : "", room + 2 * GAP) + (row < right.size() ? right.get(row) : ""));
            }
            if (at + 2 < groups.size()) {
                lines.add("");
            }
        }
    }

    private List<String> wrapped(String sentence) {
        return WordUtils.wrap(sentence, width).lines().toList();
    }

    private static String cut(String text, int width) {
        return wide(text) <= width ? text : new AttributedString(text).columnSubSequence(0, Math.max(0, width - 1)) + "…";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - wide(text)));
    }

    private static int wide(String text) {
        return new AttributedString(text).columnLength();
    }
}
