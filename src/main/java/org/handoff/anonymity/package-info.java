/**
 * Anonymity: rows made alike until no person can be told apart, with the loss and the remaining risk in figures.
 * <p>Start at {@link org.handoff.anonymity.Anonymizer} for a table in memory, at {@link org.handoff.anonymity.AnonymizedFiles}
 * for a CSV file. The engine is pure Java and knows no table of the program; only the door for files is a bean.
 */
@ApplicationModule(allowedDependencies = {"shared", "machine", "console", "accounts"})
@NullMarked
package org.handoff.anonymity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
