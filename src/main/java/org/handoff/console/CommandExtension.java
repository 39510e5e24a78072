package org.handoff.console;

/** Adds to commands of others, when they are registered: more to ask, more to show. */
@FunctionalInterface
public interface CommandExtension {

    /** The command with what is added, or as it is. */
    ConsoleCommand extend(ConsoleCommand command);
}
