package org.handoff.backups;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.handoff.machine.PrivateFiles;
import org.handoff.platform.FileCopy;
import org.handoff.vault.CopyKeys;
import org.handoff.vault.CopyVault;
import org.handoff.vault.FileSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Opens the file of a backup into a plain copy, for whoever has a key to it. */
@Component
class BackupContents {

    private static final byte[] PLAIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;

    private final CopyVault vault;
    private final CopyQueries queries;

    BackupContents(CopyVault vault, CopyQueries queries) {
        this.vault = vault;
        this.queries = queries;
    }

    /**
     * A backup that was opened.
     *
     * @param facts  what it says of itself; null for a copy from before a migration, which says nothing
     * @param keys   what opens sealed values in it; null when it has none
     * @param sha256 the hash of the file
     */
    record Contents(@Nullable BackupFacts facts, @Nullable CopyKeys keys, String sha256) {
    }

    /** A backup that was changed, or cut off. */
    static final class Changed extends IOException {

        private static final long serialVersionUID = 1L;

        Changed(String message) {
            super(message);
        }
    }

    /**
     * Writes what is in a backup to a new file.
     *
     * @throws Changed when the sealed part is not what it was
     * @throws org.handoff.shared.Refusal when it is no backup, or the key is another one's
     */
    Contents open(Path file, WhoOpens who, Path into) throws IOException {
        var digest = DigestUtils.getSha256Digest();
        try (var raw = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), digest)) {
            if (isPlain(file)) {
                copy(raw, into);
                return new Contents(null, keysOf(into, who), HexFormat.of().formatHex(digest.digest()));
            }
            var head = BackupHead.read(new DataInputStream(raw), file);
            var keys = keys(head, who);
            var key = keys.fileKey(head.envelope()).orElseThrow(() -> new KeyDoesNotFit(
                    "%s was not made for you to open. Use the recovery key: --recovery-file FILE".formatted(file)));
            try (var plain = FileSeal.open(key, head.bytes(), raw)) {
                copy(plain, into);
            } finally {
                Arrays.fill(key, (byte) 0);
            }
            return new Contents(head.facts(), keys, HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** Whether it is a copy that is not sealed as a whole. */
    static boolean isPlain(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PLAIN.length), PLAIN);
        }
    }

    /** Tells what could not be read, because it was changed, from what could not be written. */
    static void copy(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[BUFFER];
        while (true) {
            int read;
            try {
                read = from.read(buffer);
            } catch (IOException changed) {
                throw new Changed("the file was changed, or is not all there");
            }
            if (read < 0) {
                return;
            }
            to.write(buffer, 0, read);
        }
    }

    private static void copy(InputStream from, Path into) throws IOException {
        try (var channel = FileChannel.open(PrivateFiles.newFile(into), StandardOpenOption.WRITE);
                var out = Channels.newOutputStream(channel)) {
            copy(from, out);
            channel.force(true);
        }
    }

    private CopyKeys keys(BackupHead head, WhoOpens who) {
        return keys(who, recovery -> vault.of(head.envelope(), recovery.key()), user -> account(head.facts(), user.name())
                .flatMap(account -> vault.of(head.envelope(), account, user.passphrase())));
    }

    private @Nullable CopyKeys keysOf(Path plain, WhoOpens who) throws IOException {
        try (var copy = FileCopy.open(plain)) {
            return queries.hasKeys(copy) ? keys(who, recovery -> queries.keys(copy, recovery.key()),
                    user -> queries.keys(copy, user.name(), user.passphrase())) : null;
        } catch (SQLException | DataAccessException damaged) {
            throw new Changed("SQLite cannot read it: it is damaged");
        }
    }

    private CopyKeys keys(WhoOpens who, Function<WhoOpens.WithRecoveryKey, Optional<CopyKeys>> byRecoveryKey,
            Function<WhoOpens.User, Optional<CopyKeys>> byPassphrase) {
        if (who instanceof WhoOpens.WithRecoveryKey recovery) {
            return byRecoveryKey.apply(recovery).orElseThrow(() -> new KeyDoesNotFit(
                    "That recovery key belongs to another data file, or to an earlier state of this one. Look for the paper that says the program's name."));
        }
        if (who instanceof WhoOpens.User user) {
            return byPassphrase.apply(user).orElseThrow(() -> new KeyDoesNotFit(
                    "That is not the name and the passphrase of somebody who could open this file when the backup was made. Try again, or use the recovery key."));
        }
        return vault.inHand();
    }

    private static Optional<Long> account(BackupFacts facts, String user) {
        return facts.users().entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(user.strip()) || user.strip().equalsIgnoreCase("U" + entry.getKey()))
                .map(entry -> Long.valueOf(entry.getKey())).findFirst();
    }
}
