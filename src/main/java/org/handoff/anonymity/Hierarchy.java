package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the values of one column grow coarser, step by step, up to {@code *}: every value stands in it exactly once, and what a
 * label stands for is the same everywhere in a released file.
 */
public final class Hierarchy {

    /** The label that stands for every value. */
    public static final String EVERYTHING = "*";

    private final String column;
    private final List<List<String>> lines;
    private final Tree tree;

    private Hierarchy(String column, List<List<String>> lines) {
        this.column = column;
        this.lines = lines;
        this.tree = Tree.of(column, lines);
    }

    /**
     * The hierarchy whose lines are {@code value, level 1, level 2, …, *}.
     *
     * @throws org.handoff.shared.Refusal when a value stands in it twice, a line is shorter than another or does not end in
     *     {@code *}, or a label would stand for two different groups; the sentence names the line
     */
    public static Hierarchy of(String column, List<List<String>> lines) {
        return new Hierarchy(column, List.copyOf(lines.stream().map(List::copyOf).toList()));
    }

    /** Each value as it is, or {@code *}. */
    public static Hierarchy flat(String column, Collection<String> values) {
        return of(column, values.stream().map(value -> List.of(value, EVERYTHING)).toList());
    }

    /** Each value as it is, its group, or {@code *}: what a code list with a group for each code gives. */
    public static Hierarchy grouped(String column, Map<String, String> groupOfValue) {
        return of(column, groupOfValue.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), entry.getValue(), EVERYTHING)).toList());
    }

    /**
     * The same with a blank as a value of its own, which only {@code *} covers: a blank is never taken for any other value, nor
     * any other value for a blank.
     */
    public Hierarchy withBlank() {
        if (tree.leaf("").isPresent() || levels() == 1) {
            return this;
        }
        var more = new ArrayList<>(lines);
        var blank = new ArrayList<>(Collections.nCopies(levels(), ""));
        blank.set(levels() - 1, EVERYTHING);
        more.add(blank);
        return of(column, more);
    }

    /** The column it is for. */
    public String column() {
        return column;
    }

    /** How many forms a value has, itself and {@code *} among them. */
    public int levels() {
        return tree.height();
    }

    /** How many values stand in it. */
    public int size() {
        return lines.size();
    }

    /** The lines, each from a value to {@code *}. */
    public List<List<String>> lines() {
        return lines;
    }

    /** What a value reads at a level, 0 being the value itself; nothing for a value that does not stand in it. */
    public Optional<String> at(String value, int level) {
        var leaf = tree.leaf(value);
        return leaf.isPresent() ? Optional.of(lines.get(leaf.getAsInt()).get(level)) : Optional.empty();
    }

    /** Whether a label, as released, may stand for a value. */
    public boolean covers(String label, String value) {
        var leaf = tree.leaf(value);
        return leaf.isPresent() && lines.get(leaf.getAsInt()).contains(label);
    }

    /** The share of the other values that a label stands for, too: 0 for a value itself, 1 for {@code *}. */
    public double lossOf(String label) {
        return lines.size() == 1 ? 0 : (tree.leavesUnder(label) - 1.0) / (lines.size() - 1.0);
    }

    Tree tree() {
        return tree;
    }
}
