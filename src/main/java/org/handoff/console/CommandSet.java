package org.handoff.console;

import java.util.List;

/** The commands of one feature; every bean of this type is registered when the program starts. */
public interface CommandSet {

    /** The commands, in the order that help lists them. */
    List<ConsoleCommand> commands();
}
