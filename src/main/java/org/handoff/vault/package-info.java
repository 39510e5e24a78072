/**
 * Keys and sealed values: whoever holds the file without a passphrase can read no name in it.
 * <p>Start at {@link org.handoff.vault.Vault} for keys and at {@link org.handoff.vault.Seals} for values. Writes the
 * {@code key_*} tables, and, when keys are changed, every sealed column that {@code db/sealing.yml} names.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "machine"})
@NullMarked
package org.handoff.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
