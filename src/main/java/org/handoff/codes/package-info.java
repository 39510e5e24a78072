/**
 * The code lists: what stands in {@code config/codes}, loaded into a table per list before the first prompt.
 * <p>Start at {@link org.handoff.codes.Codes}. Writes only the {@code code_*} tables; a code is retired, never deleted.
 */
@ApplicationModule(allowedDependencies = {"shared", "machine", "console", "accounts"})
@NullMarked
package org.handoff.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
