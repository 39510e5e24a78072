package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoff.anonymity.ClassRule.SensitiveColumn;
import org.handoff.shared.Nearest;

/**
 * A table under its terms as numbers. Rows are sorted first, by everything they hold, so that the order of the source has no
 * influence on what is released.
 */
final class Encoding {

    private final Table table;
    private final Terms terms;
    private final Map<Integer, Tree> trees;
    private final int[] order;

    Encoding(Table table, Terms terms) {
        this.table = table;
        this.terms = terms;
        requireRoles();
        this.trees = columns(Role.QUASI, Role.PROTECTED).stream().collect(Collectors.toMap(column -> column, this::treeOf));
        trees.keySet().stream().sorted().forEach(this::requireLeaves);
        columns(Role.SENSITIVE, Role.KEPT).forEach(column -> PassedOn.require(table, column));
        // protected columns last: at which level they come in, as in a later package of a series, then changes no order
        this.order = RowOrder.by(Stream.concat(columns(Role.QUASI, Role.SENSITIVE, Role.KEPT).stream(), columns(Role.PROTECTED).stream())
                .map(table::ranks).toList(), table.rows());
    }

    /** For each row here the number of its row in the table. */
    int[] order() {
        return order;
    }

    ClassRule rule() {
        return new ClassRule(terms.k(), terms.classSize(), terms.l(), terms.cap(), columns(Role.SENSITIVE).stream().map(this::sensitive).toList());
    }

    List<QuasiColumn> quasi(Role role) {
        var columns = columns(role);
        var leaves = columns.stream().map(this::leaf).toList();
        double bits = 0;
        for (int place = 0; place < columns.size(); place++) {
            bits += QuasiColumn.bits(trees.get(columns.get(place)), leaves.get(place));
        }
        var quasi = new ArrayList<QuasiColumn>();
        for (int place = 0; place < columns.size(); place++) {
            int column = columns.get(place);
            var name = table.columns().get(column);
            quasi.add(QuasiColumn.of(name, trees.get(column), leaves.get(place), columns.size(), bits, terms.order().weight(name)));
        }
        return quasi;
    }

    /** The places of the columns that have one of these roles. */
    List<Integer> columns(Role... roles) {
        return terms.columns(table, roles).stream().map(table.columns()::indexOf).toList();
    }

    private void requireRoles() {
        for (String column : terms.roles().keySet()) {
            if (!table.columns().contains(column)) {
                throw new NoSuchColumn(column, Nearest.to(column, table.columns()).orElse("another"));
            }
        }
        for (String column : table.columns()) {
            if (!terms.roles().containsKey(column)) {
                throw new ColumnWithoutRole(column);
            }
        }
        if (columns(Role.QUASI, Role.PROTECTED).isEmpty()) {
            throw new NothingToMakeAlike();
        }
        for (String column : terms.columns(table, Role.QUASI, Role.PROTECTED)) {
            if (!terms.hierarchies().containsKey(column)) {
                throw new HierarchyMissing(column, "");
            }
        }
    }

    private void requireLeaves(int column) {
        var values = table.values(column);
        var unknown = IntStream.range(0, values.size())
                .filter(code -> trees.get(column).leaf(values.get(code)).isEmpty()).boxed().toList();
        if (!unknown.isEmpty()) {
            int row = 0;
            while (table.codes(column)[row] != unknown.get(0)) {
                row++;
            }
            throw new ValueNotInHierarchy(table.columns().get(column), values.get(unknown.get(0)), row + 2, unknown.size() - 1);
        }
    }

    /** With a blank as a value of its own only where the column has one: it would change the share that a label stands for. */
    private Tree treeOf(int column) {
        var hierarchy = terms.hierarchies().get(table.columns().get(column));
        return (table.values(column).contains("") ? hierarchy.withBlank() : hierarchy).tree();
    }

    private int[] leaf(int column) {
        var tree = trees.get(column);
        var ofCode = table.values(column).stream().mapToInt(value -> tree.leaf(value).orElseThrow()).toArray();
        return inOrder(column, ofCode);
    }

    private SensitiveColumn sensitive(int column) {
        var values = table.values(column);
        var ofCode = IntStream.range(0, values.size()).map(code -> values.get(code).isEmpty() ? -1 : code).toArray();
        return new SensitiveColumn(table.columns().get(column), inOrder(column, ofCode), values.size());
    }

    private int[] inOrder(int column, int[] ofCode) {
        var codes = table.codes(column);
        return IntStream.of(order).map(row -> ofCode[codes[row]]).toArray();
    }
}
