package org.handoff.exports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

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
        Function<BiFunction<Integer, String, String>, Sheet> rows = outcome -> Sheet.of("person", PersonShape.added("pid", table.columns()),
                people.stream().map(each -> PersonShape.added(each.pid(), anonymous.released().stream().map(column -> switch (column.role()) {
                    case OUTCOME -> outcome.apply(each.source(), column.name());
                    case CLASS -> means.window(column.name(), each.place());
                    default -> table.value(each.place(), table.columns().indexOf(column.name()));
                }).toList())));
        var events = new EventShape(request);
        var panel = new PanelShape(request.profile());
        return new Sheets(rows.apply(outcomes::value), Sheet.of("event", EventShape.COLUMNS, people.stream()
                .flatMap(each -> events.rows(each.life(), each.pid(), alike.followUp(each.life())).stream())),
                Sheet.of("panel", PanelShape.COLUMNS, people.stream().flatMap(each -> panel.rows(each.life(), each.pid(),
                        alike.followUp(each.life()), means.months(each.place())).stream())), people.stream().map(each -> each.life().participant()).toList(),
                rows.apply(outcomes::told));
    }

    /**
     * For each participant a hash of what all rows read, but for the pseudonym and some columns of person.csv: the same for those whose
     * rows read the same.
     *
     * @param but  columns of person.csv
     */
    Map<Long, String> outcomes(List<String> but) {
        var places = IntStream.range(1, own.columns().size()).filter(place -> !but.contains(own.columns().get(place))).boxed().toList();
        var read = List.of(hashes(own, places), hashes(event, allBut(event)), hashes(panel, allBut(panel)));
        var outcomes = new HashMap<Long, String>();
        for (int row = 0; row < sources.size(); row++) {
            var pid = person.rows().get(row).get(0);
            outcomes.putIfAbsent(sources.get(row), DigestUtils.sha256Hex(String.join(" ", read.stream().map(each -> each.getOrDefault(pid, "")).toList())));
        }
        return outcomes;
    }

    private static List<Integer> allBut(Sheet sheet) {
        return IntStream.range(1, sheet.columns().size()).boxed().toList();
    }

    /** The rows of a pseudonym follow one another. */
    private static Map<String, String> hashes(Sheet sheet, List<Integer> places) {
        var hashes = new HashMap<String, String>();
        var text = new StringBuilder();
        var pid = "";
        for (List<String> row : sheet.rows()) {
            if (!row.get(0).equals(pid)) {
                hashes.put(pid, DigestUtils.sha256Hex(text.toString()));
                text.setLength(0);
                pid = row.get(0);
            }
            places.forEach(place -> text.append(row.get(place)).append('\u001f'));
        }
        hashes.put(pid, DigestUtils.sha256Hex(text.toString()));
        return hashes;
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
