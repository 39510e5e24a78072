package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handoff.disclosure.Rule;
import org.handoff.measures.CountyFile;
import org.handoff.measures.MeasureSet;
import org.handoff.reports.LedgerQueries.Entry;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;

/** A report after others that told so much that a table of it cannot be protected any more. */
class LeavingOutTests {

    private static final LocalDate AS_OF = LocalDate.parse("2025-12-31");
    private static final Period YEAR = Period.parse("2025", AS_OF);

    /** 80 people: 30 women and 50 men; 5 referrals ineligible, all others eligible. */
    private static MeasureSet county() {
        var county = new CountyFile();
        for (int person = 1; person <= 80; person++) {
            county.run("INSERT INTO participant (id, sex) VALUES (?, ?)", person, person <= 30 ? "0" : "1").referral(person, "2025-03-10");
        }
        county.run("UPDATE referral SET eligibility = iif(participant <= 5, 'INELIGIBLE', 'ELIGIBLE')");
        return county.measures().of(YEAR, AS_OF).only(id -> id.startsWith("funnel.") || id.equals("who.sex") || id.equals("who.door"));
    }

    private static Entry told(String key, long value) {
        return new Entry(new Statistic(key, YEAR), AS_OF, value, true);
    }

    @Test
    void aFigureThatIsToldAlreadyIsLeftOutAndTheRestIsReleased() {
        var set = county();
        var system = new ReportSystem(set, Rule.ofPublicReports());
        var outcome = system.protect(Map.of(), List.of(told("funnel.referrals", 80), told("funnel.eligible", 75), told("funnel.undetermined", 0)));
        var figures = ReleasedFigures.released(set, system, outcome, Rule.ofPublicReports());
        assertThat(outcome.arrangement().notShown()).contains("funnel.ineligible");
        assertThat(figures.cell("funnel.ineligible").withheld()).isTrue();
        assertThat(figures.cell("funnel.people").value()).isEqualTo(80);
        assertThat(figures.table("who.sex").rows()).extracting(row -> row.cell().value()).containsExactly(30L, 50L);
    }

    @Test
    void aTableThatIsLeftOutSaysWhy() {
        var set = county();
        var system = new ReportSystem(set, Rule.ofPublicReports());
        var leavingOut = new LeavingOut(set, system::name, Set.of());
        leavingOut.without(List.of("who.sex[0]"));
        var release = system.unprotected().release();
        var figures = ReleasedFigures.released(set, system, new ReportSystem.Outcome(release, leavingOut.arrangement(), null), Rule.ofPublicReports());
        assertThat(figures.table("who.sex").rows()).extracting(ReleasedTable.Row::label)
                .containsExactly("Withheld: beside reports published before it would tell too much");
        assertThat(figures.table("who.door").isLeftOut()).isFalse();
    }

    @Test
    void withoutEarlierReportsNothingIsLeftOut() {
        var set = county();
        var outcome = new ReportSystem(set, Rule.ofPublicReports()).protect(Map.of(), List.of());
        assertThat(outcome.arrangement().leftOut()).isEmpty();
        assertThat(outcome.arrangement().notShown()).isEmpty();
    }

    /** Tables and figures of the counts in the way; then everything; then nothing can be released. */
    @Test
    void moreIsLeftOutWithEachTryUntilNothingIsLeft() {
        var leavingOut = new LeavingOut(county(), name -> name, Set.of("who.door"));
        var seen = new ArrayList<Set<String>>();
        leavingOut.without(List.of("funnel.people less who.sex[1]"));
        seen.add(leavingOut.arrangement().leftOut().keySet());
        assertThat(leavingOut.arrangement().notShown()).containsExactly("funnel.people");
        leavingOut.without(List.of("who.sex[0] of 2024-01-01 to 2024-12-31 as of 2025-01-01"));
        assertThat(leavingOut.arrangement().notShown()).contains("funnel.referrals", "funnel.enrolled");
        seen.add(leavingOut.arrangement().leftOut().keySet());
        assertThat(seen).allSatisfy(tables -> assertThat(tables).contains("who.door", "who.sex"));
        assertThatExceptionOfType(NothingCanBeReleased.class).isThrownBy(() -> leavingOut.without(List.of("funnel.people")))
                .withMessageStartingWith("Nothing was released: whatever is withheld, funnel.people could be computed");
    }
}
