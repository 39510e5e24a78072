package org.handoff.console;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows how far a long job has come: on a terminal in one line that is overwritten, elsewhere not at all. */
@Component
public class Progress {

    private final ObjectProvider<Screen> screens;

    Progress(ObjectProvider<Screen> screens) {
        this.screens = screens;
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
        screens.getObject().progress(line);
    }

    /** Clears the line. */
    public void done() {
        screens.getObject().progress("");
    }
}
