package org.handoff.console;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.Supplier;

/**
 * The standard streams as the program was started with.
 *
 * @param terminal  whether a person sits at both ends
 * @param width     columns of the terminal that results go to, or 0 when they are piped
 */
public record Streams(Supplier<InputStream> in, PrintStream out, PrintStream err, boolean terminal, int width) {
}
