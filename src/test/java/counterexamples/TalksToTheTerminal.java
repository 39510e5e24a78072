package counterexamples;

import org.jline.terminal.Terminal;

/** Breaks: only the console and commands know the shell. */
record TalksToTheTerminal(Terminal terminal) {
}
