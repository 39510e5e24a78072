package org.handoff.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A place the program works from. {@code intakeDays} is its intake window in days. */
record Site(@Id @Nullable Long id, @Version @Nullable Integer version, String name, int intakeDays, @Nullable LocalDate retiredOn) {

}
