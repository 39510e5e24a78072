package org.handoff.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A place the program works from. {@code intakeDays} is its intake window in days, {@code rules} its eligibility rules. */
record Site(@Id @Nullable Long id, @Version @Nullable Integer version, String name, int intakeDays, @Nullable LocalDate retiredOn,
        @Nullable String rules) {

    Site screenedBy(String name) {
        return new Site(id, version, this.name, intakeDays, retiredOn, name);
    }
}
