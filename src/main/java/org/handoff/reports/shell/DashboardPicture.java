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

    /** So wide is a column of tables at least. */
    private static final int COLUMN = 50;
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

    /**
     * The picture.
     *
     * @param height lines of the window, of which the last is for the prompt: what finds no room is named instead; 0 for all of it
     */
    List<String> lines(int height) {
        var title = cut("%s: %s, as of %s".formatted(dashboard.program(), dashboard.period().inWords(), dashboard.asOf()), width);
        var parts = new ArrayList<WindowFit.Part>();
        parts.addAll(tiles());
        parts.add(new WindowFit.Part("trends", trends()));
        parts.addAll(groups());
        return new WindowFit(title, parts, this::foot).lines(height).stream().map(String::stripTrailing).toList();
    }

    /** What the page is for, and what found no room on it. */
    private List<String> foot(List<String> without) {
        return wrapped(without.isEmpty()
                ? "Internal: raw counts, for the eyes of the program. Not for release; a report for others: report run NAME --audience public"
                : "Internal, not for release. No room here for: %s. All of it: dashboard --whole".formatted(String.join(", ", without)));
    }

    private List<WindowFit.Part> tiles() {
        var parts = new ArrayList<WindowFit.Part>();
        int across = Math.max(1, (width + GAP) / (TILE + GAP));
        int each = (width + GAP) / across - GAP;
        for (int at = 0; at < dashboard.tiles().size(); at += across) {
            var row = dashboard.tiles().subList(at, Math.min(at + across, dashboard.tiles().size()));
            parts.add(new WindowFit.Part(String.join(", ", row.stream().map(Dashboard.Tile::label).toList()), List.of(
                    joined(row.stream().map(Dashboard.Tile::label).toList(), each),
                    joined(row.stream().map(tile -> tile.shown() + (tile.change().isEmpty() ? "" : "  " + tile.change())).toList(), each),
                    joined(row.stream().map(tile -> earlier(tile, each)).toList(), each))));
        }
        return parts;
    }

    private static String earlier(Dashboard.Tile tile, int each) {
        var text = "was %s, year ago %s".formatted(tile.before(), tile.yearBefore());
        return wide(text) <= each ? text : text.substring("was ".length());
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
        int room = room();
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

    /** So many tables stand beside each other. */
    private int columns() {
        return Math.max(1, width / COLUMN);
    }

    private int room() {
        return (width + 2 * GAP) / columns() - 2 * GAP;
    }

    /** One below the other, or in columns where there is room. */
    private List<WindowFit.Part> groups() {
        var all = new ArrayList<Dashboard.Group>();
        all.add(new Dashboard.Group("From referral to completion", dashboard.flow()));
        all.addAll(dashboard.groups());
        var parts = new ArrayList<WindowFit.Part>();
        for (int at = 0; at < all.size(); at += columns()) {
            var row = all.subList(at, Math.min(at + columns(), all.size()));
            var drawn = row.stream().map(each -> group(each.label(), each.bars())).toList();
            var lines = new ArrayList<String>();
            for (int line = 0; line < drawn.stream().mapToInt(List::size).max().orElse(0); line++) {
                int number = line;
                lines.add(String.join(" ".repeat(2 * GAP), drawn.stream().map(each -> pad(number < each.size() ? each.get(number) : "", room())).toList()));
            }
            parts.add(new WindowFit.Part(String.join(", ", row.stream().map(Dashboard.Group::label).toList()), lines));
        }
        return parts;
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
