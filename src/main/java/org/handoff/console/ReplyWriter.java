package org.handoff.console;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoff.shared.Identifier;
import org.handoff.shared.ScreenText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a reply as a table, JSON or CSV. */
final class ReplyWriter {

    /** Made when something is first written as JSON: at most calls nothing is. */
    private static final class Json {

        private static final JsonMapper WRITER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /** How wide a picture is that goes to no terminal. */
    private static final int PIPED = 80;

    private final Screen screen;
    private final OutputFormat format;
    private final RowLimit limit;

    ReplyWriter(Screen screen, OutputFormat format, RowLimit limit) {
        this.screen = screen;
        this.format = format;
        this.limit = limit;
    }

    /** Writes it and gives the exit code. */
    int write(Reply reply) {
        if (reply instanceof Reply.Remarked remarked) {
            int code = write(remarked.reply());
            remarked.remarks().forEach(screen::message);
            return code == 0 ? remarked.exitCode() : code;
        }
        if (reply instanceof Reply.Cleared cleared) {
            screen.clear();
            return cleared.rest().stream().mapToInt(this::write).sum();
        }
        switch (format) {
            case JSON -> screen.asItIs(ScreenText.safeJson(Json.WRITER.writeValueAsString(shown(json(reply)))) + "\n");
            case CSV -> screen.asItIs(screen.shown(csv(reply)));
            default -> table(reply);
        }
        return 0;
    }

    /** A document with every text in it as it may be shown; its keys and figures stay. */
    private @Nullable Object shown(Object document) {
        return screen.isMasked() ? masked(Json.WRITER.convertValue(document, Object.class)) : document;
    }

    /** The cells of a table as they may be shown, before they are fitted to the screen. */
    private List<List<@Nullable Object>> masked(List<List<@Nullable Object>> rows) {
        return screen.isMasked() ? rows.stream().map(row -> row.stream().<@Nullable Object>map(this::cellShown).toList()).toList() : rows;
    }

    private @Nullable Object cellShown(@Nullable Object value) {
        boolean figure = value == null || value instanceof Number || value instanceof Labelled labelled && labelled.value() instanceof Number;
        return figure ? value : screen.shown(TextTable.shown(value));
    }

    private @Nullable Object masked(@Nullable Object part) {
        if (part instanceof Map<?, ?> object) {
            var out = new LinkedHashMap<Object, @Nullable Object>();
            object.forEach((key, value) -> out.put(key, masked(value)));
            return out;
        }
        if (part instanceof List<?> several) {
            return several.stream().map(this::masked).toList();
        }
        return part instanceof String text ? screen.shown(text) : part;
    }

    private void table(Reply reply) {
        if (reply instanceof Reply.Said said) {
            said.lines().forEach(screen::sentence);
        } else if (reply instanceof Reply.Receipt receipt) {
            screen.sentence(receipt.sentence());
            if (receipt.next() != null && screen.interactive()) {
                screen.message("Next: " + receipt.next());
            }
        } else if (reply instanceof Reply.Listing list) {
            listing(list);
        } else if (reply instanceof Reply.Grouped grouped) {
            grouped(grouped);
        } else if (reply instanceof Reply.Sheet sheet) {
            sheet(sheet);
        } else if (reply instanceof Reply.Document document) {
            table(document.table());
        } else if (reply instanceof Reply.Drawn drawn) {
            drawn.picture().apply(screen.width() == 0 ? PIPED : screen.width(), screen.height()).forEach(screen::result);
        }
    }

    private void listing(Reply.Listing list) {
        var noun = list.noun().replace('_', ' ');
        if (list.rows().isEmpty()) {
            screen.result("No %s.".formatted(noun));
            return;
        }
        var shown = limited(list);
        new TextTable(list.columns(), masked(shown), screen.width()).lines().forEach(screen::result);
        long more = list.total() - shown.size();
        if (more > 0) {
            screen.message(more == 1 ? "1 more of %d %s. Show all with --limit %d".formatted(list.total(), noun, list.total())
                    : "%d more %s. Show them with --limit %d".formatted(more, noun, list.total()));
        }
    }

    private void grouped(Reply.Grouped grouped) {
        if (grouped.groups().isEmpty()) {
            screen.result(grouped.whenEmpty());
        }
        for (Reply.Group group : grouped.groups()) {
            if (group != grouped.groups().get(0)) {
                screen.result("");
            }
            var list = group.rows();
            var shown = list.rows().subList(0, Math.min(limit.rowsOfAGroup(), list.rows().size()));
            screen.result("%s (%d)".formatted(group.heading(), list.total()));
            new TextTable(list.columns(), masked(shown), screen.width()).lines().forEach(screen::result);
            if (list.total() > shown.size()) {
                screen.result("%d more: %s".formatted(list.total() - shown.size(), group.more()));
            }
        }
    }

