package org.handoff.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one file of the exchange format holds and which table it fills.
 *
 * @param name      the file's name without its ending
 * @param table     the table its rows go into
 * @param letter    the letter of the records' ids
 * @param columns   its columns; the first is the key
 * @param rules     the rules between fields of one row
 * @param alone     the column that no two records may share, or empty
 * @param derived   columns of the table that are worked out
 */
record ExchangeFile(String name, String table, String letter, List<Column> columns, List<RowRule> rules, String alone,
        List<Derived> derived) {

    static ExchangeFile of(String name, String table, String letter, Column... columns) {
        return new ExchangeFile(name, table, letter, List.of(columns), List.of(), "", List.of());
    }

    /** The same with rules between the fields of a row. */
    ExchangeFile ruledBy(RowRule... more) {
        return new ExchangeFile(name, table, letter, columns, Arrays.asList(more), alone, derived);
    }

    /** The same with one record at most for each value of a reference. */
    ExchangeFile oneFor(String column) {
        return new ExchangeFile(name, table, letter, columns, rules, column, derived);
    }

    /** The same with columns that are worked out. */
    ExchangeFile deriving(Derived... more) {
        return new ExchangeFile(name, table, letter, columns, rules, alone, Arrays.asList(more));
    }

    /** The same with columns for what the program itself asks. */
    ExchangeFile asking(List<Column> own) {
        var all = new ArrayList<>(columns);
        all.addAll(own);
        return new ExchangeFile(name, table, letter, List.copyOf(all), rules, alone, derived);
    }

    /** The file as staff see it. */
    String fileName() {
        return name + ".csv";
    }

    Column key() {
        return columns.get(0);
    }

    Optional<Column> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }

    /** The record every row of the file hangs on, if it hangs on one. */
    Optional<Target.Reference> parent() {
        return targets(Target.Reference.class).stream().findFirst();
    }

    /** The tables below the record's that the file fills. */
    List<Target.Children> children() {
        return targets(Target.Children.class);
    }

    private <T extends Target> List<T> targets(Class<T> type) {
        return columns.stream().map(Column::target).filter(type::isInstance).map(type::cast).toList();
    }
}
