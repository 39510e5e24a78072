package org.handoff.console;

import java.util.List;
import java.util.Optional;

/** Keeps forms that are not finished, out of sight of who has no key to them. */
public interface Drafts {

    /**
     * Keeps a form for whoever is signed in, in place of what was kept of the same form before; without keys in hand nothing is
     * kept.
     */
    boolean keep(Draft draft);

    /** The forms that whoever is signed in left unfinished, the latest first. */
    List<Draft> all();

    /** Forgets one of them: it was finished, or is not wanted. */
    void forget(String mark);

    /** The command of the latest of those forms, for the greeting. */
    Optional<String> waiting();
}
