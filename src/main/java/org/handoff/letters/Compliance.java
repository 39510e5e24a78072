package org.handoff.letters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The months of substantial compliance of one enrolment. Months run from the day of enrolment. One counts when it has ended,
 * there was a two-way contact in it, and at its end the participant did not stand as in the wind, inactive or closed. The law
 * names no rule (RCW 9.96.060(6)); this one stands on the letter and in {@code src/docs/decisions}.
 *
 * @param ended   how many months have ended
 * @param counted how many of them count
 * @param inARow  how many of the last of them count without a gap
 * @param sixOn   the day on which the sixth counted month ended; null before
 */
record Compliance(int ended, int counted, int inARow, @Nullable LocalDate sixOn) {

    /** What a court asks for in Washington. */
    static final int ASKED = 6;
    private static final Set<String> AWAY = Set.of("IN_THE_WIND", "INACTIVE", "CLOSED");

    /** A status and the day from which it held. */
    record Standing(LocalDate since, String status) {
    }

    /**
     * Counts.
     *
     * @param until     the day of the letter, or the day on which the enrolment was closed
     * @param contacts  the days with a two-way contact
     * @param standings every status there was; without one, somebody enrolled is active
     */
    static Compliance of(LocalDate enrolled, LocalDate until, Collection<LocalDate> contacts, List<Standing> standings) {
        var history = new TreeMap<LocalDate, String>();
        standings.forEach(standing -> history.put(standing.since(), standing.status()));
        int ended = 0;
        int counted = 0;
        int inARow = 0;
        LocalDate sixOn = null;
        for (var last = lastDay(enrolled, 0); !last.isAfter(until); last = lastDay(enrolled, ended)) {
            var first = enrolled.plusMonths(ended);
            var end = last;
            boolean seen = contacts.stream().anyMatch(day -> !day.isBefore(first) && !day.isAfter(end));
            var standing = history.floorEntry(last);
            boolean counts = seen && (standing == null || !AWAY.contains(standing.getValue()));
            ended++;
            counted += counts ? 1 : 0;
            inARow = counts ? inARow + 1 : 0;
            if (counts && counted == ASKED) {
                sixOn = last;
            }
        }
        return new Compliance(ended, counted, inARow, sixOn);
    }

    private static LocalDate lastDay(LocalDate enrolled, int month) {
        return enrolled.plusMonths(month + 1L).minusDays(1);
    }
}
