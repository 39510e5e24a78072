package org.handoff.exports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The three files of a package, ordered by the pseudonym.
 *
 * @param sources  for each row of person.csv the number of the participant, which leaves with none of them
 */
record Sheets(Sheet person, Sheet event, Sheet panel, List<Long> sources) {

    List<Sheet> all() {
        return List.of(person, event, panel);
    }

    static Sheets of(ExportRequest request, List<Life> lives, PersonShape shape, Anonymous anonymous, LongFunction<String> pseudonyms) {
        var table = anonymous.release().table();
        var alike = shape.watching(equallyLong(lives, shape, anonymous));
        var outcomes = alike.sheet(lives);
        var arrests = arrests(lives, alike, anonymous);
        var people = IntStream.range(0, table.rows()).mapToObj(row -> {
            int source = anonymous.release().sources().get(row);
            return new Row(row, source, lives.get(source), pseudonyms.apply(lives.get(source).participant()));
        }).sorted(Comparator.comparing(Row::pid)).toList();
        var person = people.stream().map(each -> PersonShape.added(each.pid(), anonymous.released().stream()
                .map(column -> column.role() == ColumnRole.OUTCOME ? outcomes.value(outcomes.rows().get(each.source()), column.name())
                        : table.value(each.place(), table.columns().indexOf(column.name()))).toList())).toList();
        var events = new EventShape(request);
        var panel = new PanelShape(request.profile());
        var eventRows = new ArrayList<List<String>>();
        var panelRows = new ArrayList<List<String>>();
        people.forEach(each -> {
            int followUp = alike.followUp(each.life());
            eventRows.addAll(events.rows(each.life(), each.pid(), followUp));
            panelRows.addAll(panel.rows(each.life(), each.pid(), followUp, arrests.get(each.place())));
        });
        return new Sheets(new Sheet("person", PersonShape.added("pid", table.columns()), person),
                new Sheet("event", EventShape.COLUMNS, eventRows), new Sheet("panel", PanelShape.COLUMNS, panelRows),
                people.stream().map(each -> each.life().participant()).toList());
    }

    private record Row(int place, int source, Life life, String pid) {
    }

    /** The follow-up that everybody of a class has. Classes are formed by it first, so that few are cut to less than their own. */
    private static Map<Long, Integer> equallyLong(List<Life> lives, PersonShape shape, Anonymous anonymous) {
        var days = new HashMap<Long, Integer>();
        for (List<Integer> members : anonymous.members()) {
            var people = members.stream().map(row -> lives.get(anonymous.release().sources().get(row))).toList();
            int least = people.stream().mapToInt(shape::followUp).min().orElseThrow();
            people.forEach(life -> days.put(life.participant(), least));
        }
        return days;
    }

    /** For each released row the mean arrests of its class by month, unless fewer of it than k are watched in that month. */
    private static List<@Nullable Double[]> arrests(List<Life> lives, PersonShape shape, Anonymous anonymous) {
        var means = new ArrayList<@Nullable Double[]>(Collections.nCopies(anonymous.release().table().rows(), new Double[0]));
        for (List<Integer> members : anonymous.members()) {
            var people = members.stream().map(row -> lives.get(anonymous.release().sources().get(row))).toList();
            var mean = mean(people, shape, anonymous.terms().k());
            members.forEach(row -> means.set(row, mean));
        }
        return means;
    }

    private static @Nullable Double[] mean(List<Life> people, PersonShape shape, int least) {
        int months = PanelShape.LAST - PanelShape.FIRST + 1;
        var sums = new double[months];
        var watched = new int[months];
        for (Life life : people) {
            var arrests = PanelShape.arrests(life);
            for (int month = 0; month < months; month++) {
                if (PanelShape.isObserved(month + PanelShape.FIRST, shape.followUp(life))) {
                    sums[month] += arrests[month];
                    watched[month]++;
                }
            }
        }
        return IntStream.range(0, months).mapToObj(month -> watched[month] < least ? null : sums[month] / watched[month])
                .toArray(Double[]::new);
    }
}
