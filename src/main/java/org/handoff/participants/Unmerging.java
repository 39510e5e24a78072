package org.handoff.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Takes a merge back. */
@Component
class Unmerging {

    private static final String CONSENT = "consent";
    private static final String REVOKED_ON = "revoked_on";

    private final MergeQueries merges;
    private final PersonTablesQueries tables;
    private final MergeRules rules;
    private final MergeRulesQueries consents;
    private final SurvivorDetails details;
    private final Clock clock;

    Unmerging(MergeQueries merges, PersonTablesQueries tables, MergeRules rules, MergeRulesQueries consents, SurvivorDetails details,
            Clock clock) {
        this.merges = merges;
        this.tables = tables;
        this.rules = rules;
        this.consents = consents;
        this.details = details;
        this.clock = clock;
    }

    /** The rows that leave the survivor. */
    private record Rows(Map<PersonColumn, Set<Long>> back, Map<PersonColumn, Set<Long>> along, Map<PersonColumn, Set<Long>> since) {
    }

    PersonMerge require(ParticipantId person) {
        var merge = merges.of(person.value()).orElseThrow(() -> new NotMerged(person.shown()));
        if (!merge.survivor().equals(merge.now())) {
            throw new MergedFurther(merge);
        }
        rules.requireNotErased(merge.survivor());
        return merge;
    }

    UnmergePlan plan(PersonMerge merge) {
        return plan(merge, rows(merge));
    }

    UnmergePlan unmerge(PersonMerge merge, List<String> with) {
        var rows = rows(merge);
        var going = chosen(merge, rows, with);
        rows.back().forEach((column, numbers) -> tables.give(column, numbers, merge.person()));
        going.forEach((column, numbers) -> tables.give(column, numbers, merge.person()));
        merges.changed(merge.number()).stream().filter(it -> it.table().equals(CONSENT) && it.column().equals(REVOKED_ON))
                .forEach(it -> consents.restore(it.record()));
        merges.point(merge.person(), null);
        var gained = merges.gained(merge.number());
        merges.end(merge.number(), LocalDate.now(clock));
        details.loseAgain(merge, gained);
        details.reckonAges(merge.person());
        var left = new LinkedHashMap<PersonColumn, Set<Long>>();
        rows.since().forEach((column, numbers) -> left.put(column, without(numbers, going.getOrDefault(column, Set.of()))));
        return plan(merge, new Rows(rows.back(), going, left));
    }

    private static UnmergePlan plan(PersonMerge merge, Rows rows) {
        return new UnmergePlan(merge.person(), merge.survivor(), rows.back().values().stream().mapToLong(Set::size).sum(),
                shown(rows.along()), shown(rows.since()));
    }

    /** What the merge moved and is still where it moved it, what was recorded since and hangs on that, and what else was. */
    private Rows rows(PersonMerge merge) {
        var changed = new HashMap<String, Set<Long>>();
        merges.changed(merge.number()).forEach(it -> changed.computeIfAbsent(it.table() + "." + it.column(), first -> new TreeSet<>())
                .add(it.record()));
        var marks = merges.marks(merge.number());
        var back = new LinkedHashMap<PersonColumn, Set<Long>>();
        var since = new LinkedHashMap<PersonColumn, Set<Long>>();
        for (PersonColumn column : tables.columns()) {
            var theirs = new TreeSet<>(tables.rows(column, merge.survivor()));
            var moved = new TreeSet<>(theirs);
            moved.retainAll(changed.getOrDefault(column.table() + "." + column.column(), Set.of()));
            put(back, column, moved);
            theirs.removeIf(number -> number <= marks.getOrDefault(column.table(), 0L));
            put(since, column, column.table().equals("participant") ? Set.of() : without(theirs, moved));
        }
        var along = along(back, merge, since);
        since.replaceAll((column, numbers) -> without(numbers, along.getOrDefault(column, Set.of())));
        return new Rows(back, along, since);
    }

    private Map<PersonColumn, Set<Long>> along(Map<PersonColumn, Set<Long>> rows, PersonMerge merge, Map<PersonColumn, Set<Long>> since) {
        var along = new LinkedHashMap<PersonColumn, Set<Long>>();
        tables.hangingOn(byTable(rows), merge.survivor()).forEach((column, numbers) -> {
            var fresh = new TreeSet<>(numbers);
            fresh.retainAll(since.getOrDefault(column, Set.of()));
            put(along, column, fresh);
        });
        return along;
    }

    /** What goes along anyway, what was chosen, and what hangs on that. */
    private Map<PersonColumn, Set<Long>> chosen(PersonMerge merge, Rows rows, List<String> with) {
        var going = new LinkedHashMap<>(rows.along());
        for (String typed : with) {
            var column = rows.since().entrySet().stream().filter(entry -> entry.getValue().stream()
                    .anyMatch(number -> isMeant(entry.getKey(), number, typed))).map(Map.Entry::getKey).findFirst()
                    .orElseThrow(() -> new NotRecordedSince(typed.strip(), merge.survivor(), shown(rows.since())));
            var numbers = new TreeSet<>(going.getOrDefault(column, Set.of()));
            rows.since().get(column).stream().filter(number -> isMeant(column, number, typed)).forEach(numbers::add);
            going.put(column, numbers);
        }
        along(going, merge, rows.since()).forEach((column, numbers) -> {
            var all = new TreeSet<>(going.getOrDefault(column, Set.of()));
            all.addAll(numbers);
            going.put(column, all);
        });
        return going;
    }

    private static boolean isMeant(PersonColumn column, long number, String typed) {
        return column.shown(number).toLowerCase(Locale.ROOT).equals(typed.strip().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Set<Long>> byTable(Map<PersonColumn, Set<Long>> rows) {
        var tables = new LinkedHashMap<String, Set<Long>>();
        rows.forEach((column, numbers) -> tables.computeIfAbsent(column.table(), first -> new TreeSet<>()).addAll(numbers));
        return tables;
    }

    private static void put(Map<PersonColumn, Set<Long>> rows, PersonColumn column, Set<Long> numbers) {
        if (!numbers.isEmpty()) {
            rows.put(column, numbers);
        }
    }

    private static Set<Long> without(Set<Long> all, Set<Long> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static List<String> shown(Map<PersonColumn, Set<Long>> rows) {
        var shown = new ArrayList<String>();
        rows.forEach((column, numbers) -> numbers.forEach(number -> shown.add(column.shown(number))));
        return shown;
    }
}
