package org.handoff.console;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows how far a long job has come: on a terminal in one line that is overwritten, elsewhere, or where there is no console, not at all. */
@Component
public class Progress {

    private final ObjectProvider<Screen> screens;
    private final ConsoleWiring wiring;

    Progress(ObjectProvider<Screen> screens, ConsoleWiring wiring) {
        this.screens = screens;
        this.wiring = wiring;
    }

    /**
     * Shows a line in place of the one before.
     *
     * @throws RuntimeException that ends the job, with nothing kept of it, when Ctrl-C was pressed since
     */
    public void show(String line) {
        if (Thread.interrupted()) {
            throw new LeftForm();
        }
        write(line);
    }

    /** Clears the line. */
    public void done() {
        write("");
    }

    private void write(String line) {
        if (wiring.isOpen()) {
            screens.getObject().progress(line);
        }
    }
}
