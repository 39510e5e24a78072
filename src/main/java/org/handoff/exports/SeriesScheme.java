package org.handoff.exports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.handoff.anonymity.Hierarchy;

/**
 * How the first package of a series tells people apart, which later ones repeat: so that a yearly wave can be laid beside the one
 * before it.
 *
 * @param arrestsBefore  from which count on arrests before are one
 * @param arrestsAfter   the same after
 * @param races          the groups that are told apart, the two that are told apart longest first
 * @param levels         the level of each protected column
 * @param coarsened      how many steps coarser a sensitive column is told
 * @param leftOut        columns that are not in the packages
 */
record SeriesScheme(int arrestsBefore, int arrestsAfter, List<String> races, Map<String, Integer> levels, Map<String, Integer> coarsened,
        List<String> leftOut) {

    /** What a package came to. */
    static SeriesScheme of(Anonymous made, Sheet raw, Map<String, Integer> coarsened) {
        var levels = new TreeMap<String, Integer>();
        made.columns().stream().filter(column -> column.role() == ColumnRole.PROTECTED).map(ExportColumn::name)
                .forEach(column -> levels.put(column, level(made, raw, column)));
        return new SeriesScheme(top(made, "arrests_before"), top(made, "arrests_after"), races(made), levels, Map.copyOf(coarsened),
                List.copyOf(made.leftOut().keySet()));
    }

    private static int level(Anonymous made, Sheet raw, String column) {
        var hierarchy = made.hierarchies().get(column);
        var table = made.release().table();
        int place = table.columns().indexOf(column);
        var told = IntStream.range(0, table.rows()).filter(row -> !table.value(row, place).equals(Hierarchy.EVERYTHING)).toArray();
        return IntStream.range(0, told.length == 0 ? 0 : hierarchy.levels()).filter(level -> IntStream.of(told).allMatch(row -> hierarchy
                .at(raw.value(raw.rows().get(made.release().sources().get(row)), column), level).orElse("").equals(table.value(row, place))))
                .findFirst().orElse(hierarchy.levels() - 1);
    }

    private static int top(Anonymous made, String column) {
        var hierarchy = made.hierarchies().get(column);
        return hierarchy == null ? TopCode.LEAST : hierarchy.lines().stream().map(line -> line.get(0)).filter(value -> value.matches("\\d+\\+"))
                .mapToInt(value -> Integer.parseInt(value.replace("+", ""))).findFirst().orElse(TopCode.LEAST);
    }

    private static List<String> races(Anonymous made) {
        var hierarchy = made.hierarchies().get("race");
        var races = new ArrayList<String>();
        for (int level = hierarchy == null ? 0 : 2; level > 0; level--) {
            for (List<String> line : hierarchy.lines()) {
                if (line.get(level).equals(line.get(0)) && !races.contains(line.get(0))) {
                    races.add(line.get(0));
                }
            }
        }
        return races;
    }

    /** The values by which hierarchies are made, in place of those of the people of this wave. */
    void replace(Map<String, List<String>> values) {
        var ranked = new ArrayList<String>();
        IntStream.range(0, races.size()).forEach(rank -> ranked.addAll(Collections.nCopies(races.size() - rank, races.get(rank))));
        values.computeIfPresent("race", (column, own) -> ranked);
        values.computeIfPresent("arrests_before", (column, own) -> List.of(arrestsBefore + "+"));
        values.computeIfPresent("arrests_after", (column, own) -> List.of(arrestsAfter + "+"));
    }

    /** The hierarchies from the levels of the series on: nothing finer is offered, so nothing finer comes of it. */
    Map<String, Hierarchy> from(Map<String, Hierarchy> hierarchies) {
        var from = new LinkedHashMap<>(hierarchies);
        levels.forEach((column, level) -> from.computeIfPresent(column, (name, whole) -> Hierarchy.of(name, whole.lines().stream()
                .map(line -> line.subList(level, line.size())).distinct().toList())));
        return from;
    }

    /** The first protected column that came out coarser than in the series; empty when none did. */
    List<String> missedBy(SeriesScheme other) {
        return levels.entrySet().stream().filter(level -> other.levels().getOrDefault(level.getKey(), level.getValue()) > level.getValue())
                .map(Map.Entry::getKey).toList();
    }
}
