package org.handoff.console;

import java.util.Optional;

/** How what was written is taken back, as far as the console must know. The module of the journal keeps the ways. */
public interface WaysBack {

    /** A command begins: what it writes is written down under its name. */
    void begins(String command);

    /** What is typed to take back what the command that just ran has written; empty when it wrote nothing of the kind. */
    Optional<String> undo();

    /**
     * What became of a record that a refusal could not find, as a sentence; empty when there never was one.
     *
     * @param sentence  the refusal's, with the id in quotes
     */
    Optional<String> whereabouts(String sentence);
}
