package org.handoff.reports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.measures.MeasureDefinition;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.Measures;
import org.handoff.program.Programs;
import org.handoff.shared.Nearest;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The reports of the program: which there are, what they count, and running one. */
@Service
public class Reports {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final List<ReportKind> kinds;
    private final Measures measures;
    private final Programs programs;
    private final ReportRunRepository runs;
    private final ReportFormats formats;
    private final Clock clock;

    Reports(List<ReportKind> kinds, Measures measures, Programs programs, ReportRunRepository runs, ReportFormats formats,
            Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.measures = measures;
        this.programs = programs;
        this.runs = runs;
        this.formats = formats;
        this.clock = clock;
    }

    /** Every report there is. */
    @Open("which reports there are, and in which formats, tells of nobody")
    public List<ReportKind> list() {
        return kinds;
    }

    /**
     * The report of this name.
     *
     * @throws org.handoff.shared.Refusal when there is none, with the nearest name
     */
    @Open("which reports there are, and in which formats, tells of nobody")
    public ReportKind require(String name) {
        return kinds.stream().filter(kind -> kind.name().equalsIgnoreCase(name.strip())).findFirst().orElseThrow(() -> {
            var names = kinds.stream().map(ReportKind::name).toList();
            return new UnknownReport(name, Nearest.to(name, names), names);
        });
    }

    /** What each measure of the report means, in the order of its definitions page. */
    @Open("which reports there are, and in which formats, tells of nobody")
    public List<MeasureDefinition> definitions(ReportKind kind) {
        return measures.definitions().stream().filter(definition -> kind.prints(definition.id())).toList();
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

    /** Counts a period as it was known on a day, and records the run. */
    @Requires(Permission.RUN_INTERNAL_REPORTS)
    @Transactional
    public RunResult run(String name, Period period, LocalDate asOf) {
        return run(require(name), period, asOf, List.of());
    }

    /**
     * Runs a report and writes its files, named after the report id.
     *
     * @throws org.handoff.shared.Refusal when a file is there already or cannot be written; then the run is not recorded
     */
    @Requires(Permission.RUN_INTERNAL_REPORTS)
    @Transactional
    public PublishedRun publish(String name, Period period, LocalDate asOf, List<String> wanted, Path folder) {
        var result = run(require(name), period, asOf, wanted);
        return new PublishedRun(result, formats.write(result, wanted, folder));
    }

    private RunResult run(ReportKind kind, Period period, LocalDate asOf, List<String> wanted) {
        var set = measures.of(period, asOf).only(kind::prints);
        var program = programs.name();
        var document = new ReportFigures(measures).document(kind, program, set);
        var now = Instant.now(clock);
        var run = runs.save(new ReportRun(null, null, kind.name(), kind.definitionVersion(), period.from(), period.to(), asOf,
                "internal", now.toString(), wanted.isEmpty() ? "screen" : String.join(",", wanted), sha256(document)));
        var title = new Publication.Title(program, kind.title(), period.inWords(), period.from(), period.to(), asOf,
                run.shownId(), kind.definitionVersion(), MINUTE.format(now.atZone(clock.getZone())), softwareVersion());
        return new RunResult(run.shownId(), document, FiguresSheet.HEADER, FiguresSheet.of(document, measures),
                publication(title, kind, set));
    }

    private Publication publication(Publication.Title title, ReportKind kind, MeasureSet set) {
        var funnel = new FunnelPages(set, measures);
        var work = new WorkPages(set, measures);
        var tables = new ArrayList<>(funnel.tables());
        tables.addAll(new ReachPages(set, measures).tables());
        tables.add(funnel.speed());
        tables.addAll(work.tables());
        tables.addAll(new OutcomePages(set, measures).tables());
        tables.addAll(new JusticePages(set, measures).tables());
        tables.addAll(new QualityPages(set, measures).tables());
        var definitions = definitions(kind).stream().map(each -> new Publication.Definition(each.id(), each.label(), each.unit(),
                each.definition(), each.denominator())).toList();
        return new Publication(title, ReportFigures.NOTICE, funnel.headlines(), funnel.funnel(), work.cascades(), tables,
                definitions);
    }

    /** Of the document as printed: the same facts give the same hash, whenever the report is run. */
    private static String sha256(Map<String, @Nullable Object> document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String softwareVersion() {
        var version = Reports.class.getPackage().getImplementationVersion();
        return version == null ? "unreleased" : version;
    }
}
