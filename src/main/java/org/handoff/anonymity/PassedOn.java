package org.handoff.anonymity;

import java.util.regex.Pattern;

/**
 * What is released as it is must be a code or a number: no free text, no full date, no number that names its row, nothing that a
 * spreadsheet would run.
 */
final class PassedOn {

    private static final int LONGEST_CODE = 60;
    private static final int FEW = 10;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d*[.,]?\\d+([eE][-+]?\\d+)?%?");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})([T ].*)?");
    private static final Pattern NAMES_ITS_ROW = Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-.*|\\S+@\\S+\\.\\S+");

    private final Table table;
    private final int column;

    private PassedOn(Table table, int column) {
        this.table = table;
        this.column = column;
    }

    /** Refuses a column that must not leave as it is. */
    static void require(Table table, int column) {
        new PassedOn(table, column).require();
    }

    private void require() {
        table.values(column).forEach(this::requireCode);
        var known = table.values(column).stream().filter(value -> !value.isEmpty()).toList();
        int filled = filled();
        boolean numbers = known.stream().allMatch(value -> NUMBER.matcher(value).matches());
        if (numbers && filled >= 2 * FEW && known.size() > 0.9 * filled) {
            refuse("nearly every row has a number of its own, which would name the row");
        }
        if (!numbers && filled >= FEW && known.size() > filled / 2) {
            refuse("it looks like free text or names: %d different values in %d rows".formatted(known.size(), filled));
        }
    }

    private void requireCode(String value) {
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            refuse("it looks like free text: there is a line break or control character in '%s'".formatted(Shown.of(value)));
        }
        if (value.codePointCount(0, value.length()) > LONGEST_CODE) {
            refuse("it looks like free text, such as '%s'".formatted(Shown.of(value)));
        }
        if (DATE.matcher(value).matches()) {
            refuse("it holds full dates, such as %s; days since the index date, in bins, may be kept".formatted(Shown.of(value)));
        }
        if (NAMES_ITS_ROW.matcher(value).matches()) {
            refuse("it holds ids or addresses, such as '%s'".formatted(Shown.of(value)));
        }
        if (!value.isEmpty() && "=@".indexOf(value.charAt(0)) >= 0) {
            refuse("'%s' would be run by a spreadsheet".formatted(Shown.of(value)));
        }
    }

    private int filled() {
        int filled = 0;
        for (int code : table.codes(column)) {
            filled += table.values(column).get(code).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private void refuse(String why) {
        throw new CannotBePassedOn(table.columns().get(column), why);
    }
}
