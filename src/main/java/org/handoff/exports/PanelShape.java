package org.handoff.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One row for each person and month of 30 days, from 12 months before the index day to 18 months after it. */
final class PanelShape {

    static final List<String> COLUMNS = List.of("pid", "month", "observed", "housed", "employed", "income", "contacts", "arrests");
    static final int FIRST = -12;
    static final int LAST = 18;
    private static final int DAYS = 30;
    private static final int MOST_CONTACTS = 9;
    private static final int MOST_ARRESTS = 2;

    private final Profile profile;

    PanelShape(Profile profile) {
        this.profile = profile;
    }

    /** For each month the arrests of a person, 0, 1 or 2 and more; the index day counts for neither side. */
    static int[] arrests(Life life) {
        return IntStream.rangeClosed(FIRST, LAST).map(month -> {
            var from = life.index().plusDays(month == 0 ? 1 : (long) month * DAYS);
            return (int) Math.min(MOST_ARRESTS, life.arrests(from, end(life, month)));
        }).toArray();
    }

    /** Whether a month lies in the follow-up. */
    static boolean isObserved(int month, int followUp) {
        return (month + 1) * DAYS <= followUp || month < 0;
    }

    /** The rows of a person; the arrests of each month are those of its class. */
    List<List<String>> rows(Life life, String pid, int followUp, @Nullable Double[] arrests) {
        return IntStream.rangeClosed(FIRST, LAST).mapToObj(month -> isObserved(month, followUp)
                ? row(life, pid, month, arrests[month - FIRST]) : List.of(pid, String.valueOf(month), "0", "", "", "", "", "")).toList();
    }

    private List<String> row(Life life, String pid, int month, @Nullable Double arrests) {
        var end = end(life, month);
        var seen = life.assessments().stream().filter(each -> !each.day().isAfter(end)).reduce((earlier, later) -> later);
        return List.of(pid, String.valueOf(month), "1",
                seen.map(each -> each.housing().equals("unknown") ? "" : each.housing().matches("temporary|permanent") ? "1" : "0").orElse(""),
                PersonShape.number(seen.map(Life.Seen::employed).orElse(null)),
                PersonShape.income(profile, seen.map(Life.Seen::incomeCents).orElse(null)),
                String.valueOf(Math.min(MOST_CONTACTS, life.count("contact", life.index().plusDays((long) month * DAYS), end))),
                arrests == null ? "" : PersonShape.plain(Math.round(arrests * 10_000) / 10_000.0));
    }

    private static LocalDate end(Life life, int month) {
        return life.index().plusDays((long) (month + 1) * DAYS - 1);
    }
}
