package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handoff.disclosure.Rule;
import org.handoff.measures.CountyFile;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;

/** A share of 100 % tells something of each person in it: that everybody came into treatment is not told. */
class AllInTreatmentTests {

    private static final LocalDate AS_OF = LocalDate.parse("2025-12-31");

    @Test
    void thatEverybodyCameIntoTreatmentIsNotToldAndThatMostDidIs() {
        assertThat(tells(40)).isFalse();
        assertThat(tells(28)).isTrue();
    }

    private static boolean tells(int treated) {
        var county = new CountyFile();
        for (int person = 1; person <= 40; person++) {
            county.person(person).referral(person, "2025-03-10");
            if (person <= treated) {
                county.attended(person, "21", "2025-03-20");
            }
        }
        var set = county.measures().of(Period.parse("2025", AS_OF), AS_OF)
                .only(id -> id.startsWith("funnel.") || id.equals("outcome.treatment_uptake"));
        var system = new ReportSystem(set, Rule.ofPublicReports());
        var released = ReleasedFigures.released(set, system, system.protect(county.measures().behind(set.period(), AS_OF), List.of()),
                Rule.ofPublicReports());
        return !released.cell("outcome.treatment_uptake.numerator").withheld() && !released.cell("funnel.people").withheld();
    }
}
