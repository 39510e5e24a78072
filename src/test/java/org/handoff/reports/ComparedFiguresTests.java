package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.handoff.measures.Figure.Change;
import org.handoff.measures.Figure.Curve;
import org.handoff.measures.Figure.Frequency;
import org.handoff.measures.Figure.Incomes;
import org.handoff.measures.Figure.Ratio;
import org.handoff.measures.Figure.Significance;
import org.handoff.statistics.EventRate;
import org.handoff.measures.MeasureSet;
import org.handoff.shared.Period;
import org.handoff.statistics.Interval;
import org.handoff.statistics.KaplanMeier;
import org.handoff.statistics.KaplanMeier.Watched;
import org.handoff.statistics.PairedChange;
import org.handoff.statistics.Spread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedFiguresTests {

    private static final PairedChange CHANGE = new PairedChange(18, 25, 9, 44);

    @Test
    void aFrequencyHasEventsMonthsAndExactInterval() {
        var figure = new Frequency("justice6.rate_before", new EventRate(27, 310.75));
        assertThat(ComparedFigures.value(figure, "arrests per 100 person-months")).hasToString("{value=8.688656, numerator=27, "
                + "denominator=310.75, low=5.725879, high=12.641539, unit=arrests per 100 person-months, shown=8.7}");
    }

    @Test
    void aChangeHasBothSidesItsIntervalAndItsP() {
        assertThat(ComparedFigures.value(new Change("outcome.employed", CHANGE), "share")).hasToString("{value=-0.166667, "
                + "low=-0.278827, high=-0.047703, n=96, entry=43, latest=27, gained=9, lost=25, p=0.009041, unit=share, "
                + "shown=44.8 % to 28.1 %}");
        assertThat(ShownComparison.points(CHANGE)).isEqualTo("−16.7 (−27.9 to −4.8)");
        assertThat(ShownComparison.points(new PairedChange(18, 9, 25, 44))).isEqualTo("+16.7 (4.8 to 27.9)");
        assertThat(ShownComparison.points(new PairedChange(1, 5, 5, 1))).startsWith("0.0 (−");
        assertThat(ShownComparison.points(new PairedChange(0, 0, 0, 0))).isEqualTo("n/a");
    }

    @Test
    void aTestHasItsPAsValue() {
        assertThat(ComparedFigures.value(new Significance("justice6.mcnemar", CHANGE), "probability"))
                .containsEntry("value", 0.009041).containsEntry("only_before", 25L).containsEntry("shown", "0.009");
        assertThat(ComparedFigures.value(new Significance("justice6.mcnemar", new PairedChange(3, 0, 0, 3)), "probability"))
                .containsEntry("value", null).containsEntry("shown", "n/a");
    }

    @Test
    void aRatioHasItsIntervalAndItsPeople() {
        assertThat(ComparedFigures.value(new Ratio("justice6.rate_ratio", 0.5794, new Interval(0.4, 0.75), 468), "ratio"))
                .hasToString("{value=0.5794, low=0.4, high=0.75, n=468, unit=ratio, shown=0.58}");
    }

    @Test
    void incomesAreInDollars() {
        var figure = new Incomes("outcome.income", Spread.of(List.of(0L, 250_050L)), Spread.of(List.of(120_000L, 130_000L)));
        assertThat(ComparedFigures.value(figure, "dollars"))
                .hasToString("{value=1250.0, entry=1250.25, latest=1250.0, n=2, unit=dollars, shown=$1,250 to $1,250}");
        assertThat(ShownComparison.dollars(null)).isEqualTo("n/a");
    }

    @Test
    void aCurveIsATableWithTheDaysItWasWatched() {
        var people = Stream.concat(LongStream.of(20, 20, 80).mapToObj(time -> new Watched(time, true)),
                LongStream.of(40, 100, 100, 100).mapToObj(time -> new Watched(time, false))).toList();
        var day = LocalDate.parse("2026-01-01");
        var set = new MeasureSet(new Period(day, day), day, List.of(new Curve("justice.rearrest_km", KaplanMeier.of(people))),
                List.of(), new MeasureSet.Reconciliation(7, List.of(), new MeasureSet.DaysToRun(0, 0)));
        var rows = ComparedFigures.rows(ReleasedFigures.internal(set).points("justice.rearrest_km"));
        assertThat(rows).extracting(row -> Objects.toString(row.get("key"))).containsExactly("30", "90", "180", "365");
        assertThat(rows.get(0)).containsEntry("value", 0.714286).containsEntry("n", 5L).containsEntry("shown", "71.4 %");
        assertThat(rows.get(1)).containsEntry("value", 0.535714).containsEntry("n", 3L);
        assertThat(rows.get(2)).containsEntry("value", null).containsEntry("n", 0L).containsEntry("shown", "n/a");
    }

    @ParameterizedTest
    @CsvSource({"0.0004, < 0.001", "0.00099, < 0.001", "0.001, 0.001", "0.0496, 0.050", "1, 1.000"})
    void aPIsNeverNothing(double p, String shown) {
        assertThat(ShownComparison.probability(p)).isEqualTo(shown);
    }

    @Test
    void onePersonIsNotPeople() {
        assertThat(Shown.people(1)).isEqualTo("1 person");
        assertThat(Shown.people(0)).isEqualTo("0 people");
    }
}
