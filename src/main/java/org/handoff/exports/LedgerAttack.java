package org.handoff.exports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handoff.anonymity.Attack;
import org.handoff.anonymity.Hierarchy;
import org.handoff.codes.Codes;
import org.handoff.reports.WithheldCount;

/**
 * A6: somebody lays the export beside every published table of the same referrals and counts its rows. A count that a report withheld
 * must not follow: between the rows that surely belong to it and those that may, there has to be room.
 */
final class LedgerAttack {

    private static final Map<String, String> COLUMNS = Map.of("who.sex", "sex", "who.race_exclusive", "race", "who.door", "door",
            "who.veteran", "veteran", "who.age", "age", "who.housing_at_intake", "housing");

    private static final String NAME = "A6";
    private static final String KNOWS = "every published table of the same people";

    private final Anonymous anonymous;
    private final Scales scales;
    private final Codes codes;
    private final int unseen;

    /** @param unseen  people of the period whose rows are not in the file */
    LedgerAttack(Anonymous anonymous, Scales scales, Codes codes, int unseen) {
        this.anonymous = anonymous;
        this.scales = scales;
        this.codes = codes;
        this.unseen = unseen;
    }

    Attack make(List<WithheldCount> withheld) {
        var followed = new ArrayList<String>();
        int tried = 0;
        for (WithheldCount count : withheld) {
            var bounds = bounds(count.statistic());
            tried += bounds.isPresent() ? 1 : 0;
            if (bounds.isPresent() && follows(count, bounds.get()[0], bounds.get()[1])) {
                followed.add(count.statistic().substring(0, count.statistic().indexOf('[')));
            }
        }
        if (tried == 0) {
            return Attack.notTried(NAME, KNOWS, withheld.isEmpty() ? "no public report of the same referrals has withheld a count."
                    : "the columns tell of none of %d withheld counts.".formatted(withheld.size()));
        }
        return new Attack(NAME, KNOWS, followed.isEmpty(), followed.isEmpty()
                ? "None of %d withheld counts that the columns tell of follows.".formatted(tried)
                : "Counts of %s follow.".formatted(followed.stream().distinct().collect(Collectors.joining(", "))));
    }

    /** A small count follows when not every small one stays possible, a larger one when no other does. */
    static boolean follows(WithheldCount count, int surely, int maybe) {
        return SmallCells.isSmall(count.value()) ? surely > 1 || maybe < SmallCells.LARGEST : surely == maybe;
    }

    /** How many rows surely belong to a cell, and how many may. */
    private Optional<int[]> bounds(String statistic) {
        int bracket = statistic.indexOf('[');
        var column = bracket < 0 ? null : COLUMNS.get(statistic.substring(0, bracket));
        if (column == null || !anonymous.known().contains(column)) {
            return Optional.empty();
        }
        var wanted = values(column, statistic.substring(bracket + 1, statistic.length() - 1));
        var table = anonymous.release().table();
        int place = table.columns().indexOf(column);
        int surely = 0;
        int maybe = unseen;
        for (int row = 0; row < table.rows(); row++) {
            var may = under(anonymous.hierarchies().get(column), table.value(row, place));
            surely += wanted.containsAll(may) ? 1 : 0;
            maybe += may.stream().anyMatch(wanted::contains) ? 1 : 0;
        }
        return Optional.of(new int[] {surely, maybe});
    }

    private static Set<String> under(Hierarchy hierarchy, String label) {
        return hierarchy.lines().stream().filter(line -> line.contains(label)).map(line -> line.get(0)).collect(Collectors.toSet());
    }

    private Set<String> values(String column, String key) {
        var wanted = new HashSet<String>();
        for (List<String> line : anonymous.hierarchies().get(column).lines()) {
            boolean isIt = switch (column) {
                case "race" -> line.get(0).equals(scales.race(key));
                case "age" -> line.contains(key.replace('–', '-'));
                case "housing" -> line.contains(Scales.housingClass(key));
                default -> line.get(0).equals(key.equals("unknown") ? Scales.NOT_RECORDED : codes.label(column.equals("veteran") ? "yes-no" : column, key));
            };
            if (isIt) {
                wanted.add(line.get(0));
            }
        }
        return wanted;
    }
}
