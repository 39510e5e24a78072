package org.handoff.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on the pages of one report, already counted, worded and rounded. A renderer sees nothing else
 * and decides only where each thing goes.
 *
 * @param notice the line every page carries, such as <em>internal, not for release</em>
 * @param fingerprint of the records that were counted
 * @param commentary what the lead wrote about the figures; null when nothing
 */
public record Publication(Title title, String notice, List<Headline> headlines, List<FunnelStep> funnel,
        List<Cascade> cascades, List<PrintedTable> tables, List<Definition> definitions, List<Benefit> benefits,
        Background background, String fingerprint, @Nullable Commentary commentary) {

    /** The same report with earlier periods beside its headlines, its flow and its method. */
    Publication beside(List<Headline> compared, Background around) {
        return new Publication(title, notice, compared, funnel, cascades, tables, definitions, benefits, around, fingerprint,
                commentary);
    }

    /** The title block. {@code reportId} names this run and stands on every page, {@code auditHead} the log as it stood before it. */
    public record Title(String program, String report, String periodInWords, LocalDate from, LocalDate to, LocalDate asOf,
            String reportId, int definitionVersion, String generatedAt, String softwareVersion, String auditHead) {
    }

    /**
     * One large figure with what it means: {@code 606}, {@code referrals}, {@code 520 people}.
     *
     * @param before  the period before: {@code Before 560, ▲ up 46}; empty where a report compares nothing
     * @param yearAgo the same period a year ago, in the same way; empty of a year, whose period before it is
     */
    public record Headline(String label, String shown, String note, String before, String yearAgo) {

        /** A figure that is compared with nothing. */
        public Headline(String label, String shown, String note) {
            this(label, shown, note, "", "");
        }
    }

    /**
     * One step of the funnel: its count, and what share of which denominator it is, with the interval, in words. A count that is
     * withheld is null.
     */
    public record FunnelStep(String label, @Nullable Long count, String share, String interval) {
    }

    /** One group of services from needed to attained; events beside people at each step. */
    public record Cascade(String group, List<CascadeStep> steps) {
    }

    /** One step of a cascade; a count that is withheld is null. */
    public record CascadeStep(String label, @Nullable Long events, @Nullable Long people) {
    }

    /** One table as printed: section it belongs to, columns, rows of text. Numbers are right-aligned. */
    public record PrintedTable(String id, String section, String title, String note, List<Column> columns,
            List<List<String>> rows) {

        /** Numbers from a thousand up have commas, whoever wrote them. */
        public PrintedTable {
            rows = rows.stream().map(row -> IntStream.range(0, row.size()).mapToObj(place -> place < columns.size()
                    && columns.get(place).number() ? Shown.withCommas(row.get(place)) : row.get(place)).toList()).toList();
        }

        /** Whether none of it may be shown: it has neither columns nor rows then, and its note says why. */
        boolean isWithheld() {
            return columns.isEmpty();
        }
    }

    /** One column of a printed table. */
    public record Column(String heading, boolean number) {
    }

    /** One measure as the definitions page prints it. */
    public record Definition(String id, String label, String unit, String definition, String denominator) {

        /** The same with what it is taken of as a sentence of the definition. */
        Definition withWhole() {
            return denominator.equals("none") ? this
                    : new Definition(id, label, unit, "%s Taken of: %s.".formatted(definition, denominator), denominator);
        }
    }

    /**
     * One benefit of diversion: what the records say of it in a sentence, its picture, and what they do not say.
     *
     * @param picture what the bars show, with its unit
     */
    public record Benefit(String name, String says, String limits, String picture, List<Bar> bars) {
    }

    /**
     * One bar of a picture.
     *
     * @param length how long it is, from zero; null where the number is withheld or there is none
     * @param shown the number as printed, or the word that says why there is none
     */
    public record Bar(String label, @Nullable Double length, String shown) {
    }
}
