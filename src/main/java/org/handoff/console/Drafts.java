package org.handoff.console;

import java.util.Optional;

/** Keeps a form that was left unfinished, out of sight of who has no key to it. */
public interface Drafts {

    /** Keeps a form for whoever is signed in, in place of the one before; without keys in hand nothing is kept. */
    boolean keep(Draft draft);

    /** The form that whoever is signed in left unfinished, and forgets it. */
    Optional<Draft> take();

    /** The command of that form, for the greeting. */
    Optional<String> waiting();
}
