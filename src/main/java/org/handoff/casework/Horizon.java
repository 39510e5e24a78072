package org.handoff.casework;

import java.time.LocalDate;
import java.util.Map;

/** How far ahead is looked: the last day that still counts, for each thing that has a date to come. */
record Horizon(LocalDate intakes, LocalDate consents, LocalDate reassessments, LocalDate court, LocalDate appointments,
        LocalDate tasks, LocalDate steps) {

    private static final int INTAKE_DAYS = 7;
    private static final int CONSENT_DAYS = 30;
    private static final int COURT_DAYS = 14;
    private static final int APPOINTMENT_DAYS = 14;
    private static final int TASK_DAYS = 7;
    private static final int STEP_DAYS = 7;
    private static final int YEARS = 100;

    /** What a day's list shows; a reassessment from the day its window opens. */
    static Horizon ofADay(LocalDate today) {
        return new Horizon(today.plusDays(INTAKE_DAYS), today.plusDays(CONSENT_DAYS), today, today.plusDays(COURT_DAYS),
                today.plusDays(APPOINTMENT_DAYS), today.plusDays(TASK_DAYS), today.plusDays(STEP_DAYS));
    }

    /** The names that statements have for its days, and for today. */
    Map<String, String> parameters(LocalDate today) {
        return Map.of("today", today.toString(), "intakesUntil", intakes.toString(), "consentsUntil", consents.toString(),
                "reassessmentsUntil", reassessments.toString(), "courtUntil", court.toString(),
                "appointmentsUntil", appointments.toString(), "tasksUntil", tasks.toString(), "stepsUntil", steps.toString());
    }

    /** Everything that is known to come. */
    static Horizon open(LocalDate today) {
        var far = today.plusYears(YEARS);
        return new Horizon(far, far, far, far, far, far, far);
    }
}
