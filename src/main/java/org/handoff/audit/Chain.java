package org.handoff.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handoff.audit.Verification.Break;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Goes along the log from its first row and stops at the first that is not as it was written. */
final class Chain {

    private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2})+");

    /** Knows whose signature is whose. */
    @FunctionalInterface
    interface Signers {

        boolean signed(long account, byte[] message, byte[] signature);
    }

    private final Signers signers;
    private final TreeMap<Long, List<Anchor>> anchors;
    private @Nullable LogRow last;
    private long setBack;
    private @Nullable Long firstSetBack;

    Chain(Signers signers, List<Anchor> anchors) {
        this.signers = signers;
        this.anchors = anchors.stream().collect(Collectors.groupingBy(Anchor::number, TreeMap::new, Collectors.toList()));
    }

    /** Takes the next rows; gives what is wrong with the first bad one. Signatures are checked on all processors. */
    @Nullable Break follow(List<LogRow> rows) {
        for (int at = 0; at < rows.size(); at++) {
            var broken = brokenLink(rows.get(at));
            if (broken != null) {
                var unsigned = firstUnsigned(rows.subList(0, at));
                return unsigned == null ? broken : unsigned;
            }
        }
        return firstUnsigned(rows);
    }

    /** What is wrong with the end of the log: an anchor may tell of more rows. */
    @Nullable Break end() {
        var beyond = anchors.higherEntry(rows());
        return beyond == null ? null : new Break(rows() + 1,
                "it is missing; %s was printed when the log was that long".formatted(beyond.getValue().get(0)));
    }

    long rows() {
        return last == null ? 0 : last.number();
    }

    Anchor head() {
        return Anchor.of(rows(), lastHash());
    }

    long setBack() {
        return setBack;
    }

    @Nullable Long firstSetBack() {
        return firstSetBack;
    }

    private String lastHash() {
        return last == null ? LogRow.NONE_BEFORE : last.hash();
    }

    private @Nullable Break brokenLink(LogRow row) {
        long expected = rows() + 1;
        if (row.number() != expected) {
            return new Break(expected, "it is missing; row %d comes after row %d".formatted(row.number(), rows()));
        }
        if (!row.hash().equals(row.expectedHash())) {
            return new Break(expected, "it was changed after it was written");
        }
        if (!row.previous().equals(lastHash())) {
            return new Break(expected, "it does not follow the row before it; rows were put in, taken out or exchanged");
        }
        for (Anchor anchor : anchors.getOrDefault(expected, List.of())) {
            if (!anchor.equals(Anchor.of(expected, row.hash()))) {
                return new Break(expected, "it is not the row that %s was printed for; if that is what the paper says, the log was written anew"
                        .formatted(anchor));
            }
        }
        if (last != null && row.at().compareTo(last.at()) < 0) {
            setBack++;
            firstSetBack = firstSetBack == null ? Long.valueOf(expected) : firstSetBack;
        }
        last = row;
        return null;
    }

    private @Nullable Break firstUnsigned(List<LogRow> rows) {
        return rows.parallelStream().map(row -> wrongSignature(row).map(wrong -> new Break(row.number(), wrong)))
                .filter(Optional::isPresent).findFirst().flatMap(first -> first).orElse(null);
    }

    private Optional<String> wrongSignature(LogRow row) {
        if (row.signer() == null && row.signature() == null) {
            return row.wasGranted() ? Optional.of("it was let through, and nobody signed it") : Optional.empty();
        }
        if (row.signer() == null || row.signature() == null) {
            return Optional.of("half of its signature is gone");
        }
        if (!row.signer().equals(row.account()) && row.signer() != Vault.RECOVERY) {
            return Optional.of("it is of one account and signed by another, U" + row.signer());
        }
        boolean signed = HEX.matcher(row.signature()).matches()
                && signers.signed(row.signer(), row.signed(), HexFormat.of().parseHex(row.signature()));
        return signed ? Optional.empty() : Optional.of("the signature is not that of U%d".formatted(row.signer()));
    }
}
