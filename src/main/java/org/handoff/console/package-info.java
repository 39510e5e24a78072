/**
 * The prompt, one-shot calls and scripts: reading a command line, asking for what is missing, showing what came of it.
 * <p>A feature declares its commands as {@link org.handoff.console.ConsoleCommand}s in a {@link org.handoff.console.CommandSet};
 * options, the guided form, completion, validation and help all come from that one declaration. Knows no feature.
 */
@ApplicationModule(allowedDependencies = {"shared", "machine", "platform"})
@NullMarked
package org.handoff.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
