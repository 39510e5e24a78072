package org.handoff.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoff.reports.Publication.Cascade;
import org.handoff.reports.Publication.CascadeStep;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.Definition;
import org.handoff.reports.Publication.FunnelStep;
import org.handoff.reports.Publication.Headline;
import org.handoff.reports.Publication.PrintedTable;
import org.handoff.reports.Publication.Title;

/** Publications to print: one with the figures Multnomah County published, and three that are hard to lay out. */
final class APublication {

    static final String NOTICE = "Internal, not for release";
    private static final String LONG_NAME =
            "Confederated Tribes and Three Rivers Regional Behavioral Health, Housing and Harm Reduction Authority";
    private static final String REACHED = "Who was reached";
    private static final String WORK = "Work done";

    private APublication() {
    }

    /** September 2024 to August 2025 as the county published it, with services of other groups to show their bars. */
    static Publication ofMultnomah() {
        return publication("Multnomah County Deflection", "Quarterly report", headlines(), funnel(), cascades(),
                List.of(race(), raceExclusive(), sex(), age(), door(), work(), closed(), speed()), definitions());
    }

    /** A new program in its first, empty month. */
    static Publication ofAnEmptyPeriod() {
        return publication("Little Bend LEAD", "Monthly report",
                headlines().stream().map(headline -> new Headline(headline.label(), "0", "")).toList(),
                funnel().stream().map(step -> new FunnelStep(step.label(), 0L, "–", "–")).toList(),
                cascades().stream().map(cascade -> cascade(cascade.group(), 0, 0, 0, 0, 0)).toList(),
                Stream.of(race(), sex(), closed(), speed()).map(table -> withRows(table, List.of())).toList(), definitions());
    }

    /** A report for the public of a small program: bars and figures withheld. */
    static Publication ofWithheldFigures() {
        return publication("Little Bend LEAD", "Monthly report", headlines(),
                funnel().stream().map(step -> new FunnelStep(step.label(), step.label().startsWith("E") ? null : step.count(), "–", "–"))
                        .toList(),
                List.of(new Cascade("Treatment", List.of(new CascadeStep("Needed", null, null), new CascadeStep("Referred", 20L, 18L)))),
                List.of(race(), sex(), new PrintedTable("who.age", REACHED, "Age", "Withheld: every figure is of fewer than 11 people.", List.of(),
                        List.of())), definitions()).beside(List.of(new Headline("Referrals", "606", "520 people",
                        "Before 560, ▲ up 46", "Year ago not published")), AroundIt.withheld());
    }

    /** Names as long as real agencies have them, missing values, and tables that run over pages. */
    static Publication ofLongNamesAndLongTables() {
        List<Headline> headlines = headlines().stream().map(headline -> new Headline(headline.label() + " of everyone referred",
                "1,234,567", headline.note() + ", counted again every month and compared with the year before")).toList();
        List<FunnelStep> steps = funnel().stream().map(step -> new FunnelStep(
                step.label() + " by any agency of the agreement of 2024", step.count() * 1000, step.share(), step.interval()))
                .toList();
        List<Cascade> groups = cascades().stream()
                .map(cascade -> new Cascade(cascade.group() + " within the " + LONG_NAME, cascade.steps())).toList();
        return publication("Pre-arrest Diversion Program of the " + LONG_NAME, "Quarterly report to the Steering Committee",
                headlines, steps, groups, List.of(beats(), race(), providers(), closed(), speed()), definitions());
    }

    /** Text that would do something if a template took it for more than text. */
    static Publication ofMarkup() {
        PrintedTable hostile = new PrintedTable("who.sex", REACHED, "<style isBold='true'>Sex</style>", "$P{reportId} ${env}",
                List.of(words("<b>Sex</b>"), number("People")), List.of(List.of("\"+Runtime.getRuntime()+\"", "1"),
                        List.of("<a href='x'>Female</a>", "$F{cell1}"), List.of("Ñuñez → Đặng", "1")));
        return publication("<b>Bold</b> County", "Report & <i>more</i>", List.of(), List.of(), List.of(), List.of(hostile),
                List.of());
    }

    /** The same publication with other tables. */
    static Publication withTables(PrintedTable... tables) {
        return publication("Little Bend LEAD", "Monthly report", List.of(), List.of(), List.of(), List.of(tables), List.of());
    }

    /** A table of the given shape, its cells all alike. */
    static PrintedTable table(String section, int rows, String label, Column... columns) {
        List<String> row = new ArrayList<>(List.of(label));
        IntStream.range(1, columns.length).forEach(column -> row.add("7"));
        return new PrintedTable("a.table", section, "A table", "", List.of(columns),
                IntStream.range(0, rows).mapToObj(number -> List.copyOf(row)).toList());
    }

    static Column words(String heading) {
        return new Column(heading, false);
    }

    static Column number(String heading) {
        return new Column(heading, true);
    }

