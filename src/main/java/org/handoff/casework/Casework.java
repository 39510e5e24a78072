package org.handoff.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.casework.DutyQueries.Found;
import org.handoff.casework.OpenEpisodeQueries.OpenEpisode;
import org.handoff.codes.Codes;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What needs doing, who is looked after, what happened to a person: as of the program's today. */
@Service
@Transactional(readOnly = true)
public class Casework {

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /** Under a heading, what is nearest to today first: it can still be saved, what slipped years ago waits at the end. */
    private static final Comparator<Duty> MOST_URGENT = Comparator.comparing(Duty::group)
            .thenComparing(duty -> Math.abs(duty.days())).thenComparing(duty -> duty.participant() == null ? 0 : duty.participant().value())
            .thenComparing(Duty::next);

    private final DutyQueries duties;
    private final OpenEpisodeQueries episodes;
    private final FactQueries facts;
    private final ParticipantDirectory directory;
    private final Codes codes;
    private final OwnDuties own;
    private final KeptDuties kept;
    private final Clock clock;

    Casework(DutyQueries duties, OpenEpisodeQueries episodes, FactQueries facts, ParticipantDirectory directory,
            Codes codes, OwnDuties own, KeptDuties kept, Clock clock) {
        this.kept = kept;
        this.own = own;
        this.duties = duties;
        this.episodes = episodes;
        this.facts = facts;
        this.directory = directory;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * What needs doing, the most urgent first.
     *
     * @param rows  at most so many under each heading
     */
    @Requires(Permission.READ_CASELOADS)
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<DutyList> today(DutyFilter filter, int rows) {
        return lists(filter, rows, group -> filter.kind() == null || filter.kind() == group.kind());
    }

    /** The same, but only what is past its date. */
    @Requires(Permission.READ_CASELOADS)
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<DutyList> overdue(DutyFilter filter, int rows) {
        return lists(filter, rows, group -> group.overdue() && (filter.kind() == null || filter.kind() == group.kind()));
    }

    private List<DutyList> lists(DutyFilter filter, int rows, Predicate<DutyGroup> asked) {
        var day = filter.worker() == null && filter.site() == null && kept.isReadFor(now(), rows) ? kept.first(now(), rows, asked)
                : DutiesOfADay.of(duties.on(now(), filter.worker(), filter.site()));
        var all = Stream.concat(day.found().stream().map(this::duty), own.of(filter).stream()).filter(duty -> asked.test(duty.group()))
                .sorted(MOST_URGENT).collect(Collectors.groupingBy(Duty::group, () -> new EnumMap<>(DutyGroup.class), Collectors.toList()));
        var shown = all.values().stream().flatMap(group -> group.stream().limit(rows)).map(Duty::participant).filter(Objects::nonNull).toList();
        var names = directory.names(shown);
        return all.entrySet().stream().map(group -> new DutyList(group.getKey(),
                day.totals().getOrDefault(group.getKey(), (long) group.getValue().size()),
                group.getValue().stream().limit(rows).map(duty -> duty.named(names)).toList())).toList();
    }

    /** When the last verified backup was made, in a sentence for whoever makes them; nothing for others. */
    @Open("tells of nobody")
    public Optional<String> lastBackup() {
        return own.lastBackup();
    }

    /** How many things stand under each heading; what has none is left out. */
    @Requires(Permission.READ_CASELOADS)
    @Transactional(propagation = Propagation.SUPPORTS)
    Map<DutyGroup, Long> counts() {
        return kept.isReadFor(now(), 1) ? kept.counts(now()) : duties.counts(now()).stream()
                .collect(Collectors.groupingBy(it -> DutyGroup.of(it.kind(), days(it.on())), Collectors.summingLong(DutyQueries.Count::things)));
    }

    /**
     * Everybody with an open episode, whom the program has not seen for longest first.
     *
     * @param worker  only whom this worker saw last, by name
     * @param site    only of this site, by name
     * @param rows    at most so many
     */
    @Requires(Permission.READ_CASELOADS)
    @Transactional(propagation = Propagation.SUPPORTS)
    public Caseload caseload(@Nullable String worker, @Nullable String site, int rows) {
        boolean some = worker == null && site == null && kept.isReadFor(now(), rows);
        var open = some ? episodes.on(now(), kept.longestUnseen(rows)) : episodes.on(now(), worker, site);
        var shown = open.stream().limit(rows).toList();
        var names = directory.names(shown.stream().map(OpenEpisode::participant).toList());
        return new Caseload(some ? kept.open() : open.size(),
                shown.stream().map(it -> caseloadRow(it, names.getOrDefault(it.participant(), ""))).toList());
    }

    /** The dated facts of a person in order; null for from the beginning, and for up to today. */
    @Requires(Permission.READ_PEOPLE)
    public List<Fact> timeline(ParticipantId participant, @Nullable LocalDate from, @Nullable LocalDate to) {
        var period = new Period(from == null ? BEGINNING : from, to == null ? now() : to);
        return facts.of(participant, period.from(), period.to()).stream().map(this::fact).toList();
    }

    private CaseloadRow caseloadRow(OpenEpisode it, String name) {
        var since = it.lastSeen() == null ? null : days(it.lastSeen());
        return new CaseloadRow(it.participant(), name, it.enrolledOn(), it.status(), it.lastSeen(), since,
                since != null && since < DutyGroup.MONTH, it.due(), it.dueOn(), it.dueOn() != null && it.dueOn().isBefore(now()), it.worker());
    }

    private Duty duty(Found it) {
        boolean never = it.kind() == DutyKind.CONTACT && it.detail() != null;
        return new Duty(DutyGroup.of(it.kind(), days(it.on())), it.participant(), null,
                never ? null : it.on(), days(it.on()), what(it), it.kind().next(it.subject()), it.worker());
    }

    private @Nullable String what(Found it) {
        var detail = it.detail();
        if (detail == null) {
            return null;
        }
        return switch (it.kind()) {
            case HANDOFF -> "at " + detail;
            case INTAKE -> "referred " + detail;
            case DECISION -> codes.label("door", detail);
            case COURT -> codes.label("legal-matter-type", detail);
            case CONTACT -> "enrolled " + it.on();
            case CONSENT -> codes.label("consent-type", detail);
            case REASSESSMENT -> "best on " + detail;
            case ENCOUNTER, APPOINTMENT, CUSTODY, TASK, STEP, DRAFT, BACKUP -> detail;
        };
    }

    private Fact fact(FactQueries.Recorded it) {
        var label = it.list() == null || it.code() == null ? null : codes.label(it.list(), it.code());
        var words = Stream.of(label, it.detail()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return new Fact(it.on(), it.time(), it.kind(), it.record(), words.isEmpty() ? null : words, it.worker());
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(day, now());
    }

    private LocalDate now() {
        return LocalDate.now(clock);
    }
}
