/**
 * What a program asks beyond what everybody asks: coded, date and number fields of its own, declared in {@code config/fields}
 * without code, on participants, referrals, assessments and contacts.
 * <p>Start at {@link org.handoff.fields.CustomFields}. Writes {@code field_value}. An exporter asks
 * {@link org.handoff.fields.CustomFields#releasable}: what has no disclosure role never leaves.
 */
@ApplicationModule(allowedDependencies = {"shared", "machine", "console", "codes", "vault", "accounts"})
@NullMarked
package org.handoff.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
