package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** The released table: labels for what others may know, the rest as it is, sorted by what the rows read. */
final class Assembly {

    private final Table source;
    private final int[] order;
    private final List<Text> columns = new ArrayList<>();
    private final int[] sorted;

    /**
     * What a column reads in each row.
     *
     * @param texts  the different texts, sorted
     * @param of     for each row the number of its text
     */
    private record Text(String name, List<String> texts, int[] of) {
    }

    Assembly(Table source, Terms terms, Encoding encoding, Anonymizer.Nodes nodes) {
        this.source = source;
        this.order = encoding.order();
        for (int column : encoding.columns(Role.QUASI, Role.PROTECTED, Role.SENSITIVE, Role.KEPT)) {
            var name = source.columns().get(column);
            int place = nodes.columns().stream().map(QuasiColumn::name).toList().indexOf(name);
            columns.add(place < 0 ? asItIs(column) : labels(nodes.columns().get(place), nodes.values().get(place)));
        }
        var released = IntStream.range(0, source.rows()).filter(nodes::isReleased).toArray();
        var numbers = columns.stream().map(column -> IntStream.of(released).map(row -> column.of()[row]).toArray()).toList();
        this.sorted = IntStream.of(RowOrder.by(numbers, released.length)).map(place -> released[place]).toArray();
    }

    private Text asItIs(int column) {
        var ranks = source.ranks(column);
        return new Text(source.columns().get(column), source.values(column).stream().sorted().toList(),
                IntStream.of(order).map(row -> ranks[row]).toArray());
    }

    private static Text labels(QuasiColumn column, int[] nodes) {
        var tree = column.tree();
        var texts = IntStream.range(0, tree.size()).mapToObj(tree::label).distinct().sorted().toList();
        var numbers = new HashMap<String, Integer>();
        texts.forEach(text -> numbers.put(text, numbers.size()));
        var ofNode = IntStream.range(0, tree.size()).map(node -> numbers.get(tree.label(node))).toArray();
        return new Text(column.name(), texts, IntStream.of(nodes).map(node -> node < 0 ? 0 : ofNode[node]).toArray());
    }

    Table table() {
        return Table.of(columns.stream().map(Text::name).toList(), columns.stream().map(Text::texts).toList(),
                columns.stream().map(column -> IntStream.of(sorted).map(row -> column.of()[row]).toArray()).toArray(int[][]::new),
                sorted.length);
    }

    List<Integer> sources() {
        return IntStream.of(sorted).map(row -> order[row]).boxed().toList();
    }
}
