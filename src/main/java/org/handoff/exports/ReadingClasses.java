package org.handoff.exports;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The classes of a package by what they read in each column: which of them fit is told by the few labels of a column, not by going through
 * all classes once more for every person who is looked for.
 */
final class ReadingClasses {

    private final Map<String, Map<String, BitSet>> byLabel = new HashMap<>();
    private final Map<String, Map<String, BitSet>> fitting = new HashMap<>();
    private final int[] sizes;

    /**
     * Learns them.
     *
     * @param columns  what is read of
     * @param reads    for each class its label in each column
     * @param sizes    for each class how many rows it has
     */
    ReadingClasses(List<String> columns, List<List<String>> reads, int[] sizes) {
        this.sizes = sizes;
        columns.forEach(column -> {
            byLabel.put(column, new HashMap<>());
            fitting.put(column, new HashMap<>());
        });
        for (int each = 0; each < reads.size(); each++) {
            for (int place = 0; place < columns.size(); place++) {
                byLabel.get(columns.get(place)).computeIfAbsent(reads.get(each).get(place), first -> new BitSet()).set(each);
            }
        }
    }

    /** All of them. */
    BitSet all() {
        var all = new BitSet(sizes.length);
        all.set(0, sizes.length);
        return all;
    }

    /**
     * Those whose label in a column fits.
     *
     * @param sought  by what name the answer is remembered: the same fits the same labels
     */
    BitSet reading(String column, String sought, Predicate<String> fits) {
        return fitting.get(column).computeIfAbsent(sought, first -> {
            var found = new BitSet(sizes.length);
            byLabel.get(column).forEach((label, classes) -> {
                if (fits.test(label)) {
                    found.or(classes);
                }
            });
            return found;
        });
    }

    /** How many rows classes have together. */
    int rows(BitSet classes) {
        return classes.stream().map(each -> sizes[each]).sum();
    }
}
