package org.handoff.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in one cell of a workbook: a number with the format that prints it as every other file prints it, a day, or text.
 *
 * @param value a {@link Double}, a {@link LocalDate} or a {@link String}
 * @param format how a number is shown; empty for text
 */
record SheetValue(Object value, String format) {

    static final String DAY_FORMAT = "yyyy-mm-dd";
    private static final Pattern NUMBER = Pattern.compile("(?<sign>[−-]?)(?<dollar>\\$?)(?<digits>\\d{1,15}|\\d{1,3}(,\\d{3})+)"
            + "(?<decimals>\\.\\d{1,6})?(?<unit>| %| d| min| h)");

    /** What a text of a report is. */
    static SheetValue of(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return of(LocalDate.parse(text));
        }
        var read = NUMBER.matcher(text);
        return read.matches() ? number(read.group("sign") + read.group("digits") + decimals(read.group("decimals")),
                text.contains(","), read.group("dollar"), decimals(read.group("decimals")).length(), read.group("unit"))
                : new SheetValue(text, "");
    }

    /** What a text in a column of numbers is; a word there stands to the right like the numbers. */
    static SheetValue inNumbers(String text) {
        var value = of(text);
        return value.isText() ? new SheetValue(text, SheetStyles.WORD) : value;
    }

    static SheetValue text(String text) {
        return new SheetValue(text, "");
    }

    static SheetValue of(LocalDate day) {
        return new SheetValue(day, DAY_FORMAT);
    }

    /** A number of the sheet of all figures, as exact as it is. */
    static SheetValue of(Number number) {
        return new SheetValue(number.doubleValue(), number instanceof Double ? "0.######" : "0");
    }

    private static SheetValue number(String digits, boolean grouped, String dollar, int decimals, String unit) {
        double value = Double.parseDouble(digits.replace(",", "").replace('−', '-'));
        var format = (grouped ? "#,##0" : "0") + (decimals == 0 ? "" : "." + "0".repeat(decimals - 1));
        if (!dollar.isEmpty()) {
            return new SheetValue(value, "\"$\"%s;\"−$\"%s".formatted(format, format));
        }
        var shown = switch (unit) {
            case " %" -> format + "\\ %";
            case "" -> format;
            default -> format + "\"%s\"".formatted(unit);
        };
        return new SheetValue(unit.equals(" %") ? percent(value, decimals) : value, shown);
    }

    /** 33.8 % is 0.338, not 0.33799999999999997. */
    private static double percent(double value, int decimals) {
        double digits = Math.pow(10, Math.max(0, decimals - 1));
        return Math.round(value * digits) / (100 * digits);
    }

    private static String decimals(String group) {
        return group == null ? "" : group;
    }

    boolean isText() {
        return value instanceof String;
    }

    /** Whether a program that calculates could take the text for a formula. */
    boolean looksLikeFormula() {
        return value instanceof String text && !text.isEmpty() && List.of('=', '+', '-', '@', '\t', '\r').contains(text.charAt(0));
    }
}
