package org.handoff.accounts;

/**
 * A use case that writes was let through and begins. Published once, for the outermost, in the transaction of the change and
 * before anything is written; an {@link AccessDecided} ends it, or the transaction is taken back.
 *
 * @param permission  what was asked for
 * @param useCase     the method, {@code Referrals.receive}
 * @param account     who
 */
public record ChangeBegins(Permission permission, String useCase, AccountId account) {
}