    private void sheet(Reply.Sheet sheet) {
        screen.result(sheet.title());
        int widest = sheet.facts().keySet().stream().mapToInt(key -> Column.of(key).heading().length()).max().orElse(0);
        sheet.facts().forEach((key, value) -> screen.result("  %s  %s"
                .formatted(TextTable.pad(Column.of(key).heading(), widest), TextTable.shown(value))));
        for (Reply.Listing list : sheet.lists()) {
            if (!list.rows().isEmpty()) {
                screen.result("");
                screen.result(Column.of(list.noun()).heading());
                listing(list);
            }
        }
    }

    private Object json(Reply reply) {
        if (reply instanceof Reply.Grouped grouped) {
            return json(grouped.all());
        }
        if (reply instanceof Reply.Said said) {
            return Map.of("text", said.lines());
        }
        if (reply instanceof Reply.Receipt receipt) {
            var out = new LinkedHashMap<String, Object>();
            out.put("id", receipt.id().value());
            out.put("shown", receipt.id().shown());
            out.put("message", receipt.sentence());
            return out;
        }
        if (reply instanceof Reply.Listing list) {
            var out = new LinkedHashMap<String, Object>();
            out.put(list.noun(), limited(list).stream().map(row -> object(list.columns(), row)).toList());
            out.put("total", list.total());
            return out;
        }
        if (reply instanceof Reply.Sheet sheet) {
            var out = new LinkedHashMap<String, @Nullable Object>();
            sheet.facts().forEach((key, value) -> out.put(key, plain(value)));
            sheet.lists().forEach(list -> out.put(list.noun(),
                    list.rows().stream().map(row -> object(list.columns(), row)).toList()));
            return out;
        }
        return reply instanceof Reply.Drawn drawn ? drawn.json() : ((Reply.Document) reply).json();
    }

    private String csv(Reply reply) {
        if (reply instanceof Reply.Grouped grouped) {
            return csv(grouped.all());
        }
        if (reply instanceof Reply.Document document) {
            return csv(document.csv());
        }
        if (reply instanceof Reply.Drawn drawn) {
            return csv(drawn.csv());
        }
        if (reply instanceof Reply.Sheet sheet) {
            return csv(sheet.facts().keySet().stream().map(Column::of).toList(), List.of(new ArrayList<>(sheet.facts().values())));
        }
        if (reply instanceof Reply.Listing list) {
            return csv(list.columns(), limited(list));
        }
        if (reply instanceof Reply.Receipt receipt) {
            return csv(List.of(Column.of("id"), Column.of("message")), List.of(List.of(receipt.id(), receipt.sentence())));
        }
        return csv(List.of(Column.of("text")), ((Reply.Said) reply).lines().stream().map(List::<@Nullable Object>of).toList());
    }

    private static String csv(List<Column> columns, List<? extends List<@Nullable Object>> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns.stream().map(Column::key).toList());
            rows.forEach(row -> writer.writeRecord(row.stream().map(ReplyWriter::cell).toList()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return text.toString();
    }

    /**
     * Text that a spreadsheet would take for a formula gets an apostrophe before it. CSV has no way to escape what a terminal
     * obeys, so it is made visible as on the screen: such text cannot be entered, only be put into the file by other means.
     */
    private static String cell(@Nullable Object value) {
        var plain = plain(value);
        if (plain instanceof List<?> several) {
            return cell(String.join(";", several.stream().map(String::valueOf).toList()));
        }
        if (!(plain instanceof String text)) {
            return plain == null ? "" : plain.toString();
        }
        return ScreenText.safe(!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
    }

    private List<List<@Nullable Object>> limited(Reply.Listing list) {
        return list.rows().subList(0, Math.min(limit.rows(), list.rows().size()));
    }

    private static Map<String, @Nullable Object> object(List<Column> columns, List<@Nullable Object> row) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < columns.size(); i++) {
            out.put(columns.get(i).key(), plain(row.get(i)));
        }
        return out;
    }

    /** What a program reads: numbers, texts, truth; ids as numbers, dates as ISO text. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Labelled labelled) {
            return plain(labelled.value());
        }
        if (value instanceof Identifier id) {
            return id.value();
        }
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof List) {
            return value;
        }
        return value.toString();
    }
}
