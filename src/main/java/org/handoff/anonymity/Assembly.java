package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** The released table: labels for what others may know, the rest as it is, sorted by what the rows read. */
final class Assembly {

    private final Table source;
    private final int[] order;
    private final List<Integer> columns;
    private final String[][] labels;
    private final int[] sorted;

    Assembly(Table source, Terms terms, Encoding encoding, Anonymizer.Nodes nodes) {
        this.source = source;
        this.order = encoding.order();
        this.columns = encoding.columns(Role.QUASI, Role.PROTECTED, Role.SENSITIVE, Role.KEPT);
        this.labels = new String[source.columns().size()][];
        for (int place = 0; place < nodes.columns().size(); place++) {
            var tree = nodes.columns().get(place).tree();
            var node = nodes.values().get(place);
            labels[source.columns().indexOf(nodes.columns().get(place).name())] = IntStream.range(0, source.rows())
                    .mapToObj(row -> node[row] < 0 ? "" : tree.label(node[row])).toArray(String[]::new);
        }
        var released = IntStream.range(0, source.rows()).filter(nodes::isReleased).toArray();
        this.sorted = IntStream.of(RowOrder.by(columns.stream().map(column -> ranks(column, released)).toList(), released.length))
                .map(place -> released[place]).toArray();
    }

    private int[] ranks(int column, int[] released) {
        var texts = new ArrayList<>(Arrays.stream(released).mapToObj(row -> text(row, column)).distinct().sorted().toList());
        var rank = new HashMap<String, Integer>();
        texts.forEach(text -> rank.put(text, rank.size()));
        return IntStream.of(released).map(row -> rank.get(text(row, column))).toArray();
    }

    private String text(int row, int column) {
        return labels[column] == null ? source.value(order[row], column) : labels[column][row];
    }

    Table table() {
        var table = Table.with(columns.stream().map(source.columns()::get).toList());
        for (int row : sorted) {
            table.add(columns.stream().map(column -> text(row, column)).toList());
        }
        return table.build();
    }

    List<Integer> sources() {
        return IntStream.of(sorted).map(row -> order[row]).boxed().toList();
    }
}
