package org.handoff.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.BiFunction;
import org.handoff.shared.Identifier;
import org.jspecify.annotations.Nullable;

/** What a command gives back: written as a table for people, as JSON or as CSV, always from the same values. */
public sealed interface Reply {

    /** Lines of text. */
    static Reply said(String... lines) {
        return new Said(List.of(lines));
    }

    /** The receipt of a write: what was done, the id, and what is likely to be typed next. */
    static Reply receipt(String sentence, Identifier id, @Nullable String next) {
        return new Receipt(sentence, id, next);
    }

    /**
     * A list.
     *
     * @param noun   what the rows are, plural, snake_case: {@code participants}
     * @param total  how many there are in all, when only some are given
     */
    static Listing rows(String noun, List<Column> columns, List<List<@Nullable Object>> rows, long total) {
        return new Listing(noun, columns, rows, total);
    }

    /**
     * The same, for a list of which mostly only the first rows are shown: the cells of a row are made when it is written.
     *
     * @param cells  what a row shows of one of the things
     */
    static <T> Listing rows(String noun, List<Column> columns, List<T> things, Function<T, List<@Nullable Object>> cells, long total) {
        return new Listing(noun, columns, new RowsOnDemand<>(things, cells), total);
    }

    /** One record, with lists under it. */
    static Sheet sheet(String title) {
        return new Sheet(title, new LinkedHashMap<>(), new ArrayList<>());
    }

    /**
     * A list that a person sees in groups; JSON and CSV have it in one piece.
     *
     * @param whenEmpty  the sentence for a list without rows
     */
    static Reply grouped(Listing all, List<Group> groups, String whenEmpty) {
        return new Grouped(all, List.copyOf(groups), whenEmpty);
    }

    /**
     * A document of its own shape.
     *
     * @param json   what Jackson writes for {@code --output json}
     * @param table  what a person sees
     * @param csv    the rows for {@code --output csv}
     */
    static Reply document(Object json, Reply table, Listing csv) {
        return new Document(json, table, csv);
    }

    /**
     * A document that a person sees as a picture, drawn for the window it stands in.
     *
     * @param picture  the lines for so many columns and, where a window has a height, so many lines; 0 where there is room for all
     */
    static Reply drawn(Object json, BiFunction<Integer, Integer, List<String>> picture, Listing csv) {
        return new Drawn(json, picture, csv);
    }

    /** The same reply with remarks for standard error and, when not 0, an exit code of the command contract. */
    static Reply remarked(Reply reply, List<String> remarks, int exitCode) {
        return new Remarked(reply, List.copyOf(remarks), exitCode);
    }

    /** Lines of text. */
    record Said(List<String> lines) implements Reply {
    }

    /** A receipt. */
    record Receipt(String sentence, Identifier id, @Nullable String next) implements Reply {
    }

    /** A list. */
    record Listing(String noun, List<Column> columns, List<List<@Nullable Object>> rows, long total) implements Reply {
    }

    /** A list in groups. */
    record Grouped(Listing all, List<Group> groups, String whenEmpty) implements Reply {
    }

    /**
     * A part of a list with a heading of its own; the heading gets the count.
     *
     * @param more  the command that shows all of it, when only the first rows are shown
     */
    record Group(String heading, Listing rows, String more) {
    }

    /** A record: facts by their keys, in order, then lists. */
    record Sheet(String title, Map<String, @Nullable Object> facts, List<Listing> lists) implements Reply {

        /** Adds a fact; null is shown as a dash. */
        public Sheet with(String key, @Nullable Object value) {
            facts.put(key, value);
            return this;
        }

        /** Adds a list under the facts. */
        public Sheet with(Listing list) {
            lists.add(list);
            return this;
        }
    }

    /** A document. */
    record Document(Object json, Reply table, Listing csv) implements Reply {
    }

    /** A picture. */
    record Drawn(Object json, BiFunction<Integer, Integer, List<String>> picture, Listing csv) implements Reply {
    }

    /** The screen is cleared, with its scroll-back, before the rest is said. */
    record Cleared(List<Reply> rest) implements Reply {

        /** The screen is cleared, and nothing is said. */
        public Cleared() {
            this(List.of());
        }
    }

    /** A reply with remarks. */
    record Remarked(Reply reply, List<String> remarks, int exitCode) implements Reply {
    }
}
