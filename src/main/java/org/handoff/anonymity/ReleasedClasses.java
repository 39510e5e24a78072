package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A release as an attacker reads it: classes of rows that read alike, and for each raw value the classes that may hold it. */
final class ReleasedClasses {

    private final Table source;
    private final Release release;
    private final List<String> known;
    private final List<List<String>> labels;
    private final int[] sizes;
    private final int[] classOfRow;
    private final int[] classOfTarget;
    private final Map<String, Map<String, BitSet>> holding = new HashMap<>();

    /**
     * How linking went.
     *
     * @param targets   people looked for
     * @param smallest  the smallest number of rows that fit somebody who may be in the file
     * @param unique    people whom one row fits, which is theirs
     * @param success   the mean chance to pick the right row
     */
    record Links(int targets, int smallest, int unique, double success) {
    }

    ReleasedClasses(Table source, Terms terms, Release release) {
        this.source = source;
        this.release = release;
        this.known = terms.columns(source, Role.QUASI, Role.PROTECTED);
        var numbers = new LinkedHashMap<List<String>, Integer>();
        this.classOfRow = new int[release.table().rows()];
        this.classOfTarget = new int[source.rows()];
        Arrays.fill(classOfTarget, -1);
        var columns = known.stream().map(release.table().columns()::indexOf).toList();
        for (int row = 0; row < classOfRow.length; row++) {
            int at = row;
            var read = columns.stream().map(column -> release.table().value(at, column)).toList();
            classOfRow[row] = numbers.computeIfAbsent(read, fresh -> numbers.size());
            classOfTarget[release.sources().get(row)] = classOfRow[row];
        }
        this.labels = List.copyOf(numbers.keySet());
        this.sizes = new int[labels.size()];
        Arrays.stream(classOfRow).forEach(each -> sizes[each]++);
        known.forEach(column -> holding.put(column, holding(column, terms.hierarchies().get(column).withBlank())));
    }

    private Map<String, BitSet> holding(String column, Hierarchy hierarchy) {
        var classesOfLabel = new HashMap<String, BitSet>();
        for (int each = 0; each < sizes.length; each++) {
            classesOfLabel.computeIfAbsent(labels.get(each).get(known.indexOf(column)), none -> new BitSet()).set(each);
        }
        var ofValue = new HashMap<String, BitSet>();
        for (String value : source.values(source.columns().indexOf(column))) {
            var classes = new BitSet();
            classesOfLabel.forEach((label, with) -> {
                if (hierarchy.covers(label, value)) {
                    classes.or(with);
                }
            });
            ofValue.put(value, classes);
        }
        return ofValue;
    }

    /** Looks for people by some columns. */
    Links link(List<String> columns, int[] targets) {
        int smallest = Integer.MAX_VALUE;
        int unique = 0;
        double success = 0;
        for (int target : targets) {
            var fitting = fitting(columns, target);
            int candidates = fitting.stream().map(each -> sizes[each]).sum();
            if (candidates > 0) {
                smallest = Math.min(smallest, candidates);
                boolean right = classOfTarget[target] >= 0 && fitting.get(classOfTarget[target]);
                unique += right && candidates == 1 ? 1 : 0;
                success += right ? 1.0 / candidates : 0;
            }
        }
        return new Links(targets.length, smallest, unique, success / targets.length);
    }

    private BitSet fitting(List<String> columns, int target) {
        BitSet fitting = null;
        for (String column : columns) {
            var value = source.value(target, source.columns().indexOf(column));
            var with = holding.get(column).get(value);
            if (fitting == null) {
                fitting = (BitSet) with.clone();
            } else {
                fitting.and(with);
            }
        }
        return fitting == null ? new BitSet() : fitting;
    }

    /** For each class how often each value of a sensitive column stands in it, blanks left out. */
    List<Map<String, Integer>> valuesByClass(String column) {
        var counts = new ArrayList<Map<String, Integer>>();
        labels.forEach(each -> counts.add(new HashMap<>()));
        int place = release.table().columns().indexOf(column);
        for (int row = 0; row < classOfRow.length; row++) {
            var value = release.table().value(row, place);
            if (!value.isEmpty()) {
                counts.get(classOfRow[row]).merge(value, 1, Integer::sum);
            }
        }
        return counts;
    }
}
