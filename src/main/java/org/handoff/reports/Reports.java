package org.handoff.reports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.measures.MeasureDefinition;
import org.handoff.measures.Measures;
import org.handoff.shared.AuditHead;
import org.handoff.shared.Period;
import org.handoff.shared.Stopped;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reports of the program: which there are, what they count, and running one. */
@Service
public class Reports {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final ReportKinds kinds;
    private final Measures measures;
    private final Counting counting;
    private final ReportRunRepository runs;
    private final RunRecords records;
    private final ReportFormats formats;
    private final Releases releases;
    private final AuditHead auditHead;
    private final Clock clock;
    private final EarlierPeriods earlier;

    Reports(ReportKinds kinds, Measures measures, Counting counting, ReportRunRepository runs, RunRecords records,
            ReportFormats formats, Releases releases, AuditHead auditHead, Clock clock, EarlierPeriods earlier) {
        this.kinds = kinds;
        this.measures = measures;
        this.counting = counting;
        this.runs = runs;
        this.records = records;
        this.formats = formats;
        this.releases = releases;
        this.auditHead = auditHead;
        this.clock = clock;
        this.earlier = earlier;
    }

    /** Every report there is. */
    @Open("which reports there are, and in which formats, tells of nobody")
    public List<ReportKind> list() {
        return kinds.all();
    }

    /** What is wrong with the funder files that cannot be read, a sentence for each. */
    @Open("which reports there are, and in which formats, tells of nobody")
    public List<String> wrongFiles() {
        return kinds.wrong();
    }

    /**
     * The report of this name.
     *
     * @throws org.handoff.shared.Refusal when there is none, with the nearest name
     */
    @Open("which reports there are, and in which formats, tells of nobody")
    public ReportKind require(String name) {
        return kinds.require(name);
    }

    /** What each measure of the report means, in the order of its definitions page. */
    @Open("which reports there are, and in which formats, tells of nobody")
    public List<MeasureDefinition> definitions(ReportKind kind) {
        return ReportPages.definitions(kind, measures).toList();
    }

    /** The kinds of file a report can be written as. */
    @Open("which reports there are, and in which formats, tells of nobody")
    public List<String> formats() {
        return formats.names();
    }

    /**
     * The name of a kind of file.
     *
     * @throws org.handoff.shared.Refusal when there is none, with the nearest name
     */
    @Open("which reports there are, and in which formats, tells of nobody")
    public String requireFormat(String typed) {
        return formats.require(typed).name();
    }

    /**
     * Published periods that share some days with this one and lie neither in it nor around it, the first few: what lies between them is not
     * compared, so a third report may tell it.
     */
    @Open("which periods are published tells of nobody")
    public List<Period> crossing(Period period) {
        return earlier.crossing(period);
    }

    /** The same, with what was last written about the same report. */
    @Requires(Permission.RUN_PUBLIC_REPORTS)
    @Transactional
    public RunResult run(String name, Period period, LocalDate asOf, Audience audience) {
        return run(require(name), period, asOf, audience, List.of(), null).result();
    }

    /**
     * Counts a period as it was known on a day, and records the run.
     *
     * @param commentary what is printed with it; null for what was last written about the same report
     * @throws org.handoff.shared.Refusal when it is for the public and cannot be protected; then nothing is shown or recorded
     */
    @Requires(Permission.RUN_PUBLIC_REPORTS)
    @Transactional
    public RunResult run(String name, Period period, LocalDate asOf, Audience audience, @Nullable String commentary) {
        return run(require(name), period, asOf, audience, List.of(), commentary).result();
    }

    /** The same, with what was last written about the same report. */
    @Requires(Permission.RUN_PUBLIC_REPORTS)
    @Transactional
    public PublishedRun publish(String name, Period period, LocalDate asOf, Audience audience, List<String> wanted, Path folder) {
        return publish(name, period, asOf, audience, wanted, folder, null);
    }

    /**
     * Runs a report and writes its files, named after the report id. What is refused is taken back alone: others that are made in the
     * same transaction stay.
     *
     * @throws org.handoff.shared.Refusal when it is for the public and cannot be protected, or a file is there already or cannot
     *     be written; then the run is not recorded
     */
    @Requires(Permission.RUN_PUBLIC_REPORTS)
    @Transactional(propagation = Propagation.NESTED)
    public PublishedRun publish(String name, Period period, LocalDate asOf, Audience audience, List<String> wanted, Path folder,
            @Nullable String commentary) {
        var done = run(require(name), period, asOf, audience, wanted, commentary);
        var files = formats.write(done.result(), wanted, folder);
        Stopped.ifAsked();
        records.keep(done.run(), files);
        return new PublishedRun(done.result(), files);
    }

    private record Done(ReportRun run, RunResult result) {
    }

    private Done run(ReportKind kind, Period period, LocalDate asOf, Audience audience, List<String> wanted,
            @Nullable String words) {
        var head = auditHead.printedHead();
        var counted = counting.count(kind, period, asOf, audience);
        Stopped.ifAsked();
        var document = counted.document();
        var now = Instant.now(clock);
        var run = runs.save(new ReportRun(null, null, kind.name(), kind.definitionVersion(), period.from(), period.to(), asOf,
                audience.word(), now.toString(), wanted.isEmpty() ? "screen" : String.join(",", wanted), counted.sha256()));
        var kept = records.keep(run, counted, counting.definitions(kind), softwareVersion(), head);
        // after the hash: equal figures have equal hashes, whatever the log says meanwhile
        document.put("audit_head", kept.auditHead());
        var commentary = records.commentary(run, words).orElse(null);
        if (commentary != null) {
            document.put("commentary", commentary.words());
        }
        if (counted.release() != null) {
            releases.record(Objects.requireNonNull(run.id()), counted.release());
        }
        var title = new Publication.Title(counted.program(), kind.title(), period.inWords(), period.from(), period.to(), asOf,
                run.shownId(), kind.definitionVersion(), MINUTE.format(kept.madeAt().atZone(clock.getZone())), softwareVersion(),
                kept.auditHead());
        var notice = counted.words().notice();
        var pages = new ReportPages(kind, counted, measures).publication(title, kept.fingerprint(), commentary);
        return new Done(run, new RunResult(run.shownId(), document, FiguresSheet.HEADER, FiguresSheet.of(document, measures, notice),
                wanted.isEmpty() ? pages : earlier.beside(pages, counted.figures())));
    }

    /** The version of this program. */
    static String softwareVersion() {
        var version = Reports.class.getPackage().getImplementationVersion();
        return version == null ? "unreleased" : version;
    }
}
