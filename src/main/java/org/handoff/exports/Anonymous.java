package org.handoff.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.handoff.anonymity.Attack;
import org.handoff.anonymity.Hierarchy;
import org.handoff.anonymity.Release;
import org.handoff.anonymity.Terms;

/**
 * The rows of person.csv as they may leave.
 *
 * @param columns  those of the released table, in its order
 * @param leftOut  columns that are not in it, and why
 */
record Anonymous(List<ExportColumn> columns, Map<String, Hierarchy> hierarchies, Terms terms, Release release, List<Attack> attacks,
        Map<String, String> leftOut) {

    /** How many rows at least read alike. */
    int alike() {
        return release.risk().smallest();
    }

    /** The columns that others may know, and rows are made alike in. */
    List<String> known() {
        return columns.stream().filter(column -> column.role().isKnownToOthers()).map(ExportColumn::name).toList();
    }

    /** The declaration of the columns as the released table has them. */
    List<ExportColumn> released() {
        return release.table().columns().stream().map(name -> columns.stream().filter(column -> column.name().equals(name)).findFirst()
                .orElseThrow()).toList();
    }

    /** What each released row reads in the columns that others may know. */
    IntFunction<List<String>> reads() {
        var table = release.table();
        var places = known().stream().map(table.columns()::indexOf).toList();
        return row -> places.stream().map(place -> table.value(row, place)).toList();
    }

    /** For each released row the number of its class. */
    int[] classes() {
        var numbers = new HashMap<List<String>, Integer>();
        return IntStream.range(0, release.table().rows()).mapToObj(reads()).mapToInt(reads -> {
            numbers.putIfAbsent(reads, numbers.size());
            return numbers.get(reads);
        }).toArray();
    }

    /** The released rows of each class. */
    List<List<Integer>> members() {
        var members = new ArrayList<List<Integer>>();
        var classes = classes();
        for (int row = 0; row < classes.length; row++) {
            if (classes[row] == members.size()) {
                members.add(new ArrayList<>());
            }
            members.get(classes[row]).add(row);
        }
        return members;
    }
}
