package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.measures.Figure.Average;
import org.handoff.measures.Figure.Connections;
import org.handoff.measures.Figure.Duration;
import org.handoff.measures.Figure.Hours;
import org.handoff.measures.Figure.Rate;
import org.handoff.shared.Period;
import org.handoff.statistics.Proportion;
import org.handoff.statistics.Spread;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeasuresTests {

    private static final Period MARCH = new Period(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-03-31"));
    private static final LocalDate YEAR_END = LocalDate.parse("2025-12-31");

    private final CountyFile file = new CountyFile().person(1).person(2);

    private MeasureSet march(LocalDate asOf) {
        return file.measures().of(MARCH, asOf);
    }

    private MeasureSet march() {
        return march(YEAR_END);
    }

    private static Map<String, Long> rows(MeasureTable table) {
        return table.rows().stream().collect(Collectors.toMap(MeasureTable.Row::key, MeasureTable.Row::value));
    }

    @Nested
    class ThirtyDays {

        @Test
        void countsTheDayOfTheReferralAndDayThirty() {
            file.referral(1, "2025-03-10").contact(1, "2025-03-10").attended(1, "3", "2025-04-09");
            assertThat(march().count("funnel.engaged_30d")).isOne();
            assertThat(march().count("funnel.service_30d")).isOne();
        }

        @Test
        void leavesOutDayThirtyOneAndTheDayBefore() {
            file.referral(1, "2025-03-10").contact(1, "2025-03-09").contact(1, "2025-04-10").attended(1, "3", "2025-04-10");
            assertThat(march().count("funnel.engaged_30d")).isZero();
            assertThat(march().count("funnel.service_30d")).isZero();
            assertThat(march().figure("speed.to_contact", Duration.class).spread()).isEqualTo(new Spread(1, 31.0, 31L));
        }

        @Test
        void serviceCountsInItsRateOnlyForTheEngaged() {
            file.referral(1, "2025-03-10").attended(1, "3", "2025-03-12").referral(2, "2025-03-10").contact(2, "2025-03-11");
            assertThat(march().count("funnel.service_30d")).isOne();
            assertThat(march().figure("rate.service_30d", Rate.class).proportion()).isEqualTo(new Proportion(0, 1));
        }

        @Test
        void attemptsDoNotEngage() {
            file.referral(1, "2025-03-10")
                    .run("INSERT INTO contact (participant, contacted_on, direction) VALUES (1, '2025-03-11', 'ATTEMPTED')");
            assertThat(march().count("funnel.engaged_30d")).isZero();
            assertThat(march().count("work.contacts_attempted")).isOne();
        }
    }

    @Nested
    class AsOf {

        @Test
        void aFactOfTheNextDayIsNotSeen() {
            file.referral(1, "2025-03-10").contact(1, "2025-03-21").attended(1, "2", "2025-03-21").episode(1, "2025-03-21", "")
                    .run("UPDATE referral SET decision = 'APPROVED', decided_on = '2025-03-21', intake_on = '2025-03-21'");
            var before = march(LocalDate.parse("2025-03-20"));
            assertThat(before.figures().stream().filter(Figure.Count.class::isInstance).map(Figure.Count.class::cast)
                    .filter(count -> count.value() > 0).map(Figure.Count::id))
                    .containsExactly("funnel.referrals", "funnel.people", "funnel.undetermined", "funnel.pending",
                            "justice6.left_out", "justice12.left_out");
            assertThat(before.figure("speed.to_treatment", Duration.class).spread().n()).isZero();
            var after = march(LocalDate.parse("2025-03-21"));
            assertThat(after.count("funnel.approved")).isOne();
            assertThat(after.count("funnel.intakes")).isOne();
            assertThat(after.count("funnel.completed")).isOne();
            assertThat(after.count("funnel.service_30d")).isOne();
            assertThat(after.count("work.caseload")).isOne();
            assertThat(after.figure("connect.treatment.attended", Connections.class).events()).isOne();
        }

        @Test
        void anEpisodeClosedLaterIsInProgressAndOnTheCaseload() {
            file.referral(1, "2025-03-10").episode(1, "2025-03-12", "2025-03-25");
            assertThat(march(LocalDate.parse("2025-03-24")).count("funnel.in_progress")).isOne();
            assertThat(march(LocalDate.parse("2025-03-24")).count("work.caseload")).isOne();
            assertThat(march().count("funnel.completed")).isOne();
            assertThat(march().count("work.caseload")).isZero();
            assertThat(rows(march().table("work.closed"))).containsExactly(entry("unknown", 1L));
        }

        @Test
        void aLaterReferralIsLeftOutAndSaid() {
            file.referral(1, "2025-03-10").referral(2, "2025-03-30");
            var set = march(LocalDate.parse("2025-03-29"));
            assertThat(set.reconciliation().inUniverse()).isOne();
            assertThat(set.reconciliation().excluded())
                    .containsExactly(new MeasureSet.Excluded("received after the as-of date", 1));
        }

        @Test
        void aLaterEntryAssessmentIsNotSeen() {
            file.referral(1, "2025-03-10")
                    .run("INSERT INTO assessment (participant, assessed_on, stage, living_situation) VALUES (1, '2025-03-20', 1, 116)");
            assertThat(rows(march(LocalDate.parse("2025-03-19")).table("who.housing_at_intake")))
                    .containsOnlyKeys("not_assessed");
            assertThat(rows(march().table("who.housing_at_intake"))).containsOnlyKeys("homeless");
        }
    }

    @Nested
    class EdgesOfThePeriod {

        @Test
        void bothDaysAreIncluded() {
            file.referral(1, "2025-02-28").referral(1, "2025-03-01").referral(1, "2025-03-31").referral(1, "2025-04-01")
                    .contact(1, "2025-02-28").contact(1, "2025-03-01").contact(1, "2025-03-31").contact(1, "2025-04-01");
            assertThat(march().count("funnel.referrals")).isEqualTo(2);
            assertThat(march().count("work.contacts_two_way")).isEqualTo(2);
        }

        @Test
        void theCaseloadIsThatOfTheLastDay() {
            file.referral(1, "2025-01-10").episode(1, "2025-01-12", "2025-03-31").referral(2, "2025-01-10")
                    .episode(2, "2025-01-12", "2025-04-01");
            assertThat(march().count("work.caseload")).isOne();
            assertThat(march().count("work.closed")).isOne();
            assertThat(march().count("work.enrolled")).isZero();
            assertThat(march().table("who.sex.caseload").of()).isOne();
        }

        @Test
        void theMonthsGoBackAYear() {
            file.referral(1, "2024-03-31").referral(1, "2024-04-01").referral(1, "2025-03-31");
            var months = march().table("trend.referrals");
            assertThat(months.rows()).hasSize(12).startsWith(new MeasureTable.Row("2024-04", "Apr 2024", 1))
                    .contains(new MeasureTable.Row("2024-05", "May 2024", 0))
                            .endsWith(new MeasureTable.Row("2025-03", "Mar 2025", 1));
        }
    }

    @Nested
    class RepeatReferrals {

        @Test
        void thePersonCountsOnceAsAtTheFirst() {
            file.referral(1, "2025-03-20").run("UPDATE referral SET door = 'ARREST', age = 25 WHERE id = 1")
                    .referral(1, "2025-03-14").run("UPDATE referral SET age = 24 WHERE id = 2");
            assertThat(march().count("funnel.people")).isOne();
            assertThat(march().count("funnel.repeat_referrals")).isOne();
            assertThat(rows(march().table("who.door"))).containsExactly(entry("SOCIAL", 1L));
            assertThat(rows(march().table("who.door.events"))).containsOnly(entry("SOCIAL", 1L), entry("ARREST", 1L));
            assertThat(rows(march().table("who.age"))).containsExactly(entry("18-24", 1L));
        }

        @Test
        void theAgeOfTheCaseloadIsThatOfTheReferralAsItsDefinitionSays() {
            file.referral(1, "2023-03-14").run("UPDATE referral SET age = 24 WHERE id = 1").episode(1, "2023-03-20", "2025-04-01");
            assertThat(rows(march().table("who.age.caseload"))).containsExactly(entry("18-24", 1L));
            assertThat(file.measures().definition("who.age.caseload").definition()).contains("caseload: at the referral of the latest enrolment");
        }

        @Test
        void twentyFiveIsInTheNextBand() {
            file.referral(1, "2025-03-14").run("UPDATE referral SET age = 25 WHERE id = 1");
            assertThat(rows(march().table("who.age"))).containsExactly(entry("25-34", 1L));
        }
    }

    @Nested
    class Answers {

        @Test
        void unknownRefusedAndNotCollectedAreRows() {
            file.person(3).person(4).run("UPDATE participant SET sex = '9' WHERE id = 2")
                    .run("UPDATE participant SET sex = '99' WHERE id = 3")
                    .run("UPDATE participant SET sex = '8' WHERE id = 4");
            for (long person = 1; person <= 4; person++) {
                file.referral(person, "2025-03-14");
            }
            assertThat(rows(march().table("who.sex")))
                    .containsOnly(entry("unknown", 1L), entry("8", 1L), entry("9", 1L), entry("99", 1L));
            assertThat(march().table("who.sex").rows()).last().extracting("label").isEqualTo("Not recorded");
            assertThat(rows(march().table("who.veteran"))).containsExactly(entry("unknown", 4L));
            assertThat(rows(march().table("who.age"))).containsExactly(entry("unknown", 4L));
        }

        @Test
        void severalRacesStandAloneOrInCombinationAndOnceExclusively() {
            file.run("INSERT INTO participant_race VALUES (1, 'White'), (1, 'Asian'), (2, 'White'), (2, 'HispanicLatinao')")
                    .referral(1, "2025-03-14").referral(2, "2025-03-14");
            var any = march().table("who.race_any");
            assertThat(rows(any)).containsOnly(entry("White", 2L), entry("Asian", 1L), entry("HispanicLatinao", 1L));
            assertThat(any.of()).isEqualTo(2);
            assertThat(rows(march().table("who.race_exclusive")))
                    .containsOnly(entry("multiple", 1L), entry("HispanicLatinao", 1L));
        }

        @Test
        void refusedAndUnknownRacesAreNotRecorded() {
            file.run("INSERT INTO participant_race VALUES (1, '9')").referral(1, "2025-03-14").referral(2, "2025-03-14");
            assertThat(rows(march().table("who.race_exclusive"))).containsExactly(entry("unknown", 2L));
            assertThat(rows(march().table("who.race_any"))).containsExactly(entry("unknown", 2L));
        }
    }

    @Nested
    class IntakeWindow {

        @Test
        void isThirtyDaysWithoutASite() {
            file.referral(1, "2025-03-01").run("UPDATE referral SET intake_on = '2025-03-31'")
                    .referral(2, "2025-03-01").run("UPDATE referral SET intake_on = '2025-04-01' WHERE id = 2");
            assertThat(march().count("funnel.intakes_in_window")).isOne();
        }

        @Test
        void isTheSitesElseTheDayWrittenInTheReferral() {
            file.run("INSERT INTO site (name, intake_days) VALUES ('Downtown', 14)")
                    .referral(1, "2025-03-01").referral(2, "2025-03-01").run("UPDATE referral SET intake_on = '2025-03-16'");
            assertThat(march().count("funnel.intakes_in_window")).isZero();
            file.run("UPDATE referral SET intake_due_on = '2025-03-16' WHERE id = 1");
            assertThat(march().count("funnel.intakes_in_window")).isOne();
        }
    }

    @Nested
    class Work {

        @Test
        void hoursAndWorkersComeFromEveryContact() {
            file.run("INSERT INTO staff (name) VALUES ('Ada'), ('Ben')").referral(1, "2025-03-01").episode(1, "2025-03-02", "")
                    .run("INSERT INTO contact (participant, contacted_on, direction, mode, minutes, staff) VALUES "
                            + "(1, '2025-03-05', 'TWO_WAY', 'FIELD', 60, 1), (1, '2025-03-06', 'TWO_WAY', 'PHONE', 20, 1), "
                            + "(2, '2025-03-06', 'ATTEMPTED', 'PHONE', 10, 2), "
                            + "(2, '2025-03-07', 'COLLATERAL', 'PHONE', NULL, 2)");
            assertThat(march().figure("work.hours", Hours.class).hours()).isEqualTo(1.5);
            assertThat(march().figure("work.field_share", Rate.class).proportion()).isEqualTo(new Proportion(1, 2));
            assertThat(march().figure("work.caseload_per_worker", Average.class).value()).isEqualTo(0.5);
            assertThat(march().count("work.people_contacted")).isOne();
        }

        @Test
        void aConnectionCountsInEachGroupOfItsCategoryAndAttainedOnlyWithTheResult() {
            file.attended(1, "21", "2025-03-05").attended(1, "27", "2025-03-06").attended(1, "27", "2025-03-07")
                    .run("UPDATE service_connection SET ended_on = '2025-03-20', result = '2' WHERE category = '21'");
            assertThat(march().figure("connect.treatment.attended", Connections.class).events()).isOne();
            assertThat(march().figure("connect.moud.attended", Connections.class).events()).isOne();
            assertThat(march().figure("connect.moud.attained", Connections.class).events()).isZero();
            assertThat(march().figure("connect.naloxone_kits", Connections.class))
                    .isEqualTo(new Connections("connect.naloxone_kits", 2, 1));
        }
    }

    @Test
    void anEmptyFileGivesZeroesAndNoRates() {
        var set = march();
        assertThat(set.count("funnel.referrals")).isZero();
        assertThat(set.figure("rate.eligible", Rate.class).proportion().value()).isNull();
        assertThat(set.figure("work.caseload_per_worker", Average.class).value()).isNull();
        assertThat(set.table("who.sex").rows()).isEmpty();
    }
}
