package org.handoff.exports;

import java.time.LocalDate;
import java.util.Optional;
import org.handoff.statistics.KaplanMeier.Watched;
import org.jspecify.annotations.Nullable;

/** How long a person was watched for something, to the day: what the binned times of an export are held against. */
final class ExactTimes {

    private ExactTimes() {
    }

    /** Null for somebody who cannot be watched for it, such as for leaving without having enrolled, or who is not watched for a day. */
    static @Nullable Watched of(Life life, String what, int followUp) {
        if (followUp == 0) {
            return null;
        }
        if (!what.equals("retention")) {
            return watched(life.index(), life.first(what.equals("service") ? "service_attended" : what), life.index().plusDays(followUp));
        }
        var enrolled = life.first("enrolment").filter(day -> day.isBefore(life.index().plusDays(followUp)));
        return enrolled.map(day -> watched(day, life.happenings().stream().filter(each -> each.what().equals("exit")
                && !each.day().isBefore(day)).map(Life.Happening::day).findFirst(), life.index().plusDays(followUp))).orElse(null);
    }

    private static Watched watched(LocalDate from, Optional<LocalDate> day, LocalDate end) {
        boolean happened = day.isPresent() && day.get().isBefore(end);
        return new Watched((happened ? day.get() : end).toEpochDay() - from.toEpochDay(), happened);
    }
}
