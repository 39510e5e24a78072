package org.handoff.console;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoff.shared.Identifier;
import org.handoff.shared.ScreenText;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/**
 * A list as plain lines, fitted to a width by leaving out spare columns, then by cutting the widest; when even that is too
 * narrow, one block a row.
 * Widths are those of the terminal, so wide characters stay aligned.
 */
record TextTable(List<Column> columns, List<List<@Nullable Object>> rows, int width) {

    private static final int GAP = 2;
    private static final int NARROWEST = 6;
    /** Stands in the place of a number that is not shown. */
    private static final String WITHHELD = "–";

    List<String> lines() {
        int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
        if (tooWide(widths) && columns.stream().anyMatch(Column::spare)) {
            return withoutSpare().lines();
        }
        if (width > 0 && !fit(widths)) {
            return blocks();
        }
        var heading = line(widths, IntStream.range(0, columns.size()).<Object>mapToObj(i -> columns.get(i).heading()).toList());
        var rule = String.join("  ", IntStream.of(widths).mapToObj("─"::repeat).toList());
        return Stream.concat(Stream.of(heading, rule),
                rows.stream().map(row -> line(widths, row))).toList();
    }

    /** Text padded with blanks to a width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - wide(text)));
    }

    /** A value as a person sees it, with nothing in it that cannot be seen; nothing recorded is a dash. */
    static String shown(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof Labelled labelled) {
            return inOneLine(labelled.shown());
        }
        if (value instanceof Identifier id) {
            return id.shown();
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof LocalDateTime time) {
            return "%s %s".formatted(time.toLocalDate(), time.toLocalTime());
        }
        return inOneLine(value.toString());
    }

    private static String inOneLine(String text) {
        return text.isEmpty() ? "-" : ScreenText.safe(text.replace('\n', ' '));
    }

    private int natural(int column) {
        return rows.stream().mapToInt(row -> wide(shown(row.get(column)))).reduce(wide(columns.get(column).heading()), Math::max);
    }

    private TextTable withoutSpare() {
        var kept = IntStream.range(0, columns.size()).filter(i -> !columns.get(i).spare()).boxed().toList();
        return new TextTable(kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().<@Nullable Object>map(row::get).toList()).toList(), width);
    }

    private boolean tooWide(int[] widths) {
        return width > 0 && IntStream.of(widths).sum() + GAP * (widths.length - 1) > width;
    }

    private boolean fit(int[] widths) {
        while (tooWide(widths)) {
            int widest = IntStream.range(0, widths.length).filter(column -> !columns.get(column).whole())
                    .reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
            if (widths[widest] <= NARROWEST || columns.get(widest).whole()) {
                return false;
            }
            widths[widest]--;
        }
        return true;
    }

    private String line(int[] widths, List<? extends @Nullable Object> cells) {
        var out = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var text = cut(shown(cells.get(i)), widths[i]);
            boolean number = isNumber(cells.get(i)) || WITHHELD.equals(cells.get(i)) && isOfNumbers(i);
            out.append(number ? " ".repeat(widths[i] - wide(text)) + text : pad(text, widths[i])).append("  ");
        }
        return out.toString().stripTrailing();
    }

    private static boolean isNumber(@Nullable Object value) {
        return value instanceof Number || value instanceof Labelled labelled && labelled.value() instanceof Number;
    }

    private boolean isOfNumbers(int column) {
        return rows.stream().anyMatch(row -> isNumber(row.get(column)));
    }

    private List<String> blocks() {
        int widest = columns.stream().mapToInt(column -> wide(column.heading())).max().orElse(0);
        return rows.stream().flatMap(row -> Stream.concat(
                IntStream.range(0, columns.size()).mapToObj(i -> pad(columns.get(i).heading(), widest) + "  " + shown(row.get(i))),
                Stream.of(""))).toList();
    }

    private static String cut(String text, int width) {
        if (wide(text) <= width) {
            return text;
        }
        return new AttributedString(text).columnSubSequence(0, width - 1) + "…";
    }

    private static int wide(String text) {
        return new AttributedString(text).columnLength();
    }
}
