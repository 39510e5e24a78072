package counterexamples;

import counterexamples.shell.SomeCommands;

/** Breaks: nobody depends on commands. */
record CallsACommand(SomeCommands commands) {
}
