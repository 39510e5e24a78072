package org.handoff.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.handoff.measures.Measures;
import org.handoff.reports.FactsFingerprint.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The runs there were: listing them, counting one again, saying what changed between two and why. */
@Service
@Transactional(readOnly = true)
public class ReportRuns {

    private static final String REPORT_VERSION = "Version of what the report prints";

    private final RunQueries runs;
    private final Reports reports;
    private final Counting counting;
    private final Measures measures;
    private final FactsFingerprint fingerprint;
    private final WrittenSinceQueries written;
    private final InternalUse internalUse;
    private final Sessions sessions;
    private final ProofQueries proofs;

    ReportRuns(RunQueries runs, Reports reports, Counting counting, Measures measures, FactsFingerprint fingerprint,
            WrittenSinceQueries written, InternalUse internalUse, Sessions sessions, ProofQueries proofs) {
        this.runs = runs;
        this.reports = reports;
        this.counting = counting;
        this.measures = measures;
        this.fingerprint = fingerprint;
        this.written = written;
        this.internalUse = internalUse;
        this.sessions = sessions;
        this.proofs = proofs;
    }

    /** The runs that fit, the newest first, at most so many. */
    @Requires(Permission.COUNT)
    public List<KeptRun> history(RunFilter filter, int limit) {
        return runs.list(filter, limit);
    }

    /** How many fit. */
    @Requires(Permission.COUNT)
    public long count(RunFilter filter) {
        return runs.count(filter);
    }

    /** The run of a number, or the latest one whose pages bear this id. */
    @Requires(Permission.COUNT)
    public Optional<KeptRun> find(String typed) {
        var text = typed.strip();
        return text.matches("\\d{1,15}") ? runs.byNumber(Long.parseLong(text)) : runs.byReportId(text);
    }

    /**
     * The same.
     *
     * @throws org.handoff.shared.Refusal when there is none
     */
    @Requires(Permission.COUNT)
    public KeptRun require(String typed) {
        return find(typed).orElseThrow(() -> new UnknownRun(typed));
    }

    /** The same, for who is going to write about it. */
    @Requires(Permission.PICK_RUNS)
    public KeptRun pick(String typed) {
        return find(typed).orElseThrow(() -> new UnknownRun(typed));
    }

    /** The file, if any, that the run left with the same contents as this one. */
    @Requires(Permission.COUNT)
    public Optional<KeptRun.File> sameFile(KeptRun run, Path copy) {
        var sha256 = CopiedFile.sha256(copy);
        return run.files().stream().filter(file -> file.sha256().equals(sha256)).findFirst();
    }

    /**
     * The document of a run as it came out.
     *
     * @throws org.handoff.shared.Refusal when the run is older than what is kept, or raw and not for the eyes of who asks
     */
    @Requires(Permission.RUN_PUBLIC_REPORTS)
    public String document(KeptRun run) {
        if (run.audience() == Audience.INTERNAL) {
            internalUse.require();
        }
        return runs.document(run);
    }

    /** The names of what a run counted, to choose from; none to who may not see it. */
    @Requires(Permission.COUNT)
    public List<String> cells(KeptRun run) {
        boolean raw = run.audience() == Audience.INTERNAL;
        return run.record() == null || raw && !sessions.may(Permission.RUN_INTERNAL_REPORTS) ? List.of() : Cells.of(runs.document(run)).counts();
    }

    /** Counts again, with the same as-of date and what had been released before, and compares. Nothing is recorded. */
    @Requires(Permission.RUN_PUBLIC_REPORTS)
    public RunDifference verify(KeptRun run) {
        var kind = reports.require(run.report());
        var before = Cells.of(document(run));
        var again = counting.count(kind, run.period(), run.asOf(), run.audience(), run.number());
        var unlike = new ArrayList<String>();
        unlike(unlike, REPORT_VERSION, run.definitionVersion(), kind.definitionVersion());
        return difference(run, before, Cells.of(again.text()), unlike,
                new Later(fingerprint.now(), counting.definitions(kind), Reports.softwareVersion()));
    }

