package org.handoff.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something on file about the person from before the referral.
 *
 * @param on       the day, or null for what is open on the day of the referral
 * @param offence  code of the list {@code offence}
 */
public record PriorFact(PriorKind kind, @Nullable LocalDate on, @Nullable String offence) {
}
