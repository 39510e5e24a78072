package org.handoff.assessments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

/** What an assessment found. Every answer is a code of the list named in {@link #answers()} or a number; null is not recorded. */
public record Findings(@Embedded.Empty Housing housing, @Embedded.Empty Livelihood livelihood, @Embedded.Empty Health health,
        @Embedded.Empty SubstanceUse use, @Embedded.Empty Standing standing) {

    private static final String YES_NO = "yes-no";

    /** Where the person lives and for how long without a home. */
    public record Housing(@Nullable String livingSituation, @Nullable String subsidy, @Nullable String lengthOfStay,
            @Nullable String timesHomeless, @Nullable String monthsHomeless) {

        Stream<Answer> answers() {
            return Stream.of(new Answer("living_situation", "living-situation", livingSituation),
                    new Answer("subsidy", "subsidy-type", subsidy), new Answer("length_of_stay", "length-of-stay", lengthOfStay),
                    new Answer("times_homeless", "times-homeless", timesHomeless),
                    new Answer("months_homeless", "months-homeless", monthsHomeless));
        }
    }

    /** Work, schooling and income. {@code incomeMonthlyCents} is what comes in a month, in cents. */
    public record Livelihood(@Nullable String employed, @Nullable String employmentType, @Nullable String notEmployedReason,
            @Nullable String lastGrade, @Nullable String incomeAny, @Nullable Integer incomeMonthlyCents,
            @Nullable String benefitsAny) {

        Stream<Answer> answers() {
            return Stream.of(new Answer("employed", YES_NO, employed),
                    new Answer("employment_type", "employment-type", employmentType),
                    new Answer("not_employed_reason", "not-employed-reason", notEmployedReason),
                    new Answer("last_grade", "last-grade", lastGrade), new Answer("income_any", YES_NO, incomeAny),
                    new Answer("income_monthly", null, incomeMonthlyCents), new Answer("benefits_any", YES_NO, benefitsAny));
        }
    }

    /** Insurance, health and violence at home. */
    public record Health(@Nullable String insured, @Nullable String notInsuredReason, @Nullable String disablingCondition,
            @Nullable String healthStatus, @Nullable String inMentalHealthCare, @Nullable String dvSurvivor,
            @Nullable String dvRecency, @Nullable String dvFleeing) {

        Stream<Answer> answers() {
            return Stream.of(new Answer("insured", YES_NO, insured),
                    new Answer("not_insured_reason", "not-insured-reason", notInsuredReason),
                    new Answer("disabling_condition", YES_NO, disablingCondition),
                    new Answer("health_status", "health-status", healthStatus),
                    new Answer("in_mental_health_care", YES_NO, inMentalHealthCare),
                    new Answer("dv_survivor", YES_NO, dvSurvivor),
                    new Answer("dv_recency", "dv-recency", dvRecency), new Answer("dv_fleeing", YES_NO, dvFleeing));
        }
    }

    /** What the person uses most, and what protects them. {@code overdoses12m} counts those of the last twelve months. */
    public record SubstanceUse(@Nullable String primarySubstance, @Nullable String route, @Nullable String frequency,
            @Column("overdoses_12m") @Nullable Integer overdoses12m, @Nullable String hasNaloxone, @Nullable String inTreatment,
            @Nullable String onMoud) {

        Stream<Answer> answers() {
            return Stream.of(new Answer("primary_substance", "substance", primarySubstance), new Answer("route", "route", route),
                    new Answer("frequency", "frequency", frequency), new Answer("overdoses_12m", null, overdoses12m),
                    new Answer("has_naloxone", YES_NO, hasNaloxone), new Answer("in_treatment", YES_NO, inTreatment),
                    new Answer("on_moud", YES_NO, onMoud));
        }
    }

    /** Standing with the courts, and papers. {@code arrests30d} counts those of the last thirty days. */
    public record Standing(@Column("arrests_30d") @Nullable Integer arrests30d, @Nullable String onSupervision,
            @Nullable String hasWarrants, @Nullable String hasId, @Nullable String hasBirthCertificate,
            @Nullable String hasSocialSecurityCard) {

        Stream<Answer> answers() {
            return Stream.of(new Answer("arrests_30d", null, arrests30d), new Answer("on_supervision", YES_NO, onSupervision),
                    new Answer("has_warrants", YES_NO, hasWarrants), new Answer("has_id", YES_NO, hasId),
                    new Answer("has_birth_certificate", YES_NO, hasBirthCertificate),
                    new Answer("has_social_security_card", YES_NO, hasSocialSecurityCard));
        }
    }

    /** Every answer, recorded or not, in the order of the interview. */
    public List<Answer> answers() {
        return Stream.of(housing.answers(), livelihood.answers(), health.answers(), use.answers(), standing.answers())
                .flatMap(answers -> answers).toList();
    }

    @Nullable Object of(String key) {
        return answers().stream().filter(answer -> answer.key().equals(key)).findFirst().map(Answer::value).orElse(null);
    }
}
