package org.handoff.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** The one program of a data file. The first save has no version yet: that is how it is told from a change. */
record Program(@Id long id, @Version @Nullable Integer version, String name, boolean demo, LocalDate setUpOn) {

    private static final long THE_ONE = 1;

    static Program named(String name, boolean demo, LocalDate on) {
        return new Program(THE_ONE, null, name, demo, on);
    }
}
