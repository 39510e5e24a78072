package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The labels of a hierarchy as numbered nodes. Node 0 is the root; a node knows its parent, how deep it stands, which of its
 * parent's children it is and how many values are under it. A value is known by the number of its line.
 */
final class Tree {

    private final String column;
    private final List<String> labels = new ArrayList<>();
    private final List<int[]> nodes = new ArrayList<>();
    private final Map<String, Integer> leaves = new HashMap<>();
    private final Map<String, Integer> nodeOfLabel = new HashMap<>();
    private final int height;
    private final int[][] path;
    private int[][] children = {};
    // asked for every row of every cut, so they stand in arrays of their own
    private int[] parents = {};
    private int[] depths = {};
    private int[][] ordinals = {};

    private static final int PARENT = 0;
    private static final int DEPTH = 1;
    private static final int ORDINAL = 2;
    private static final int CHILDREN = 3;
    private static final int LEAVES = 4;

    private Tree(String column, List<List<String>> lines) {
        this.column = column;
        this.height = lines.isEmpty() ? 0 : lines.get(0).size();
        this.path = new int[height][lines.size()];
    }

    static Tree of(String column, List<List<String>> lines) {
        if (lines.isEmpty()) {
            throw new HierarchyWrong(column, 0, "there is nothing in it. Write a line for each value: value;group;*");
        }
        var tree = new Tree(column, lines);
        List<Map<String, Integer>> byDepth = new ArrayList<>();
        lines.get(0).forEach(level -> byDepth.add(new HashMap<>()));
        for (int line = 0; line < lines.size(); line++) {
            tree.add(line, lines.get(line), byDepth);
        }
        tree.requireOneMeaningForEachLabel();
        tree.parents = tree.collected(PARENT);
        tree.depths = tree.collected(DEPTH);
        tree.children = tree.collectChildren();
        tree.ordinals = tree.collectOrdinals();
        return tree;
    }

    private void add(int line, List<String> forms, List<Map<String, Integer>> byDepth) {
        if (forms.size() != height) {
            throw new HierarchyWrong(column, line + 1, "it has %d fields and the lines before it %d. Give every value the same levels"
                    .formatted(forms.size(), height));
        }
        if (!forms.get(height - 1).equals(Hierarchy.EVERYTHING)) {
            throw new HierarchyWrong(column, line + 1, "it does not end in *. Add * as the last field of every line");
        }
        if (leaves.putIfAbsent(forms.get(0), line) != null) {
            throw new HierarchyWrong(column, line + 1, "the value '%s' stands in line %d already. Delete one of the two"
                    .formatted(Shown.of(forms.get(0)), leaves.get(forms.get(0)) + 1));
        }
        int node = -1;
        for (int depth = 0; depth < height; depth++) {
            node = nodeAt(forms.get(height - 1 - depth), node, depth, line, byDepth.get(depth));
            nodes.get(node)[LEAVES]++;
            path[depth][line] = node;
        }
    }

    private int nodeAt(String label, int parent, int depth, int line, Map<String, Integer> sameDepth) {
        var known = sameDepth.get(label);
        if (known == null) {
            int ordinal = parent < 0 ? 0 : nodes.get(parent)[CHILDREN]++;
            labels.add(label);
            nodes.add(new int[] {parent, depth, ordinal, 0, 0});
            sameDepth.put(label, nodes.size() - 1);
            return nodes.size() - 1;
        }
        if (nodes.get(known)[PARENT] != parent) {
            throw new HierarchyWrong(column, line + 1, "'%s' belongs to '%s' here and to '%s' further up. Put it in one group"
                    .formatted(Shown.of(label), Shown.of(labels.get(parent)), Shown.of(labels.get(nodes.get(known)[PARENT]))));
        }
        return known;
    }

    /** A label may be repeated on the way up only while nothing joins it; else a reader could not tell what it stands for. */
    private void requireOneMeaningForEachLabel() {
        for (int node = 0; node < labels.size(); node++) {
            var other = nodeOfLabel.putIfAbsent(labels.get(node), node);
            if (other != null && !(nodes.get(other)[LEAVES] == nodes.get(node)[LEAVES] && isAbove(other, node))) {
                throw new HierarchyWrong(column, 0, "'%s' stands for two different groups. Give one of them another name"
                        .formatted(Shown.of(labels.get(node))));
            }
        }
    }

    private int[][] collectChildren() {
        var collected = new int[nodes.size()][];
        for (int node = 0; node < collected.length; node++) {
            collected[node] = new int[nodes.get(node)[CHILDREN]];
            if (node > 0) {
                collected[parent(node)][nodes.get(node)[ORDINAL]] = node;
            }
        }
        return collected;
    }

    private int[] collected(int what) {
        return nodes.stream().mapToInt(node -> node[what]).toArray();
    }

    private int[][] collectOrdinals() {
        return Arrays.stream(path).map(ofDepth -> Arrays.stream(ofDepth).map(node -> nodes.get(node)[ORDINAL]).toArray()).toArray(int[][]::new);
    }

    private boolean isAbove(int upper, int lower) {
        int node = lower;
        while (node >= 0 && node != upper) {
            node = nodes.get(node)[PARENT];
        }
        return node == upper;
    }

    int height() {
        return height;
    }

    int size() {
        return labels.size();
    }

    OptionalInt leaf(String value) {
        var leaf = leaves.get(value);
        return leaf == null ? OptionalInt.empty() : OptionalInt.of(leaf);
    }

    String label(int node) {
        return labels.get(node);
    }

    /** The uppermost of the nodes with its label, which all stand for the same values. */
    int firstWithLabelOf(int node) {
        return nodeOfLabel.getOrDefault(labels.get(node), node);
    }

    int parent(int node) {
        return parents[node];
    }

    int depth(int node) {
        return depths[node];
    }

    /** Which of its parent's children the node of a value at a depth is, from 0: {@code ordinals(depth)[value]}. */
    int[] ordinals(int depth) {
        return ordinals[depth];
    }

    int[] children(int node) {
        return children[node];
    }

    /** The node a value has at a depth, 0 being the root: {@code path(depth)[value]}. */
    int[] path(int depth) {
        return path[depth];
    }

    int leaves(int node) {
        return nodes.get(node)[LEAVES];
    }

    int leavesUnder(String label) {
        var node = nodeOfLabel.get(label);
        if (node == null) {
            throw new IllegalArgumentException("no such label in the hierarchy of " + column);
        }
        return leaves(node);
    }

    /** The share of the other values that a node stands for, too. */
    double loss(int node) {
        int all = leaves(0);
        return all == 1 ? 0 : (leaves(node) - 1.0) / (all - 1.0);
    }
}
