package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.handoff.HandoffProgram;
import org.handoff.disclosure.Cell;
import org.handoff.measures.CountyFile;
import org.handoff.measures.Measures;
import org.handoff.reports.EquityRows.Compared;
import org.handoff.reports.Publication.Benefit;
import org.handoff.reports.Publication.PrintedTable;
import org.handoff.shared.Period;
import org.handoff.statistics.Proportion;
import org.handoff.statistics.RiskRatio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What the pages of a public report say in words where the figures that these would rest on are withheld. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicWordsTests {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-01");
    private static final Period QUARTER = Period.quarter(2023, 1);

    @TempDir
    private static Path folder;

    private ConfigurableApplicationContext program;
    private Publication quarterly;
    private Cell anyCell;

    @BeforeAll
    void fillACounty() {
        program = HandoffProgram.on(folder.resolve("county.db"), AS_OF.toString());
        new CountyFile(program.getBean(DataSource.class)).fill("county-2000");
        anyCell = ReleasedFigures.internal(program.getBean(Measures.class).of(QUARTER, AS_OF)).cell("funnel.people");
        quarterly = run("quarterly", Audience.PUBLIC);
    }

    @AfterAll
    void close() {
        program.close();
    }

    private Publication run(String name, Audience audience) {
        return run(name, QUARTER, audience);
    }

    private Publication run(String name, Period period, Audience audience) {
        return program.getBean(Reports.class).run(name, period, AS_OF, audience, null).publication();
    }

    private PrintedTable table(String id) {
        return quarterly.tables().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aLargeGroupThatIsWithheldIsNotCalledTooSmall() {
        assertThat(table("equity.sex.ratio").note()).isEqualTo("Not compared: withheld to protect small groups.");
        assertThat(run("county-board", Audience.PUBLIC).benefits()).filteredOn(each -> each.name().equals("Smaller racial disparities"))
                .extracting(Benefit::says).containsExactly("Not compared: withheld to protect small groups.");
        assertThat(run("county-board", Audience.INTERNAL).benefits()).extracting(Benefit::says).noneMatch(says -> says.startsWith("Not compared"));
    }

    @Test
    void rowsThatOneTableHasPutTogetherStandInATableOfTheirOwn() {
        assertThat(table("equity.age").rows()).extracting(row -> row.get(0)).containsExactly("Under 35", "35–54", "55+");
        assertThat(table("who.age").isWithheld()).as("all of it is, and none of the caseload stands beside it").isTrue();
        assertThat(table("who.age.caseload").rows()).extracting(row -> row.get(0)).contains("18–24", "25–34").doesNotContain("Under 35");
        assertThat(table("who.age.caseload").title()).isEqualTo("Age, caseload");
        assertThat(table("who.sex").columns()).hasSize(4);
    }

    @Test
    void nothingIsSaidOfReferralsThatThereAreNot() {
        var empty = Period.quarter(1999, 1);
        assertThat(run("county-board", empty, Audience.INTERNAL).benefits()).extracting(Benefit::says)
                .contains("No hand-off has both times recorded. Hours of officers saved: not known, no unit costs are set.",
                        "No referrals in the period; 0 people were met.");
        var benefits = run("quarterly", empty, Audience.INTERNAL).tables().stream().filter(each -> each.id().equals("benefits")).findFirst().orElseThrow();
        assertThat(benefits.rows()).extracting(row -> row.get(1))
                .contains("No hand-off with both times recorded. Hours of officers saved: not configured.",
                        "No referrals in the period; 0 people contacted.");
    }

    @Test
    void eachReasonForComparingNobodyIsSaidByItsName() {
        var largest = group("White", new Proportion(300, 900), false, true, null);
        var small = group("Asian", new Proportion(2, 5), false, false, null);
        assertThat(EquityRows.whyNone(List.of(largest, small))).isEqualTo("Every group but the largest is too small to be compared.");
        assertThat(EquityRows.whyNone(List.of(largest, small, group("Black", null, true, false, null)))).contains("withheld");
        assertThat(EquityRows.whyNone(List.of(largest, group("99", new Proportion(4, 90), false, false, null)))).contains("no two groups");
        var nobody = new Proportion(0, 900);
        assertThat(EquityRows.whyNone(List.of(group("White", nobody, false, true, null), group("Black", new Proportion(9, 90), false, false,
                new RiskRatio(new Proportion(9, 90), nobody))))).contains("nobody of the largest group");
        assertThat(EquityRows.whyNone(List.of())).contains("no two groups");
    }

    private Compared group(String key, @Nullable Proportion share, boolean withheld, boolean isReference, @Nullable RiskRatio ratio) {
        return new Compared(new ReleasedTable.Row(key, key, anyCell), share, withheld, ratio, isReference, null);
    }
}