    private static Publication publication(String program, String report, List<Headline> headlines, List<FunnelStep> funnel,
            List<Cascade> cascades, List<PrintedTable> tables, List<Definition> definitions) {
        Title title = new Title(program, report, "September 2024 to August 2025", LocalDate.of(2024, 9, 1),
                LocalDate.of(2025, 8, 31), LocalDate.of(2025, 10, 31), "Q-2025-0042", 1, "2025-11-03 09:14 PST", "0.1.0",
                "1042-7F3A-91C0-5D2E-88B4-0C6F");
        return new Publication(title, NOTICE, headlines, funnel, cascades, tables, definitions, List.of(),
                Background.NONE, "0000", null);
    }

    private static List<Headline> headlines() {
        return cells("""
                Referrals | 606 | 86 of them repeat referrals
                People | 520 | each counted once
                Engaged in 30 days | 64.7 % | 392 of 606 referrals
                Service in 30 days | 28.8 % | 113 of 392 engaged
                Days to first contact | 5 | median; 90 % within 10
                Enrolled | 392 | 64.7 % of the eligible
                Completed | 113 | 28.8 % of the enrolled
                Caseload | 392 | people on 2025-08-31
                """).stream().map(cells -> new Headline(cells.get(0), cells.get(1), cells.get(2))).toList();
    }

    private static List<FunnelStep> funnel() {
        return cells("""
                Referred | 606 | 520 people |
                Eligible | 606 | 100.0 %: 606 of 606 referrals | 99.4–100.0 %
                Approved | 606 | 100.0 %: 606 of 606 referrals | 99.4–100.0 %
                Engaged within 30 days | 392 | 64.7 %: 392 of 606 referrals | 60.8–68.4 %
                Intake done | 392 | 64.7 %: 392 of 606 referrals | 60.8–68.4 %
                Enrolled | 392 | 64.7 %: 392 of 606 eligible referrals | 60.8–68.4 %
                Service within 30 days | 113 | 28.8 %: 113 of 392 engaged referrals | 24.6–33.5 %
                Completed | 113 | 28.8 %: 113 of 392 enrolments | 24.6–33.5 %
                """).stream().map(cells -> new FunnelStep(cells.get(0), Long.parseLong(cells.get(1)), cells.get(2), cells.get(3)))
                .toList();
    }

    private static List<Cascade> cascades() {
        return List.of(cascade("Treatment", 118, 104, 91, 62, 28),
                cascade("Medication for opioid use disorder", 41, 36, 31, 24, 12),
                cascade("Mental health", 0, 0, 0, 0, 0), cascade("Health", 12, 9, 7, 7, 5), cascade("Housing", 61, 40, 22, 14, 6),
                cascade("Employment", 0, 0, 0, 0, 0), cascade("Education", 0, 0, 0, 0, 0), cascade("Income", 8, 6, 4, 3, 1),
                cascade("Insurance", 0, 0, 0, 0, 0), cascade("Harm reduction", 33, 33, 33, 20, 0),
                cascade("Peer support", 27, 25, 25, 19, 4), cascade("Identification", 0, 0, 0, 0, 0),
                cascade("Legal", 0, 0, 0, 0, 0), cascade("Basic needs", 52, 47, 44, 31, 2),
                cascade("Victim services", 0, 0, 0, 0, 0));
    }

    private static Cascade cascade(String group, long needed, long referred, long attended, long engaged, long attained) {
        return new Cascade(group, List.of(step("Needed", needed), step("Referred", referred), step("Attended", attended),
                step("Engaged", engaged), step("Attained", attained)));
    }

    private static CascadeStep step(String label, long events) {
        return new CascadeStep(label, events, events - events / 8);
    }

    private static PrintedTable race() {
        return printed("who.race_any", REACHED, "Race and ethnicity, alone or in combination",
                "People with several count in each; adds to more than 100 %.", "Group | People | Share | Caseload", """
                White | 280 | 53.8 % | 210
                Black or African American | 126 | 24.2 % | 95
                Hispanic or Latina/o | 77 | 14.8 % | 58
                American Indian, Alaska Native or Indigenous | 31 | 6.0 % | 23
                Asian or Asian American | 10 | 1.9 % | 8
                Middle Eastern or North African | 4 | 0.8 % | 3
                Native Hawaiian or Pacific Islander | 4 | 0.8 % | 3
                Unknown | 16 | 3.1 % | 12
                """);
    }

    private static PrintedTable raceExclusive() {
        return printed("who.race_exclusive", REACHED, "Race and ethnicity, each person once", "",
                "Group | People | Share | Caseload", """
                White | 252 | 48.5 % | 190
                Black or African American | 116 | 22.3 % | 87
                Hispanic or Latina/o | 77 | 14.8 % | 58
                American Indian, Alaska Native or Indigenous | 31 | 6.0 % | 23
                Asian or Asian American | 10 | 1.9 % | 8
                Several | 10 | 1.9 % | 8
                Middle Eastern or North African | 4 | 0.8 % | 3
                Native Hawaiian or Pacific Islander | 4 | 0.8 % | 3
                Unknown | 16 | 3.1 % | 12
                """);
    }

    private static PrintedTable sex() {
        return printed("who.sex", REACHED, "Sex", "", "Sex | People | Share", """
                Male | 337 | 64.8 %
                Female | 176 | 33.8 %
                Prefers not to answer | 2 | 0.4 %
                Not collected | 5 | 1.0 %
                """);
    }

