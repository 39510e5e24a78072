package counterexamples.shell;

/** Depended on from outside; and its package is not null-marked. */
public record SomeCommands() {
}
