/**
 * The program a file belongs to: its name, its sites and their intake windows, agencies and workers.
 * <p>Start at {@link org.handoff.program.Programs}. Writes {@code program} and {@code site}.
 */
@ApplicationModule(allowedDependencies = {"shared", "machine", "platform", "console", "accounts", "vault", "eligibility"})
@NullMarked
package org.handoff.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
