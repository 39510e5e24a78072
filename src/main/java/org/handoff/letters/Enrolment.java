package org.handoff.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One enrolment as a letter tells it.
 *
 * @param closedOn   null while it is open
 * @param completed  whether statutory deflection was completed with it
 * @param intakeOn   when the intake assessment was done, or null
 * @param goals      how many goals the participant set in it
 * @param reached    how many of them were reached
 */
record Enrolment(LocalDate enrolledOn, @Nullable LocalDate closedOn, boolean completed, @Nullable LocalDate intakeOn,
        Compliance compliance,
        int goals, int reached) {

    boolean isOpen() {
        return closedOn == null;
    }
}
