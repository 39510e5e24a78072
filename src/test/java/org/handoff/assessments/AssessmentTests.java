package org.handoff.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.handoff.assessments.Findings.Health;
import org.handoff.assessments.Findings.Housing;
import org.handoff.assessments.Findings.Livelihood;
import org.handoff.assessments.Findings.Standing;
import org.handoff.assessments.Findings.SubstanceUse;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTests {

    private static final Livelihood NO_LIVELIHOOD = new Livelihood(null, null, null, null, null, null, null);
    private static final Health NO_HEALTH = new Health(null, null, null, null, null, null, null, null);
    private static final SubstanceUse NO_USE = new SubstanceUse(null, null, null, null, null, null, null);

    private static Findings found(Livelihood livelihood, Health health, SubstanceUse use) {
        return new Findings(new Housing(null, null, null, null, null), livelihood, health, use,
                new Standing(null, null, null, null, null, null));
    }

    private static Assessment taken(Findings findings) {
        return Assessment.taken(new ParticipantId(4), LocalDate.of(2026, 3, 2), "1", findings);
    }

    @Test
    void everyAnswerMayBeMissing() {
        assertThat(taken(found(NO_LIVELIHOOD, NO_HEALTH, NO_USE)).findings().answers()).hasSize(33)
                .allMatch(answer -> answer.value() == null);
    }

    @Nested
    class FollowUps {

        @ParameterizedTest
        @CsvSource({"1,2,", "0,,1", "99,,", ",,"})
        void keepTheReasonBesideItsCause(@Nullable String employed, @Nullable String type, @Nullable String reason) {
            var findings = found(new Livelihood(employed, type, reason, null, null, null, null), NO_HEALTH, NO_USE);

            assertThat(taken(findings).findings()).isEqualTo(findings);
        }

        @ParameterizedTest
        @CsvSource({"0,2,,employment-type,1", ",2,,employment-type,1", "1,,1,not-employed-reason,0",
        "99,,1,not-employed-reason,0"})
        void ofWorkAreRefusedWithoutTheirCause(@Nullable String employed, @Nullable String type, @Nullable String reason,
                String option, String cause) {
            var findings = found(new Livelihood(employed, type, reason, null, null, null, null), NO_HEALTH, NO_USE);

            assertThatExceptionOfType(AnswerOutOfPlace.class).isThrownBy(() -> taken(findings)).withMessage(
                    "%s is asked only when employed is %s. Leave --%s out, or type --employed %s.", option, cause, option, cause);
        }

        @ParameterizedTest
        @CsvSource({"1,2,0,,", "0,,0,1,", "0,,0,,1", "0,,99,4,", ",2,,,"})
        void ofHealthAreRefusedWithoutTheirCause(@Nullable String insured, @Nullable String reason, @Nullable String survivor,
                @Nullable String recency, @Nullable String fleeing) {
            var findings = found(NO_LIVELIHOOD, new Health(insured, reason, null, null, null, survivor, recency, fleeing),
                    NO_USE);

            assertThatExceptionOfType(AnswerOutOfPlace.class).isThrownBy(() -> taken(findings));
        }

        @Test
        void ofHealthAreKeptBesideTheirCause() {
            var health = new Health("0", "3", null, null, null, "1", "4", "0");

            assertThat(taken(found(NO_LIVELIHOOD, health, NO_USE)).findings().health()).isEqualTo(health);
        }
    }

    @Nested
    class Using {

        @ParameterizedTest
        @CsvSource({"7F,4,3", "2,,3", "1,,", "-9,,", ",,"})
        void keepsHowAndHowOften(@Nullable String substance, @Nullable String route, @Nullable String frequency) {
            var use = new SubstanceUse(substance, route, frequency, null, null, null, null);

            assertThat(taken(found(NO_LIVELIHOOD, NO_HEALTH, use)).findings().use()).isEqualTo(use);
        }

        @ParameterizedTest
        @CsvSource({"1,4,,route", "1,,3,frequency", "-9,,3,frequency", ",4,,route"})
        void refusesHowOftenWithoutASubstance(@Nullable String substance, @Nullable String route, @Nullable String frequency,
                String option) {
            var use = new SubstanceUse(substance, route, frequency, null, null, null, null);

            assertThatExceptionOfType(UseWithoutSubstance.class).isThrownBy(() -> taken(found(NO_LIVELIHOOD, NO_HEALTH, use)))
                    .withMessageStartingWith(option + " needs a substance").withMessageContaining("--substance");
        }
    }

    @Nested
    class Income {

        @ParameterizedTest
        @CsvSource({"1,85000", "0,0", "0,", ",85000"})
        void isKept(@Nullable String any, @Nullable Integer cents) {
            var livelihood = new Livelihood(null, null, null, null, any, cents, null);

            assertThat(taken(found(livelihood, NO_HEALTH, NO_USE)).findings().livelihood()).isEqualTo(livelihood);
        }

        @Test
        void isRefusedWhenThereIsNone() {
            var livelihood = new Livelihood(null, null, null, null, "0", 85_000, null);

            assertThatExceptionOfType(IncomeContradicted.class).isThrownBy(() -> taken(found(livelihood, NO_HEALTH, NO_USE)))
                    .withMessage("income-monthly is 850.00, and income-any is 0 (No). Type --income-any 1, or --income-monthly 0.");
        }
    }
}
