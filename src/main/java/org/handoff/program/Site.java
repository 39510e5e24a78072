package org.handoff.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A place the program works from. {@code intakeDays} is its intake window in days, {@code rules} its eligibility rules,
 * {@code reassessDays} the days from one interview to the next.
 */
record Site(@Id @Nullable Long id, @Version @Nullable Integer version, String name, int intakeDays, @Nullable LocalDate retiredOn,
        @Nullable String rules, int reassessDays) {

    /** The rhythm of the federal follow-up (SUPRT): 180 days, 30 before and after. */
    static final int USUAL_REASSESS_DAYS = 180;

    static Site named(String name, int intakeDays) {
        return new Site(null, null, name, intakeDays, null, null, USUAL_REASSESS_DAYS);
    }

    Site screenedBy(String rules) {
        return new Site(id, version, name, intakeDays, retiredOn, rules, reassessDays);
    }

    /** What is null stays. */
    Site changed(@Nullable String newName, @Nullable Integer newIntakeDays, @Nullable Integer newReassessDays) {
        return new Site(id, version, newName == null ? name : newName, newIntakeDays == null ? intakeDays : newIntakeDays, retiredOn,
                rules, newReassessDays == null ? reassessDays : newReassessDays);
    }
}