    private static PrintedTable age() {
        return printed("who.age", REACHED, "Age at the first referral", "", "Years | People | Share", """
                Under 18 | 2 | 0.4 %
                18–24 | 56 | 10.8 %
                25–34 | 90 | 17.3 %
                35–44 | 119 | 22.9 %
                45–54 | 97 | 18.7 %
                55–64 | 112 | 21.5 %
                65 and over | 44 | 8.5 %
                Unknown | 0 | 0.0 %
                """);
    }

    private static PrintedTable door() {
        return printed("who.door", REACHED, "Door", "", "Door | Referrals | People | Share", "Arrest | 606 | 520 | 100.0 %");
    }

    private static PrintedTable work() {
        return printed("work", WORK, "Contacts and caseload", "", "What | In the period", """
                Two-way contacts | 392
                Attempted contacts | 117
                Collateral contacts | 0
                People contacted | 392
                Share of contacts in the field | 71.2 %
                Hours | 1,024.5
                Caseload on the last day | 392
                Caseload per worker | 32.7
                Enrolled | 392
                """);
    }

    private static PrintedTable closed() {
        return printed("work.closed", WORK, "Episodes closed, by reason", "", "Reason | Closed | Share", """
                Completed the program | 113 | 79.0 %
                Could not be found | 18 | 12.6 %
                Moved away | 7 | 4.9 %
                Asked to leave | 4 | 2.8 %
                Died | 1 | 0.7 %
                """);
    }

    private static PrintedTable speed() {
        return printed("speed", "Speed", "Days from the referral",
                "Half took the median or less, nine of ten the 90th percentile or less.",
                "To | Referrals | Median | 90th percentile", """
                First two-way contact | 392 | 5.0 d | 10 d
                Intake | 392 | 4.0 d | 4 d
                Enrolment | 392 | 4.0 d | 4 d
                First service | 113 | 11.0 d | 22 d
                First treatment service | 91 | 10.0 d | 21 d
                Officer hand-off, from the call to the arrival of a case manager | 0 | – | –
                """);
    }

    private static PrintedTable beats() {
        return withRows(printed("who.beat", REACHED, "Where people were met", "", "Beat | Referrals | People | Share", ""),
                IntStream.rangeClosed(1, 42).mapToObj(row -> List.of("Beat " + row, "" + row * 3, "" + row * 2, "2.4 %"))
                        .toList());
    }

    private static PrintedTable providers() {
        PrintedTable empty = new PrintedTable("work.providers", WORK, "Connections by provider and by who asked for them",
                "Every provider with at least one connection in the period.",
                List.of(words("Provider"), words("Agency that asked"), number("Needed"), number("Referred"), number("Attended"),
                        number("Engaged"), number("Attained"), number("Share attained")), List.of());
        return withRows(empty, IntStream.rangeClosed(1, 120).mapToObj(row -> List.of(
                "Provider " + row + (row % 7 == 0 ? " of the " + LONG_NAME : ""), row % 5 == 0 ? LONG_NAME : "Sheriff",
                "" + row, "" + row / 2, "1,234,567", row % 4 == 0 ? "" : "" + row / 4, "–", "12.5 %")).toList());
    }

    private static List<Definition> definitions() {
        List<Definition> definitions = new ArrayList<>(cells("""
                funnel.referrals | Referrals | events | Referrals received in the period. |
                funnel.people | People | people | Distinct participants among the referrals received in the period. |
                rate.engaged_30d | Engaged within 30 days | rate | Referrals whose participant has at least one two-way contact \
                dated from the day of the referral to 30 days later, ÷ referrals. | Referrals received in the period
                rate.service_30d | Service within 30 days | rate | Engaged referrals whose participant attended a service from \
                the day of the referral to 30 days later. | Engaged referrals
                speed.to_contact | Days to first contact | days | First two-way contact on or after the day of the referral; \
                median and 90th percentile by nearest rank. | Referrals with such a contact
                """).stream().map(cells -> new Definition(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .toList());
        for (String group : List.of("treatment", "mental_health", "health", "housing", "employment", "education", "income")) {
            for (String step : List.of("needed", "referred", "attended", "engaged", "attained")) {
                definitions.add(new Definition("connect." + group + "." + step,
                        "Connections, " + group.replace('_', ' ') + ": " + step, "events and people",
                        "Services of this group whose date for " + step + " lies in the period.", ""));
            }
        }
        return definitions;
    }

    private static PrintedTable printed(String id, String section, String title, String note, String headings, String rows) {
        List<String> head = cells(headings).get(0);
        List<Column> columns = IntStream.range(0, head.size()).mapToObj(at -> new Column(head.get(at), at > 0)).toList();
        return new PrintedTable(id, section, title, note, columns, cells(rows));
    }

    private static PrintedTable withRows(PrintedTable table, List<List<String>> rows) {
        return new PrintedTable(table.id(), table.section(), table.title(), table.note(), table.columns(), rows);
    }

    private static List<List<String>> cells(String lines) {
        return lines.lines().map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList()).toList();
    }
}
