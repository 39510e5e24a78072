package org.handoff.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.handoff.casework.DutyQueries.Found;
import org.handoff.console.Progress;
import org.handoff.participants.ParticipantId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The first of what needs doing in a large program, with the number of the rest, from what is kept of the day. */
@Component
class KeptDuties {

    /** Up to here everything is computed in the time of a keystroke. */
    private static final long SMALL = 20_000;
    /** Who asks for more rows gets them all computed. */
    private static final int MOST_ROWS = 1_000;
    private static final Set<DutyKind> NOT_KEPT = Set.of(DutyKind.TASK, DutyKind.ENCOUNTER, DutyKind.DRAFT, DutyKind.BACKUP);
    private static final List<DutyGroup> GROUPS = Arrays.stream(DutyGroup.values()).filter(group -> !NOT_KEPT.contains(group.kind())).toList();

    private final KeptDutyQueries kept;
    private final DutyQueries duties;
    private final Progress progress;
    private final long small;

    @Autowired
    KeptDuties(KeptDutyQueries kept, DutyQueries duties, Progress progress) {
        this(kept, duties, progress, SMALL);
    }

    /** @param small  the number of referrals up to which nothing is kept */
    KeptDuties(KeptDutyQueries kept, DutyQueries duties, Progress progress, long small) {
        this.kept = kept;
        this.progress = progress;
        this.duties = duties;
        this.small = small;
    }

    /** Whether so many rows of a day can be had from here; brings what is kept up to date. */
    boolean isReadFor(LocalDate today, int rows) {
        if (rows > MOST_ROWS || kept.latestReferral() <= small) {
            return false;
        }
        try {
            bringUpToDate(today);
            return true;
        } catch (DataAccessException writtenByAnother) {
            // while an import holds the file, or where it cannot be written, everything is computed
            return false;
        }
    }

    private void bringUpToDate(LocalDate today) {
        if (kept.isKnown(today)) {
            kept.bringUpToDate(today);
            return;
        }
        progress.show("Putting together what needs doing, once for the day …");
        try {
            kept.bringUpToDate(today);
        } finally {
            progress.done();
        }
    }

    /** How many things stand under each heading; what has none is left out. */
    Map<DutyGroup, Long> counts(LocalDate today) {
        var counts = totals(today, group -> true);
        duties.countsOfWhatMayBeAboutNobody(today)
                .forEach(it -> counts.merge(DutyGroup.of(it.kind(), ChronoUnit.DAYS.between(it.on(), today)), it.things(), Long::sum));
        return counts;
    }

    private Map<DutyGroup, Long> totals(LocalDate today, Predicate<DutyGroup> asked) {
        var totals = new EnumMap<DutyGroup, Long>(DutyGroup.class);
        GROUPS.stream().filter(asked).forEach(group -> {
            long count = kept.count(group, today);
            if (count > 0) {
                totals.put(group, count);
            }
        });
        return totals;
    }

    /** The first rows under the headings that are asked for; what is not kept is there whole. */
    DutiesOfADay first(LocalDate today, int rows, Predicate<DutyGroup> asked) {
        var first = GROUPS.stream().filter(asked).collect(Collectors.toMap(group -> group, group -> new HashSet<>(kept.first(group, today, rows))));
        var people = first.values().stream().flatMap(Set::stream).map(KeptDutyQueries.Kept::participant).collect(Collectors.toSet());
        return new DutiesOfADay(totals(today, asked), duties.on(today, people).stream().filter(it -> NOT_KEPT.contains(it.kind())
                || first.getOrDefault(group(it, today), new HashSet<>()).contains(kept(it))).toList());
    }

    private static KeptDutyQueries.Kept kept(Found it) {
        return new KeptDutyQueries.Kept(it.subject(), it.on(), it.participant() == null ? new ParticipantId(0) : it.participant());
    }

    private static DutyGroup group(Found it, LocalDate today) {
        return DutyGroup.of(it.kind(), ChronoUnit.DAYS.between(it.on(), today));
    }

    /** How many people have an open episode. */
    long open() {
        return kept.open();
    }

    /** Whom of those the program has not seen for longest. */
    List<ParticipantId> longestUnseen(int rows) {
        return kept.longestUnseen(rows);
    }
}
