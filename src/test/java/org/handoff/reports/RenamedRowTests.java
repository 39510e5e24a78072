package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handoff.disclosure.Rule;
import org.handoff.measures.CountyFile;
import org.handoff.measures.MeasureSet;
import org.handoff.reports.LedgerQueries.Entry;
import org.handoff.shared.Period;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Rows of a table that are put together get another name after a report was published with the old one. */
class RenamedRowTests {

    private static final LocalDate AS_OF = LocalDate.parse("2025-12-31");
    private static final String OLD = "who.age: {under 35: [";
    private static final String NEW = "who.age: {the young: [";

    /** Of 80 people 24 are under 35, few of them in each band. */
    private static MeasureSet county() {
        var county = new CountyFile();
        var ages = List.of(17, 17, 20, 20, 20, 20, 30, 30, 30, 40, 40, 50, 50, 60, 60, 60, 60, 70, 70, 70);
        for (int person = 1; person <= 80; person++) {
            county.person(person).referral(person, "2025-03-10").run("UPDATE referral SET age = ? WHERE participant = ?",
                    ages.get(person % ages.size()), person);
        }
        return county.measures().of(Period.parse("2025", AS_OF), AS_OF).only(id -> id.startsWith("funnel.") || id.equals("who.age"));
    }

    private static Relations relations(String formerly) throws IOException {
        try (var file = RenamedRowTests.class.getResourceAsStream("/config/measures/relations.yml")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(OLD, "formerly: {}");
            return Relations.of(text.replace(OLD, NEW).replace("formerly: {}", "formerly: " + formerly));
        }
    }

    private static List<Entry> published(MeasureSet set) {
        var system = new ReportSystem(set, Rule.ofPublicReports());
        var told = system.told(system.protect(Map.of(), List.of()));
        assertThat(told).extracting(entry -> entry.statistic().key()).contains("who.age[under 35]");
        return told;
    }

    /** Whoever changes a name finds this list: data files have published it. */
    @Test
    void everyNameThatWasPublishedIsStillKnown() {
        var relations = Relations.read();
        var published = Map.of("who.age", List.of("under 35", "35-54", "55+"), "who.age.caseload", List.of("under 35", "35-54", "55+"),
                "who.race_exclusive", List.of("other or multiple"), "who.race_exclusive.caseload", List.of("other or multiple"),
                "equity.age.intake", List.of("under 35", "35-54", "55+"), "equity.race.intake", List.of("other or multiple"));
        published.forEach((table, names) -> assertThat(names).as("a row of %s was renamed: name the old one under formerly in relations.yml", table)
                .allSatisfy(name -> assertThat(relations.merges().get(table)).containsKey(relations.today(table + "[" + name + "]")
                        .replaceFirst("^[^\\[]*\\[(.*)]$", "$1"))));
    }

    @Test
    void aReportOfTheSameDaysIsReleasedWhenTheOldNameIsKnown() throws IOException {
        var set = county();
        var system = new ReportSystem(set, Rule.ofPublicReports(), relations("{who.age: {under 35: the young}}"));
        var outcome = system.protect(Map.of(), published(set));
        assertThat(outcome.release().cell("who.age[the young]").value()).isEqualTo(36);
    }

    @Test
    void whereItIsNotTheReportIsRefused() throws IOException {
        var set = county();
        var system = new ReportSystem(set, Rule.ofPublicReports(), relations("{}"));
        var told = published(set);
        assertThatThrownBy(() -> system.protect(Map.of(), told)).isInstanceOf(Refusal.class);
    }
}
