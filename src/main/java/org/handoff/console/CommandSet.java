package org.handoff.console;

import java.util.List;

/** The commands of one feature; beans of this type are made when one of their commands is looked for. */
public interface CommandSet {

    /** The commands, in the order that help lists them. */
    List<ConsoleCommand> commands();
}
