package org.handoff.reports.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.handoff.reports.Dashboard;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard in windows of many widths, on terminals that draw blocks and on those that do not. */
class DashboardPictureTests {

    private static final Dashboard DASHBOARD = new Dashboard("Riverbend LEAD", Period.parse("2026-Q3", LocalDate.parse("2026-11-21")),
            LocalDate.parse("2026-11-21"),
            List.of(tile("Referrals", "606", "up 12"), tile("People referred", "520", "down 3"), tile("Engaged within 30 days", "64.7 %", "up 2.1 points"),
                    tile("Caseload", "392", "the same")),
            List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"),
            List.of(new Dashboard.Trend("a", "Referrals", List.of(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0), "0", "70"),
                    new Dashboard.Trend("b", "Enrolled", Arrays.asList(null, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1.0), "n/a", "100.0 %")),
            List.of(new Dashboard.Bar("Referrals", 606, "100 %"), new Dashboard.Bar("Completed", 0, "0 %")),
            List.of(new Dashboard.Group("Sex", List.of(new Dashboard.Bar("Female", 176, "34 %"), new Dashboard.Bar("Male", 344, "66 %")))));

    private static Dashboard.Tile tile(String label, String shown, String change) {
        return new Dashboard.Tile(label, label, shown, change, "594", "580");
    }

    private static List<String> drawn(int width, boolean blocks) {
        return new DashboardPicture(DASHBOARD, width, blocks).lines(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 132, 160})
    void noLineIsWiderThanTheWindow(int width) {
        assertThat(drawn(width, true)).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void tilesTellWhatWas() {
        assertThat(drawn(80, true)).anySatisfy(line -> assertThat(line).contains("606  up 12", "64.7 %  up 2.1 points"))
                .anySatisfy(line -> assertThat(line).contains("was 594, year ago 580"));
    }

    @Test
    void trendsAreDrawnFromZeroAndWhatIsNotKnownIsLeftOut() {
        assertThat(drawn(80, true)).contains("Referrals    0 ▁▂▃▄▅▆▇█ 70", "Enrolled   n/a  ▅▅▅▅▅▅█ 100.0 %");
    }

    @Test
    void aTerminalWithoutBlocksGetsLetters() {
        assertThat(String.join("\n", drawn(80, false))).doesNotContainPattern("[█▁▂▃▄▅▆▇]").contains("_.-:=+*#", "####");
    }

    @Test
    void barsAreAsLongAsTheirCounts() {
        var bars = drawn(80, true).stream().filter(line -> line.startsWith("Female") || line.startsWith("Male"))
                .map(line -> line.chars().filter(letter -> letter == '█').count()).toList();
        assertThat((double) bars.get(0) / bars.get(1)).isBetween(0.48, 0.54);
    }

    @Test
    void aWideWindowHasTwoColumns() {
        assertThat(drawn(132, true)).anySatisfy(line -> assertThat(line).startsWith("From referral to completion").endsWith("Sex"));
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 50", "80, 12", "40, 8"})
    void aWindowNeverScrollsItsOwnTopAway(int width, int height) {
        var lines = new DashboardPicture(DASHBOARD, width, true).lines(height);
        assertThat(lines).hasSizeLessThan(height).first().asString().startsWith("Riverbend LEAD");
        assertThat(String.join(" ", lines)).contains("ot for release");
    }

    @Test
    void whatFindsNoRoomIsNamedWithTheWayToAllOfIt() {
        assertThat(String.join(" ", new DashboardPicture(DASHBOARD, 80, true).lines(12))).contains("64.7 %")
                .contains("No room here for: ", "Sex", "dashboard --whole").doesNotContain("Female");
    }

    @Test
    void saysThatItIsNotForRelease() {
        assertThat(String.join(" ", drawn(80, true))).contains("Internal: raw counts", "Not for release", "--audience public");
    }
}
