package org.handoff.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether there is one SQLite in the program: two would drop each other's locks. */
@Component
@Order(17)
class ClassPathCheckup implements Checkup {

    @Override
    public String name() {
        return "class-path";
    }

    @Override
    public Finding run() {
        try {
            var found = Collections.list(ClassPathCheckup.class.getClassLoader().getResources("org/sqlite/JDBC.class"));
            return found.size() == 1 ? Finding.ok("There is one SQLite in the program")
                    : Finding.wrong("There are %d copies of SQLite in the program".formatted(found.size()), "Install Handoff again, into an empty folder.");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
