package org.handoff.doctor;

import org.handoff.machine.Guards;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the memory of the program, which holds names while it runs, is kept out of files and other programs. */
@Component
@Order(13)
class MemoryCheckup implements Checkup {

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Finding run() {
        var missing = Guards.missing();
        return missing.isEmpty() ? Finding.ok("No dump, no core, no debugger: what is in memory stays there")
                : Finding.look("The memory is less guarded than it could be: " + String.join(", ", missing), "Start the program with ./handoff.");
    }
}
