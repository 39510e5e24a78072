/**
 * What people signed that may be told of them, and what was told: consents with the nine elements of 42 CFR 2.31, disclosures
 * each with its basis and the notice of 2.32.
 * <p>Start at {@link org.handoff.consents.Consents}, and at {@link org.handoff.consents.Disclosures} before anything that names
 * people leaves the program. Writes {@code consent}, {@code disclosure_log} and the tables under them.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "codes", "program", "participants", "vault", "accounts"})
@NullMarked
package org.handoff.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
