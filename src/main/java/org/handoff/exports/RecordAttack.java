package org.handoff.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.handoff.anonymity.Attack;

/**
 * A3: somebody who reads the public record knows race, sex, age within a year and every arrest to the day, turns the days into the
 * bins of the export, and looks for rows that fit.
 */
final class RecordAttack {

    private static final int MOST_TARGETS = 50_000;
    private static final double MOST_EXPOSED = 0.01;
    private static final List<String> KNOWN = List.of("race", "sex", "age", "arrested_before", "arrested_after", "arrests_before", "arrests_after", "rearrest",
            "follow_up_window");

    private final Anonymous anonymous;
    private final Sheet raw;
    private final Profile profile;
    private final List<String> known;
    private final ReadingClasses classes;
    private final Map<List<String>, Integer> candidates = new HashMap<>();

    RecordAttack(Anonymous anonymous, Sheet raw, Profile profile) {
        this.anonymous = anonymous;
        this.raw = raw;
        this.profile = profile;
        this.known = KNOWN.stream().filter(anonymous.known()::contains).toList();
        var members = anonymous.members();
        this.classes = new ReadingClasses(anonymous.known(), members.stream().map(rows -> anonymous.reads(rows.get(0))).toList(),
                members.stream().mapToInt(List::size).toArray());
    }

    /** @param panel  as released: months that differ within a class would tell its rows apart */
    Attack make(Sheets sheets, long seed) {
        boolean alike = monthsAreAlike(sheets);
        var targets = IntStream.range(0, raw.rows().size()).boxed().collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        if (targets.size() > MOST_TARGETS) {
            java.util.Collections.shuffle(targets, new Random(seed));
        }
        int exposed = 0;
        int unique = 0;
        var tried = targets.stream().limit(MOST_TARGETS).toList();
        for (int target : tried) {
            int candidates = candidates(raw.rows().get(target));
            exposed += candidates > 0 && candidates < profile.k() ? 1 : 0;
            unique += candidates == 1 ? 1 : 0;
        }
        boolean passed = alike && unique == 0 && exposed <= (profile == Profile.PUBLIC ? 0 : MOST_EXPOSED * tried.size());
        return new Attack("A3", "the public record: race, sex, age within a year, every arrest to the day", passed,
                String.format(Locale.ROOT, "%d of %d people, %d of them fitting fewer than %d rows, %d fitting one; months %s in each class.",
                        tried.size(), raw.rows().size(), exposed, profile.k(), unique, alike ? "read alike" : "differ"));
    }

    /** People of whom the same is known fit the same rows. */
    private int candidates(List<String> person) {
        var values = known.stream().map(column -> person.get(raw.place(column))).toList();
        return candidates.computeIfAbsent(values, none -> {
            var fitting = classes.all();
            for (int place = 0; place < known.size(); place++) {
                var column = known.get(place);
                var value = values.get(place);
                fitting.and(classes.reading(column, value, label -> covers(column, label, value)));
            }
            return classes.rows(fitting);
        });
    }

    private boolean covers(String column, String label, String value) {
        var hierarchy = anonymous.hierarchies().get(column);
        var near = column.equals("age") && value.matches("\\d+") ? Set.of(value, String.valueOf(Integer.parseInt(value) - 1),
                String.valueOf(Integer.parseInt(value) + 1)) : Set.of(value);
        return near.stream().anyMatch(each -> hierarchy.covers(label, each));
    }

    /** Empty months, of people no longer watched, tell nothing about arrests. */
    private boolean monthsAreAlike(Sheets sheets) {
        var classOf = new HashMap<String, List<String>>();
        var places = anonymous.known().stream().map(sheets.person()::place).toList();
        sheets.person().rows().forEach(row -> classOf.put(row.get(0), places.stream().map(row::get).toList()));
        var first = new HashMap<List<String>, String>();
        int arrests = sheets.panel().place("arrests");
        for (List<String> row : sheets.panel().rows()) {
            var key = PersonShape.added(row.get(1), classOf.getOrDefault(row.get(0), List.of()));
            if (!row.get(arrests).isEmpty() && !first.computeIfAbsent(key, none -> row.get(arrests)).equals(row.get(arrests))) {
                return false;
            }
        }
        return true;
    }
}
