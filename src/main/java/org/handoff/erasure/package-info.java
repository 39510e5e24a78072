/**
 * Removing who somebody was, for good, and keeping what is counted.
 * <p>Start at {@link org.handoff.erasure.Erasure}. Writes the sealed columns of every record of a person, whichever module owns
 * the table, and what imports, unfinished forms and the journal of changes kept of the person.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "participants", "legal", "vault", "accounts"})
@NullMarked
package org.handoff.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