    /** What was proved when a run was released, in a sentence; empty for one that was not, or for who may not see raw counts. */
    @Requires(Permission.COUNT)
    public Optional<String> proof(KeptRun run) {
        if (!sessions.may(Permission.RUN_INTERNAL_REPORTS)) {
            return Optional.empty();
        }
        return proofs.of(run.number()).map(kept -> ("Proved before it was released: %d counts nobody may learn, printed or not, each could still be "
                + "every value of its range (threshold %d, rule %s, held against %d counts released before).")
                .formatted(kept.ranges().size(), kept.threshold(), kept.rule(), kept.earlier()));
    }

    /** What changed from one run to another, and why. */
    @Requires(Permission.RUN_PUBLIC_REPORTS)
    public RunDifference difference(KeptRun one, KeptRun other) {
        var before = Cells.of(document(one));
        var after = Cells.of(document(other));
        var second = Objects.requireNonNull(other.record());
        var conditions = new ArrayList<String>();
        unlike(conditions, "Report", one.report(), other.report());
        unlike(conditions, REPORT_VERSION, one.definitionVersion(), other.definitionVersion());
        unlike(conditions, "Period", one.period().inWords(), other.period().inWords());
        unlike(conditions, "As of", one.asOf(), other.asOf());
        unlike(conditions, "Audience", one.audience().word(), other.audience().word());
        return difference(one, before, after, conditions, new Later(new Standing(second.fingerprint(), second.journalAt(), second.importAt()),
                second.definitions(), second.programVersion()));
    }

    /** How things stood at the later count. */
    private record Later(Standing facts, Map<String, String> definitions, String program) {
    }

    private static void unlike(List<String> conditions, String what, Object before, Object after) {
        if (!before.equals(after)) {
            conditions.add("%s: %s, then %s.".formatted(what, before, after));
        }
    }

    private RunDifference difference(KeptRun run, Cells before, Cells after, List<String> unlike, Later later) {
        var kept = Objects.requireNonNull(run.record());
        var changes = new ArrayList<RunDifference.Change>();
        var cells = new ArrayList<>(before.values().keySet());
        after.values().keySet().stream().filter(cell -> !before.has(cell)).forEach(cells::add);
        cells.stream().filter(cell -> !before.has(cell) || !after.has(cell) || !before.value(cell).equals(after.value(cell)))
                .forEach(cell -> changes.add(new RunDifference.Change(cell, measures.label(cell), before.shown(cell), after.shown(cell),
                        by(before.value(cell), after.value(cell)))));
        var conditions = new ArrayList<>(unlike);
        unlike(conditions, "Version of the program", kept.programVersion(), later.program());
        boolean sameFacts = kept.fingerprint().equals(later.facts().fingerprint());
        // whoever may not see raw counts learns that something was written, not how much
        var causes = !sessions.may(Permission.RUN_INTERNAL_REPORTS) ? List.<RunDifference.Cause>of()
                : writtenBetween(new Standing(kept.fingerprint(), kept.journalAt(), kept.importAt()), later.facts(), run.asOf());
        return new RunDifference(changes, cells.size() - changes.size(), causes, redefined(kept.definitions(), later.definitions()), conditions,
                sameFacts, kept.programVersion().equals(later.program()));
    }

    /** Whichever of two runs is named first, what was written between them is told. */
    private List<RunDifference.Cause> writtenBetween(Standing one, Standing other, LocalDate seen) {
        boolean backwards = one.change() > other.change() || one.imported() > other.imported();
        return backwards ? written.between(other, one, seen) : written.between(one, other, seen);
    }

    private static @Nullable Double by(Optional<Double> before, Optional<Double> after) {
        return before.isEmpty() || after.isEmpty() ? null : Math.round((after.get() - before.get()) * 1e6) / 1e6;
    }

    private static List<String> redefined(Map<String, String> before, Map<String, String> after) {
        var changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        return changed.stream().map(id -> "%s (%s)".formatted(id, redefined(before.get(id), after.get(id)))).toList();
    }

    /** A definition is kept as its version and the first of a hash of its words. */
    private static String redefined(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return before == null ? "not counted before" : "not counted any more";
        }
        var was = before.replaceFirst(" .*", "");
        var is = after.replaceFirst(" .*", "");
        return was.equals(is) ? "version %s, worded anew".formatted(was) : "version %s, then %s".formatted(was, is);
    }
}
