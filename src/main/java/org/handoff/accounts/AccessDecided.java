package org.handoff.accounts;

import java.time.Instant;
import java.util.List;
import org.handoff.shared.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was let in or turned away. Published once for a use case, not again for those it calls; for a granted change in the
 * same transaction, so that a listener's row stands or falls with it.
 *
 * @param permission  what was asked for
 * @param useCase     the method, {@code Referrals.receive}
 * @param granted     whether it ran
 * @param account     who, or null when nobody was signed in
 * @param subjects    the records that came in as arguments or went out as result, each once
 * @param at          when
 */
public record AccessDecided(Permission permission, String useCase, boolean granted, @Nullable AccountId account,
        List<Identifier> subjects, Instant at) {
}
