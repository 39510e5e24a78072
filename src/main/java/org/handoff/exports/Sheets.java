package org.handoff.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The three files of a package, ordered by the pseudonym.
 *
 * @param sources  for each row of person.csv the number of the participant, which leaves with none of them
 * @param own      person.csv without the times that were dealt out: those are others' in the next package, so no join could use them
 */
record Sheets(Sheet person, Sheet event, Sheet panel, List<Long> sources, Sheet own) {

    List<Sheet> all() {
        return List.of(person, event, panel);
    }

    /**
     * Makes them.
     *
     * @param lots  a secret order of people for each label
     */
    static Sheets of(ExportRequest request, List<Life> lives, PersonShape shape, Anonymous anonymous, LongFunction<String> pseudonyms,
            BiFunction<String, Long, String> lots) {
        var table = anonymous.release().table();
        var alike = shape.watching(equallyLong(lives, shape, anonymous));
        var outcomes = new LaterTimes(lives, alike, alike.sheet(lives), anonymous, (label, life) -> lots.apply(label, lives.get(life).participant()));
        var means = new ClassMeans(lives, alike, anonymous);
        var people = IntStream.range(0, table.rows()).mapToObj(row -> {
            int source = anonymous.release().sources().get(row);
            return new Row(row, source, lives.get(source), pseudonyms.apply(lives.get(source).participant()));
        }).sorted(Comparator.comparing(Row::pid)).toList();
        Function<BiFunction<Integer, String, String>, Sheet> rows = outcome -> new Sheet("person", PersonShape.added("pid", table.columns()),
                people.stream().map(each -> PersonShape.added(each.pid(), anonymous.released().stream().map(column -> switch (column.role()) {
                    case OUTCOME -> outcome.apply(each.source(), column.name());
                    case CLASS -> means.window(column.name(), each.place());
                    default -> table.value(each.place(), table.columns().indexOf(column.name()));
                }).toList())).toList());
        var events = new EventShape(request);
        var panel = new PanelShape(request.profile());
        var eventRows = new ArrayList<List<String>>();
        var panelRows = new ArrayList<List<String>>();
        people.forEach(each -> {
            int followUp = alike.followUp(each.life());
            eventRows.addAll(events.rows(each.life(), each.pid(), followUp));
            panelRows.addAll(panel.rows(each.life(), each.pid(), followUp, means.months(each.place())));
        });
        return new Sheets(rows.apply(outcomes::value), new Sheet("event", EventShape.COLUMNS, eventRows),
                new Sheet("panel", PanelShape.COLUMNS, panelRows), people.stream().map(each -> each.life().participant()).toList(),
                rows.apply(outcomes::told));
    }

    /**
     * For each participant what all rows read, but for the pseudonym and some columns of person.csv.
     *
     * @param but  columns of person.csv
     */
    Map<Long, String> outcomes(List<String> but) {
        var texts = new HashMap<String, StringBuilder>();
        var places = IntStream.range(1, own.columns().size()).filter(place -> !but.contains(own.columns().get(place))).boxed().toList();
        own.rows().forEach(row -> texts.computeIfAbsent(row.get(0), none -> new StringBuilder()).append(places.stream().map(row::get).toList()));
        List.of(event, panel).forEach(sheet -> sheet.rows().forEach(row -> texts.getOrDefault(row.get(0), new StringBuilder())
                .append(row.subList(1, row.size()))));
        return IntStream.range(0, sources.size()).boxed().collect(Collectors.toMap(sources::get,
                row -> String.valueOf(texts.get(person.rows().get(row).get(0))), (one, same) -> one));
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
}
