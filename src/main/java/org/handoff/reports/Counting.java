package org.handoff.reports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.handoff.measures.Measures;
import org.handoff.program.Programs;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Counts what a report prints and, for the public, protects it: for a run, and for a look at an earlier one. */
@Component
class Counting {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Measures measures;
    private final Programs programs;
    private final Releases releases;
    private final InternalUse internalUse;
    private final Benchmarks benchmarks;

    Counting(Measures measures, Programs programs, Releases releases, InternalUse internalUse, Benchmarks benchmarks) {
        this.measures = measures;
        this.programs = programs;
        this.releases = releases;
        this.internalUse = internalUse;
        this.benchmarks = benchmarks;
    }

    /**
     * What came out.
     *
     * @param release what the ledger is going to say; null when the figures are internal
     * @param form what the funder asks, answered
     * @param document the JSON document, without what changes from run to run
     */
    record Counted(Releases.@Nullable Prepared release, ReleasedFigures figures, ReportFigures words, String program,
            FilledForm form, Map<String, @Nullable Object> document, List<BenchmarkRows> benchmarks) {

        /** Of the document as printed: the same facts give the same hash, whenever the report is run. */
        String sha256() {
            return DigestUtils.sha256Hex(text());
        }

        String text() {
            return JSON.writeValueAsString(document);
        }
    }

    /** Counts for a new run, checked against everything that was released before. */
    Counted count(ReportKind kind, Period period, LocalDate asOf, Audience audience) {
        return count(kind, period, asOf, audience, Long.MAX_VALUE);
    }

    /**
     * Counts as a run did.
     *
     * @param before only what runs before this one released is held against it
     */
    Counted count(ReportKind kind, Period period, LocalDate asOf, Audience audience, long before) {
        if (audience == Audience.INTERNAL) {
            internalUse.require();
        }
        var set = measures.of(period, asOf).only(kind::prints);
        var release = audience == Audience.PUBLIC ? releases.prepare(set, before) : null;
        var figures = (release == null ? ReleasedFigures.internal(set) : release.figures()).with(kind.interval());
        var words = new ReportFigures(measures, figures);
        var program = programs.name();
        var document = words.document(kind, program);
        var compared = kind.prints(BenchmarkRows.ID) ? BenchmarkRows.of(figures, benchmarks.inForce()) : List.<BenchmarkRows>of();
        compared.forEach(rows -> tables(document).put(rows.id(), rows.entries()));
        var form = new FormFilling(document, measures).fill(kind.form());
        if (!form.sections().isEmpty()) {
            document.put("form", form.entries());
        }
        return new Counted(release, figures, words, program, form, document, compared);
    }

    @SuppressWarnings("unchecked")   // what the document holds under this name
    private static Map<String, Object> tables(Map<String, @Nullable Object> document) {
        return (Map<String, Object>) Objects.requireNonNull(document.get("tables"));
    }

    /** The measures of a report, each with its version and the beginning of a hash of what it means. */
    Map<String, String> definitions(ReportKind kind) {
        var definitions = new LinkedHashMap<String, String>();
        measures.definitions().stream().filter(definition -> kind.prints(definition.id())).forEach(definition -> definitions.put(definition.id(),
                definition.version() + " " + DigestUtils.sha256Hex(definition.definition() + "\n" + definition.denominator()).substring(0, 8)));
        return definitions;
    }
}
