package org.handoff.accounts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A user. {@code staff} is the number of the worker this is, {@code epoch} counts the changes after which sessions end,
 * {@code firstPassphrase} is one that somebody else has seen and that must be changed first.
 */
record Account(@Id @Nullable AccountId id, @Version @Nullable Integer version, String name, @Nullable Long staff, Role role,
        long epoch, boolean firstPassphrase, @Nullable String disabledAt, String madeAt, @Nullable AccountId madeBy,
        @Nullable String lastSignedInAt, @Nullable String resetAt, @Nullable AccountId resetBy) {

    static Account made(String name, @Nullable Long staff, Role role, @Nullable AccountId by, Instant at) {
        return new Account(null, null, name, staff, role, 1, by != null, null, at.toString(), by, null, null, null);
    }

    /** The number of an account that the table knows. */
    AccountId number() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    /** The day of the last sign-in where the reader is, or null for never. */
    @Nullable String lastSignedInOn(ZoneId zone) {
        return lastSignedInAt == null ? null : day(lastSignedInAt, zone);
    }

    /** The day, where the reader is, on which somebody made a new first passphrase; null when nobody did. */
    @Nullable String resetOn(ZoneId zone) {
        return resetAt == null ? null : day(resetAt, zone);
    }

    /** A moment is stored in UTC, where it may be another day. */
    private static String day(String moment, ZoneId zone) {
        return Instant.parse(moment).atZone(zone).toLocalDate().toString();
    }

    Account in(Role other) {
        return new Account(id, version, name, staff, other, epoch + 1, firstPassphrase, disabledAt, madeAt, madeBy, lastSignedInAt,
                resetAt, resetBy);
    }

    Account disabled(Instant at) {
        if (isDisabled()) {
            throw new DisabledAlready(name);
        }
        return new Account(id, version, name, staff, role, epoch + 1, firstPassphrase, at.toString(), madeAt, madeBy, lastSignedInAt,
                resetAt, resetBy);
    }

    /** May sign in (again), with a new first passphrase; the user is told who made it. */
    Account enabled(AccountId by, Instant at) {
        return new Account(id, version, name, staff, role, epoch + 1, true, null, madeAt, madeBy, lastSignedInAt, at.toString(), by);
    }

    Account withOwnPassphrase() {
        return new Account(id, version, name, staff, role, epoch, false, disabledAt, madeAt, madeBy, lastSignedInAt, resetAt, resetBy);
    }

    /** Has a new passphrase by the recovery key; what the user was signed in to elsewhere ends. */
    Account recovered() {
        return new Account(id, version, name, staff, role, epoch + 1, false, disabledAt, madeAt, madeBy, lastSignedInAt, resetAt, resetBy);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
