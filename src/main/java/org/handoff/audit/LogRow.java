package org.handoff.audit;

import java.util.HexFormat;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log as it stands in the file.
 *
 * @param number    counts from 1, without a gap
 * @param at        when, by the machine's clock, as an instant to the millisecond
 * @param zone      the zone of the machine
 * @param account   who, or null when nobody was signed in
 * @param records   how many records it was about
 * @param subjects  their ids, the first of them
 * @param detail    all of their ids, sealed, when there are more than {@code subjects} holds
 * @param previous  the hash of the row before
 * @param hash      the hash of this row
 * @param signer    whose key signed the hash, or null when no keys were in hand
 */
record LogRow(long number, String at, String zone, @Nullable Long account, String kind, String permission, String useCase,
        long granted, long records, String subjects, @Nullable Sealed detail, @Nullable String detailHash, String previous,
        String hash, @Nullable Long signer, @Nullable String signature) {

    /** What stands in the place of a row before the first. */
    static final String NONE_BEFORE = "0".repeat(64);

    /** The hash that the other columns make. */
    String expectedHash() {
        return new CanonicalHash("handoff audit row 1").add(number).add(at).add(zone).add(account).add(kind).add(permission)
                .add(useCase).add(granted).add(records).add(subjects).add(detailHash).add(signer).add(previous).inHex();
    }

    /** What is signed: the hash, said to be that of a row. */
    byte[] signed() {
        return ("handoff audit row " + hash).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    LogRow hashed() {
        return new LogRow(number, at, zone, account, kind, permission, useCase, granted, records, subjects, detail, detailHash,
                previous, expectedHash(), signer, signature);
    }

    LogRow with(byte[] signatureOfSigner) {
        return new LogRow(number, at, zone, account, kind, permission, useCase, granted, records, subjects, detail, detailHash,
                previous, hash, signer, HexFormat.of().formatHex(signatureOfSigner));
    }

    boolean wasGranted() {
        return granted == 1;
    }
}
