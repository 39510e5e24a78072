/**
 * What a program says of one person on paper: the participation letter a court asks for, and the packet with the person's own
 * record. Nothing is written without a basis, and nothing that is written is not in the log of disclosures.
 * <p>Start at {@link org.handoff.letters.Letters}. Writes no table of its own; the log is {@code consents}'.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "codes", "program", "participants", "consents", "fields", "vault",
        "accounts",
        "machine"})
@NullMarked
package org.handoff.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
