package org.handoff.console;

/** What a feature wants done first of all when the program starts, however it was called. */
@FunctionalInterface
public interface Preparation {

    /** Does it, before anything is asked or said. */
    void prepare();
}
