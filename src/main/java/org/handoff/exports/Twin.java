package org.handoff.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented rows of the same shape, for writing code before access is granted. Each field is drawn by itself from the values that
 * at least k rows of the real file have, so nothing but those values goes over; no two columns have to do with each other.
 */
final class Twin {

    private static final int PEOPLE = 200;

    private final Random random;
    private final int least;

    Twin(long seed, int least) {
        this.random = new Random(seed);
        this.least = least;
    }

    Sheets of(Sheets real) {
        var names = new ArrayList<String>();
        for (int number = 1; number <= PEOPLE; number++) {
            names.add(String.format(Locale.ROOT, "SYNTHETIC%07d", number));
        }
        var person = drawn(real.person(), names);
        var event = drawn(real.event(), names.stream().flatMap(name -> random.ints(random.nextInt(6), 0, 1).mapToObj(one -> name)).toList());
        var months = IntStream.rangeClosed(PanelShape.FIRST, PanelShape.LAST).mapToObj(String::valueOf).toList();
        var panel = drawn(real.panel(), names.stream().flatMap(name -> months.stream().map(month -> name)).toList());
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < panel.rows().size(); row++) {
            var fields = new ArrayList<>(panel.rows().get(row));
            fields.set(panel.place("month"), months.get(row % months.size()));
            rows.add(List.copyOf(fields));
        }
        return new Sheets(person, event, new Sheet(panel.name(), panel.columns(), rows), List.of(), person);
    }

    private Sheet drawn(Sheet real, List<String> names) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        real.columns().forEach(column -> values.put(column, common(real, column)));
        var rows = names.stream().map(name -> real.columns().stream()
                .map(column -> column.equals("pid") ? name : one(values.getOrDefault(column, List.of()))).toList()).toList();
        return new Sheet(real.name(), real.columns(), rows);
    }

    /** The values of enough rows, in the order of their text. */
    private List<String> common(Sheet real, String column) {
        int place = real.place(column);
        return column.equals("pid") ? List.of() : real.rows().stream().map(row -> row.get(place))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(least, SmallCells.LARGEST + 1)).map(Map.Entry::getKey).sorted().toList();
    }

    private String one(List<String> values) {
        return values.isEmpty() ? "" : values.get(random.nextInt(values.size()));
    }
}
