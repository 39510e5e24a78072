package org.handoff.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person of the cohort on the as-of date, without a name.
 *
 * @param index        the day of the first referral of the period
 * @param seenUntil    the last day that is seen: the as-of date, or the day of death
 * @param facts        codes and numbers by their column; a fact that is not recorded is not there
 * @param arrests      different days of arrest for a new charge, in order
 * @param stays        in custody
 * @param happenings   what the program did, in order
 * @param assessments  in order
 */
record Life(long participant, LocalDate index, LocalDate seenUntil, Map<String, String> facts, List<LocalDate> arrests,
        List<Stay> stays, List<Happening> happenings, List<Seen> assessments) {

    /** A stay in custody; the night of the last day is not part of it. */
    record Stay(LocalDate from, LocalDate until) {
    }

    /** Something that happened between the program and a person; the group is that of the service, or empty. */
    record Happening(LocalDate day, String what, String group) {
    }

    /** What one assessment found; null is everything that says neither. */
    record Seen(LocalDate day, boolean entry, String housing, @Nullable Integer employed, @Nullable Integer incomeCents) {
    }

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    Optional<LocalDate> first(String what) {
        return happenings.stream().filter(each -> each.what().equals(what) && !each.day().isBefore(index)).map(Happening::day).findFirst();
    }

    long count(String what, LocalDate from, LocalDate to) {
        return happenings.stream().filter(each -> each.what().equals(what) && isWithin(each.day(), from, to)).count();
    }

    long arrests(LocalDate from, LocalDate to) {
        return arrests.stream().filter(day -> isWithin(day, from, to)).count();
    }

    /** Different nights in custody from one day to another, both included. */
    long nights(LocalDate from, LocalDate to) {
        long nights = 0;
        LocalDate reached = from;
        var ordered = new ArrayList<>(stays);
        ordered.sort(Comparator.comparing(Stay::from));
        for (Stay stay : ordered) {
            var begin = stay.from().isAfter(reached) ? stay.from() : reached;
            var end = stay.until().isAfter(to) ? to.plusDays(1) : stay.until();
            if (end.isAfter(begin)) {
                nights += end.toEpochDay() - begin.toEpochDay();
                reached = end;
            }
        }
        return nights;
    }

    Optional<Seen> entry() {
        return assessments.stream().filter(Seen::entry).findFirst();
    }

    /** The last assessment at least 30 days after entry and not after a day. */
    Optional<Seen> latest(LocalDate until) {
        return entry().flatMap(entry -> assessments.stream()
                .filter(each -> isWithin(each.day(), entry.day().plusDays(30), until)).reduce((earlier, later) -> later));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
