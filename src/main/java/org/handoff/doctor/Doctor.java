package org.handoff.doctor;

import java.util.List;
import org.handoff.accounts.Open;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.handoff.shared.Nearest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Runs the checkups of all modules. Changes nothing, and works with nobody signed in. */
@Service
public class Doctor {

    private static final Logger LOG = LoggerFactory.getLogger(Doctor.class);

    private final ObjectProvider<Checkup> checkups;

    Doctor(ObjectProvider<Checkup> checkups) {
        this.checkups = checkups;
    }

    /** What can be looked at, in the order in which it is. */
    @Open("tells of the file and the machine, and of nobody")
    public List<String> names() {
        return checkups.orderedStream().map(Checkup::name).toList();
    }

    /**
     * Looks at what is named, or at everything when nothing is.
     *
     * @throws org.handoff.shared.Refusal when there is no checkup of such a name, with the nearest
     */
    @Open("tells of the file and the machine, and of nobody")
    public List<Examined> examine(List<String> wanted) {
        wanted.stream().filter(name -> !names().contains(name)).findFirst().ifPresent(name -> {
            throw new UnknownCheckup(name, Nearest.to(name, names()), names());
        });
        return checkups.orderedStream().filter(checkup -> wanted.isEmpty() || wanted.contains(checkup.name()))
                .map(checkup -> new Examined(checkup.name(), run(checkup))).toList();
    }

    private static Finding run(Checkup checkup) {
        try {
            return checkup.run();
        } catch (RuntimeException fault) {
            LOG.error("A checkup failed: {}", checkup.name(), fault);
            return Finding.wrong("This could not be looked at", "Details are in the log.");
        }
    }
}
