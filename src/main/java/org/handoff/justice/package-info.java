/**
 * What the justice system did, and overdoses: arrests, custody, never an immigration matter.
 * <p>Start at {@link org.handoff.justice.JusticeRecords}. Writes {@code justice_event}, {@code custody_span} and {@code overdose}.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "console", "codes", "program", "participants", "vault",
        "accounts"})
@NullMarked
package org.handoff.justice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
