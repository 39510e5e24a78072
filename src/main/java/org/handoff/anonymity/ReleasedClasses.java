package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A release as an attacker reads it: classes of rows that read alike, and for each raw value the classes that may hold it. */
final class ReleasedClasses {

    private final Table source;
    private final Release release;
    private final List<String> known;
    private final List<int[]> classes;
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
        this.classOfTarget = new int[source.rows()];
        Arrays.fill(classOfTarget, -1);
        var columns = known.stream().map(release.table().columns()::indexOf).toList();
        this.classes = RowOrder.alike(columns.stream().map(release.table()::codes).toList(), release.table().rows());
        for (int each = 0; each < classes.size(); each++) {
            for (int row : classes.get(each)) {
                classOfTarget[release.sources().get(row)] = each;
            }
        }
        known.forEach(column -> holding.put(column, holding(column, terms.hierarchies().get(column).withBlank())));
    }

    private Map<String, BitSet> holding(String column, Hierarchy hierarchy) {
        var classesOfLabel = new HashMap<String, BitSet>();
        int place = release.table().columns().indexOf(column);
        for (int each = 0; each < classes.size(); each++) {
            classesOfLabel.computeIfAbsent(release.table().value(classes.get(each)[0], place), none -> new BitSet()).set(each);
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
        var places = columns.stream().map(source.columns()::indexOf).toList();
        var met = new HashMap<List<String>, Fit>();
        for (int target : targets) {
            var values = places.stream().map(place -> source.value(target, place)).toList();
            var fit = met.computeIfAbsent(values, fresh -> fit(columns, values));
            if (fit.candidates() > 0) {
                smallest = Math.min(smallest, fit.candidates());
                boolean right = classOfTarget[target] >= 0 && fit.classes().get(classOfTarget[target]);
                unique += right && fit.candidates() == 1 ? 1 : 0;
                success += right ? 1.0 / fit.candidates() : 0;
            }
        }
        return new Links(targets.length, smallest, unique, success / targets.length);
    }

    /** The classes that may hold somebody with these values, and how many rows they have together. */
    private record Fit(BitSet classes, int candidates) {
    }

    private Fit fit(List<String> columns, List<String> values) {
        var fitting = new BitSet();
        fitting.set(0, classes.size());
        for (int column = 0; column < values.size(); column++) {
            fitting.and(holding.get(columns.get(column)).get(values.get(column)));
        }
        return new Fit(fitting, fitting.stream().map(each -> classes.get(each).length).sum());
    }

    /** For each class how often each value of a sensitive column stands in it, blanks left out. */
    List<Map<String, Integer>> valuesByClass(String column) {
        var counts = new ArrayList<Map<String, Integer>>();
        int place = release.table().columns().indexOf(column);
        for (int[] each : classes) {
            var ofClass = new HashMap<String, Integer>();
            for (int row : each) {
                var value = release.table().value(row, place);
                if (!value.isEmpty()) {
                    ofClass.merge(value, 1, Integer::sum);
                }
            }
            counts.add(ofClass);
        }
        return counts;
    }
}
