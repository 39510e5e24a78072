package org.handoff.console;

import org.handoff.shared.Stopped;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows how far a long job has come: on a terminal in one line that is overwritten, elsewhere, or where there is no console, not at all. */
@Component
public class Progress {

    private final ObjectProvider<Screen> screens;
    private final ConsoleWiring wiring;
    private final CtrlC ctrlC = new CtrlC();

    Progress(ObjectProvider<Screen> screens, ConsoleWiring wiring) {
        this.screens = screens;
        this.wiring = wiring;
    }

    /**
     * Shows a line in place of the one before. From the first line on Ctrl-C asks the job to stop.
     *
     * @throws Stopped which ends the job, with nothing kept of it, when Ctrl-C was pressed since
     */
    public void show(String line) {
        if (!wiring.isOpen()) {
            return;
        }
        var screen = screens.getObject();
        if (!screen.interactive()) {
            ctrlC.hear();
        }
        Stopped.ifAsked();
        screen.progress(line);
    }

    /** Clears the line: the job has ended, one way or another. */
    public void done() {
        ctrlC.forget();
        if (wiring.isOpen()) {
            screens.getObject().progress("");
        }
    }
}
