package org.handoff.exports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Arrests as the mean of the rows that read alike: every sum over whole classes is that of their people, whoever finds a class by
 * its arrests has found k rows.
 */
final class ClassMeans {

    static final String BEFORE = "arrests_before_mean";
    static final String AFTER = "arrests_after_mean";
    /** Columns of person.csv. */
    static final List<String> COLUMNS = List.of(BEFORE, AFTER);
    private static final int MONTHS = PanelShape.LAST - PanelShape.FIRST + 1;

    private final PersonShape shape;
    private final int least;
    private final List<@Nullable Double[]> months;
    private final Map<String, List<String>> windows = new HashMap<>();

    /** @param shape  with the follow-up that the people of a class have alike */
    ClassMeans(List<Life> lives, PersonShape shape, Anonymous anonymous) {
        this.shape = shape;
        this.least = anonymous.terms().k();
        int rows = anonymous.release().table().rows();
        this.months = new ArrayList<>(Collections.nCopies(rows, new Double[0]));
        COLUMNS.forEach(column -> windows.put(column, new ArrayList<>(Collections.nCopies(rows, ""))));
        for (List<Integer> members : anonymous.members()) {
            var people = members.stream().map(row -> lives.get(anonymous.release().sources().get(row))).toList();
            var mean = byMonth(people);
            var before = mean(people, PersonShape::before);
            var after = mean(people.stream().filter(shape::isOver).toList(), PersonShape::after);
            members.forEach(row -> {
                months.set(row, mean);
                windows.get(BEFORE).set(row, before);
                windows.get(AFTER).set(row, after);
            });
        }
    }

    /** For each month the mean of the class of a released row, unless fewer of it than k are watched in that month. */
    @Nullable Double[] months(int row) {
        return months.get(row);
    }

    /** What a released row reads in one of the columns; empty where fewer of its class than k are known. */
    String window(String column, int row) {
        return windows.get(column).get(row);
    }

    private String mean(List<Life> people, ToLongFunction<Life> arrests) {
        return people.size() < least ? "" : PersonShape.plain(Math.round(people.stream().mapToLong(arrests).sum() * 10_000.0 / people.size()) / 10_000.0);
    }

    private @Nullable Double[] byMonth(List<Life> people) {
        var sums = new double[MONTHS];
        var watched = new int[MONTHS];
        for (Life life : people) {
            var arrests = PanelShape.arrests(life);
            for (int month = 0; month < MONTHS; month++) {
                if (PanelShape.isObserved(month + PanelShape.FIRST, shape.followUp(life))) {
                    sums[month] += arrests[month];
                    watched[month]++;
                }
            }
        }
        return IntStream.range(0, MONTHS).mapToObj(month -> watched[month] < least ? null : sums[month] / watched[month]).toArray(Double[]::new);
    }
}
