package org.handoff.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.handoff.anonymity.Pseudonyms;
import org.handoff.machine.PrivateFiles;
import org.handoff.platform.DataFile;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Vault;
import org.handoff.shared.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys of series, each in two halves: one sealed in the data file, where it is sealed anew when keys change, one in a file
 * beside it. Neither a copy of the data file nor the file beside it makes a pseudonym.
 */
@Component
class SeriesKeyQueries {

    private static final SealedColumn SECRET = new SealedColumn("export_series", "secret");
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Vault vault;
    private final RowNumbers numbers;
    private final DataFile file;

    SeriesKeyQueries(JdbcClient jdbc, Seals seals, Vault vault, RowNumbers numbers, DataFile file) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.vault = vault;
        this.numbers = numbers;
        this.file = file;
    }

    /**
     * The pseudonyms of a series; a new one gets its key.
     *
     * @param kept  whether the key of a new one is kept
     * @throws org.handoff.shared.Refusal when the keys to names are not in hand, or a half is missing
     */
    Pseudonyms of(String series, boolean kept) {
        if (!vault.holds(KeyGroup.IDENTITY)) {
            throw new SeriesNeedsLead(series);
        }
        var stored = jdbc.sql("SELECT id, secret FROM export_series WHERE name = ?").param(series)
                .query((row, number) -> String.valueOf(seals.open(SECRET, row.getLong(1), row.getBytes(2)))).optional();
        if (stored.isEmpty() && !kept) {
            return Pseudonyms.once();
        }
        var half = stored.orElseGet(() -> begin(series));
        var other = beside(series).orElseThrow(() -> new SeriesKeyMissing(series, folder()));
        var key = HexFormat.of().parseHex(half);
        for (int place = 0; place < BYTES; place++) {
            key[place] ^= other[place];
        }
        return Pseudonyms.ofSeries(key);
    }

    /** How the packages of a series tell people apart; nothing before the first. */
    Optional<SeriesScheme> scheme(String series) {
        return jdbc.sql("SELECT scheme FROM export_series WHERE name = ? AND scheme IS NOT NULL").param(series).query(String.class).optional()
                .map(text -> Statement.JSON.readValue(text, SeriesScheme.class));
    }

    /** Remembers it. */
    void keep(String series, SeriesScheme scheme) {
        jdbc.sql("UPDATE export_series SET version = version + 1, scheme = ? WHERE name = ?").params(Statement.JSON.writeValueAsString(scheme), series)
                .update();
    }

    private String begin(String series) {
        var half = HexFormat.of().formatHex(random());
        long id = numbers.next("export_series");
        var sealed = seals.seal(SECRET, RowPart.of(id), half);
        jdbc.sql("INSERT INTO export_series (id, name, secret) VALUES (?, ?, ?)").params(id, series, bytes(sealed)).update();
        try {
            Files.write(PrivateFiles.newFile(PrivateFiles.ownFolder(folder()).resolve(name(series))), random());
        } catch (IOException full) {
            throw new PackageNotWritten(folder(), full);
        }
        return half;
    }

    private static byte[] bytes(@org.jspecify.annotations.Nullable Sealed sealed) {
        return java.util.Objects.requireNonNull(sealed).bytes();
    }

    private Optional<byte[]> beside(String series) {
        try {
            var path = folder().resolve(name(series));
            return Files.exists(path) ? Optional.of(Files.readAllBytes(path)).filter(key -> key.length == BYTES) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path folder() {
        return file.folder().resolve(file.name() + ".series");
    }

    /** The hash of the name, so that any name does as a file's. */
    private static String name(String series) {
        return Checksums.of(series.toLowerCase(java.util.Locale.ROOT)).substring(0, 16) + ".key";
    }

    private static byte[] random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
