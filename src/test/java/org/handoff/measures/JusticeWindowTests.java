package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Objects;
import org.handoff.measures.Figure.Curve;
import org.handoff.measures.Figure.Frequency;
import org.handoff.measures.Figure.Ratio;
import org.handoff.measures.Figure.Significance;
import org.handoff.shared.Period;
import org.handoff.statistics.PairedChange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JusticeWindowTests {

    private static final LocalDate LATE = LocalDate.parse("2027-12-31");

    private final CountyFile file = new CountyFile().person(1).person(2);

    private MeasureSet year(int year, LocalDate asOf) {
        return file.measures().of(Period.year(year), asOf);
    }

    private MeasureSet year2025() {
        return year(2025, LATE);
    }

    private void arrest(long person, String on) {
        event(person, on, "ARREST_NEW_CHARGE", 0);
    }

    private void event(long person, String on, String kind, int index) {
        file.run("INSERT INTO justice_event (participant, happened_on, kind, index_event) VALUES (?, ?, ?, ?)", person, on, kind,
                index);
    }

    private void custody(long person, String booked, String released) {
        file.run("INSERT INTO custody_span (participant, booked_on, released_on) VALUES (?, ?, ?)", person, booked, released);
    }

    @Nested
    class CalendarMonths {

        /** A month that lacks the day ends on its last one: half a year before 31 August begins on 28 February. */
        @ParameterizedTest
        @CsvSource({"2025-08-31, 2025-02-28, 2026-02-28", "2024-08-31, 2024-02-29, 2025-02-28",
                "2025-08-29, 2025-02-28, 2026-02-28", "2025-03-31, 2024-09-30, 2025-09-30",
                "2025-12-31, 2025-06-30, 2026-06-30", "2025-01-15, 2024-07-15, 2025-07-15"})
        void beginAndEndOnTheDayOrTheLastOfTheMonth(String index, String first, String last) {
            file.referral(1, index);
            arrest(1, LocalDate.parse(first).minusDays(1).toString());
            arrest(1, LocalDate.parse(last).plusDays(1).toString());
            var set = year(LocalDate.parse(index).getYear(), LATE);
            assertThat(set.count("justice6.arrests_before")).as("the day before %s", first).isZero();
            assertThat(set.count("justice6.arrests_after")).as("the day after %s", last).isZero();
            arrest(1, first);
            arrest(1, last);
            set = year(LocalDate.parse(index).getYear(), LATE);
            assertThat(set.count("justice6.arrests_before")).as(first).isOne();
            assertThat(set.count("justice6.arrests_after")).as(last).isOne();
        }

        @Test
        void aYearFromALeapDayEndsOnTheTwentyEighth() {
            file.referral(1, "2024-02-29");
            arrest(1, "2023-02-28");
            arrest(1, "2023-02-27");
            arrest(1, "2025-02-28");
            arrest(1, "2025-03-01");
            var set = year(2024, LATE);
            assertThat(set.count("justice12.arrests_before")).isOne();
            assertThat(set.count("justice12.arrests_after")).isOne();
        }

        @Test
        void whoseWindowIsNotOverIsLeftOutAndSaid() {
            file.referral(1, "2025-08-31");
            var dayBefore = year(2025, LocalDate.parse("2026-02-27"));
            assertThat(dayBefore.count("justice6.people")).isZero();
            assertThat(dayBefore.count("justice6.left_out")).isOne();
            var lastDay = year(2025, LocalDate.parse("2026-02-28"));
            assertThat(lastDay.count("justice6.people")).isOne();
            assertThat(lastDay.count("justice6.left_out")).isZero();
            assertThat(lastDay.count("justice12.left_out")).isOne();
        }
    }

    @Nested
    class Arrests {

        @Test
        void ofTheDayOfTheReferralAndTheEventThatLedToItAreOutside() {
            file.referral(1, "2025-06-10");
            arrest(1, "2025-06-10");
            event(1, "2025-06-09", "ARREST_NEW_CHARGE", 1);
            event(1, "2025-06-11", "ARREST_WARRANT", 1);
            var set = year2025();
            assertThat(set.count("justice6.arrests_before")).isZero();
            assertThat(set.count("justice6.arrests_after")).isZero();
            assertThat(set.count("justice6.warrant_after")).isZero();
        }

        @Test
        void ofOneDayAreOneHoweverManyCharges() {
            file.referral(1, "2025-06-10");
            arrest(1, "2025-06-09");
            arrest(1, "2025-06-09");
            arrest(1, "2025-06-08");
            event(1, "2025-06-08", "ARREST_WARRANT", 0);
            event(1, "2025-06-08", "CONVICTION", 0);
            var set = year2025();
            assertThat(set.count("justice6.arrests_before")).isEqualTo(2);
            assertThat(set.count("justice6.arrested_before")).isOne();
            assertThat(set.count("justice6.warrant_before")).isOne();
        }

        @Test
        void countFromTheFirstReferralOfThePeriodOnly() {
            file.referral(1, "2025-09-01").referral(1, "2025-06-10").referral(1, "2024-01-01");
            arrest(1, "2025-06-11");
            arrest(1, "2025-08-31");
            assertThat(year2025().count("justice6.arrests_after")).isEqualTo(2);
            assertThat(year2025().count("justice6.people")).isOne();
        }

        @Test
        void ofTheSamePeopleAreComparedPersonByPerson() {
            file.referral(1, "2025-06-10").referral(2, "2025-06-10");
            arrest(1, "2025-06-01");
            arrest(1, "2025-06-02");
            arrest(1, "2025-07-01");
            arrest(2, "2025-07-01");
            assertThat(year2025().figure("justice6.mcnemar", Significance.class).change())
                    .isEqualTo(new PairedChange(1, 0, 1, 0));
            var ratio = year2025().figure("justice6.rate_ratio", Ratio.class);
            assertThat(ratio.people()).isEqualTo(2);
            assertThat(ratio.value()).isCloseTo(182 / 183.0, within(1e-12));   // 10 Dec–9 Jun: 182 days; 11 Jun–10 Dec: 183
        }
    }

    @Nested
    class NightsInCustody {

        @Test
        void areThoseBetweenBookingAndReleaseInsideTheWindow() {
            file.referral(1, "2025-06-10");
            custody(1, "2025-06-01", "2025-06-04");
            custody(1, "2025-06-05", "2025-06-05");
            custody(1, "2025-06-08", "2025-06-13");
            var set = year2025();
            assertThat(set.count("justice6.custody_days_before")).as("1, 2, 3, 8 and 9 June").isEqualTo(5);
            assertThat(set.count("justice6.custody_days_after")).as("11 and 12 June, not the day itself").isEqualTo(2);
        }

        @Test
        void countOnceWhereStaysOverlap() {
            file.referral(1, "2025-06-10");
            custody(1, "2025-05-01", "2025-05-11");
            custody(1, "2025-05-03", "2025-05-05");
            custody(1, "2025-05-09", "2025-05-14");
            custody(1, "2025-05-14", "2025-05-15");
            assertThat(year2025().count("justice6.custody_days_before")).isEqualTo(14);
        }

        @Test
        void ofAStayNotOverEndOnTheAsOfDate() {
            file.referral(1, "2025-06-10");
            custody(1, "2025-12-01", "");
            assertThat(year2025().count("justice6.custody_days_after")).as("1 to 10 December").isEqualTo(10);
            file.run("UPDATE custody_span SET released_on = '2026-05-01'");
            var onTheLastDay = year(2025, LocalDate.parse("2025-12-10"));
            assertThat(onTheLastDay.count("justice6.custody_days_after")).as("the release is not seen yet").isEqualTo(9);
        }

        @Test
        void areNoTimeAtRisk() {
            file.referral(1, "2025-06-10");
            arrest(1, "2025-05-01");
            custody(1, "2025-05-01", "2025-05-11");
            var rate = year2025().figure("justice6.rate_before", Frequency.class);
            assertThat(rate.rate().time()).isCloseTo((182 - 10) / (365.25 / 12), within(1e-9));
            assertThat(rate.perHundred()).isCloseTo(100 * 365.25 / 12 / 172, within(1e-9));
        }
    }

    @Nested
    class Deaths {

        @Test
        void endTheTimeAtRisk() {
            file.referral(1, "2025-06-10").run("UPDATE participant SET deceased_on = '2025-06-20' WHERE id = 1");
            custody(1, "2025-06-18", "2025-07-30");
            var set = year2025();
            assertThat(set.count("justice6.custody_days_after")).as("18, 19 and 20 June").isEqualTo(3);
            assertThat(time(set)).as("11 to 17 June").isCloseTo(7 / (365.25 / 12), within(1e-9));
        }

        @Test
        void afterTheAsOfDateAreNotSeen() {
            file.referral(1, "2025-06-10").run("UPDATE participant SET deceased_on = '2026-02-01' WHERE id = 1");
            assertThat(time(year(2025, LocalDate.parse("2026-01-31")))).isCloseTo(183 / (365.25 / 12), within(1e-9));
        }

        private static double time(MeasureSet set) {
            return set.figure("justice6.rate_after", Frequency.class).rate().time();
        }
    }

    @Nested
    class WithoutArrest {

        @Test
        void peopleAreWatchedUntilArrestDeathOrTheAsOfDate() {
            file.person(3).person(4)
                    .referral(1, "2025-06-10").referral(2, "2025-06-10").referral(3, "2025-06-10").referral(4, "2025-12-01")
                    .run("UPDATE participant SET deceased_on = '2025-06-30' WHERE id = 2");
            arrest(1, "2025-05-01");
            arrest(1, "2025-06-10");
            arrest(1, "2025-07-20");
            arrest(3, "2026-01-02");
            var curve = year(2025, LocalDate.parse("2026-01-01")).figure("justice.rearrest_km", Curve.class).curve();
            assertThat(curve.people()).isEqualTo(4);
            assertThat(Objects.requireNonNull(curve.at(30)).share()).as("nobody arrested within 30 days").isEqualTo(1.0);
            assertThat(Objects.requireNonNull(curve.at(40)).share()).as("one of two still watched on day 40").isEqualTo(0.5);
            assertThat(curve.at(205)).isNotNull();
            assertThat(curve.at(206)).as("nobody was watched that long").isNull();
        }
    }

    @Test
    void nobodyToCompareGivesNoFigureButCounts() {
        var set = year2025();
        assertThat(set.count("justice6.people")).isZero();
        assertThat(set.figure("justice6.rate_before", Frequency.class).perHundred()).isNull();
        assertThat(set.figure("justice12.mcnemar", Significance.class).change().exactP()).isNull();
        assertThat(set.figure("justice12.rate_ratio", Ratio.class).value()).isNull();
    }

    @Test
    void chargesCountByTheStatusTheyCameToInThePeriod() {
        file.referral(1, "2025-06-10")
                .run("INSERT INTO charge (id, referral, offence, status, status_on) VALUES (1, 1, '35A', '40', '2025-07-01')")
                .run("INSERT INTO charge_status_change (charge, status, status_on) VALUES (1, '20', '2025-06-11')")
                .run("INSERT INTO charge_status_change (charge, status, status_on) VALUES (1, '40', '2025-07-01')")
                .run("INSERT INTO charge (id, referral, offence, status, status_on) VALUES (2, 1, '35A', '30', '2026-07-01')");
        assertThat(year2025().count("justice.charges_held")).isOne();
        assertThat(year2025().count("justice.charges_filed")).isOne();
        assertThat(year2025().count("justice.charges_declined_diverted")).isZero();
        assertThat(year(2026, LATE).count("justice.charges_declined_diverted")).isOne();
    }
}
