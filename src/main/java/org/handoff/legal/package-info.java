/**
 * What the law asks of the records: requests by subpoena or at the desk, and holds under which nothing may be erased.
 * <p>Start at {@link org.handoff.legal.LegalHolds}; whatever erases or purges first asks it. Writes {@code legal_hold} and
 * {@code legal_request}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "codes", "participants", "vault", "accounts"})
@NullMarked
package org.handoff.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
