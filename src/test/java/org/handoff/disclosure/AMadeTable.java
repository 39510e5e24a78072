package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Tables made by chance, most of their counts small, with the margins they are printed with. */
final class AMadeTable {

    final Map<String, Long> counts = new LinkedHashMap<>();
    final Map<String, List<String>> sums = new LinkedHashMap<>();
    private final Random random;

    private AMadeTable(long seed) {
        this.random = new Random(seed);
    }

    /** Rows by columns, or by layers too, with every margin. */
    static AMadeTable of(long seed, int... sizes) {
        var table = new AMadeTable(seed);
        table.add("", sizes);
        return table;
    }

    /** Two tables of the same people: rows by columns, and rows by other columns. They share the rows' totals. */
    static AMadeTable linked(long seed, int rows, int columns, int others) {
        var table = new AMadeTable(seed);
        table.add("", rows, columns);
        for (int row = 0; row < rows; row++) {
            long left = table.counts.get(row + "*");
            var parts = new ArrayList<String>();
            for (int column = 0; column < others; column++) {
                long part = column == others - 1 ? left : Math.round(left * table.random.nextDouble());
                left -= part;
                table.counts.put(row + "/" + column, part);
                parts.add(row + "/" + column);
            }
            table.sums.put(row + "* again", parts);
        }
        for (int column = 0; column < others; column++) {
            int at = column;
            var parts = table.counts.keySet().stream().filter(key -> key.endsWith("/" + at)).toList();
            table.counts.put("*/" + column, parts.stream().mapToLong(table.counts::get).sum());
            table.sums.put("*/" + column, parts);
        }
        table.sums.put("** again", table.counts.keySet().stream().filter(key -> key.startsWith("*/")).toList());
        return table;
    }

    /** The name of the count that a sum adds up to. */
    static String whole(String sum) {
        return sum.replace(" again", "");
    }

    LinkedTables tables(Rule rule) {
        var tables = new LinkedTables(rule);
        counts.forEach((key, value) -> {
            if (key.chars().allMatch(letter -> letter == '*')) {
                tables.kept(key, value, Contributors.each(value));
            } else {
                tables.printed(key, value);
            }
        });
        sums.forEach((whole, parts) -> tables.sum(whole(whole), parts));
        return tables;
    }

    private void add(String before, int... sizes) {
        if (before.length() == sizes.length) {
            counts.put(before, count());
        } else {
            for (int at = 0; at < sizes[before.length()]; at++) {
                add(before + at, sizes);
            }
            if (before.isEmpty()) {
                margins(sizes);
            }
        }
    }

    private long count() {
        double size = random.nextDouble();
        return size < 0.15 ? 0 : size < 0.6 ? 1 + random.nextInt(10) : size < 0.9 ? 11 + random.nextInt(30) : random.nextInt(300);
    }

    /** Every count with a star in one place or more is the sum over that place. */
    private void margins(int... sizes) {
        for (int stars = 1; stars < 1 << sizes.length; stars++) {
            int these = stars;
            IntPredicate star = place -> (these & 1 << place) != 0;
            int first = Integer.numberOfTrailingZeros(stars);
            for (var key : List.copyOf(counts.keySet())) {
                if (matches(key, first, star)) {
                    var whole = key.substring(0, first) + "*" + key.substring(first + 1);
                    sums.computeIfAbsent(whole, each -> new ArrayList<>()).add(key);
                }
            }
            sums.forEach((whole, parts) -> counts.putIfAbsent(whole, parts.stream().mapToLong(counts::get).sum()));
        }
        alsoTheOtherWay(sizes.length);
    }

    private static boolean matches(String key, int first, IntPredicate star) {
        for (int place = 0; place < key.length(); place++) {
            boolean wanted = place != first && star.test(place);
            if ((key.charAt(place) == '*') != wanted) {
                return false;
            }
        }
        return true;
    }

    /** A margin of margins adds up over each of its stars. */
    private void alsoTheOtherWay(int dimensions) {
        for (var whole : List.copyOf(counts.keySet())) {
            for (int place = 0; place < dimensions; place++) {
                if (whole.charAt(place) == '*') {
                    int at = place;
                    var parts = counts.keySet().stream().filter(key -> key.charAt(at) != '*'
                            && (key.substring(0, at) + "*" + key.substring(at + 1)).equals(whole)).collect(Collectors.toList());
                    if (!parts.equals(sums.get(whole))) {
                        sums.put(whole + " again".repeat(1 + place), parts);
                    }
                }
            }
        }
    }
}
