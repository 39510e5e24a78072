package org.handoff.shared;

import java.util.List;

/** Files of the configuration that {@code config check} reads. Every bean of this type is asked; a module adds its own. */
public interface ConfigCheckup {

    /** What is wrong in them; empty when they can be used. */
    List<ConfigMistake> mistakes();

    /** What becomes of the rest until the lines are corrected, as a sentence; that of files which are read for a report when it is not said. */
    default String meanwhile() {
        return "What reports are made of is read when one is run: until the lines are corrected, reports that need them are refused; the others go on.";
    }
}
