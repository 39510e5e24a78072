package org.handoff.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the prosecutor decided on a charge.
 *
 * @param status code of the list {@code charge-status}
 */
public record ChargeDecision(String status, LocalDate on, @Nullable String by) {
}
