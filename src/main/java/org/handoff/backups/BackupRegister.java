package org.handoff.backups;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handoff.accounts.AccountRow;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.backups.BackupQueries.Registered;
import org.handoff.platform.DataFile;
import org.handoff.platform.MachineTime;
import org.handoff.vault.Envelope;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of backups, and who may make, read and put back one. Its use cases are short: copying and sealing happen
 * between them, so that nobody who writes has to wait.
 */
@Service
@Transactional
class BackupRegister {

    private static final SealedColumn CANARY = new SealedColumn("backup", "canary");
    private static final SealedColumn NOTE = new SealedColumn("backup", "note");

    private final BackupQueries queries;
    private final Accounts accounts;
    private final Vault vault;
    private final Seals seals;
    private final RowNumbers numbers;
    private final DataFile file;
    private final MachineTime time;

    BackupRegister(BackupQueries queries, Accounts accounts, Vault vault, Seals seals, RowNumbers numbers, DataFile file, MachineTime time) {
        this.queries = queries;
        this.accounts = accounts;
        this.vault = vault;
        this.seals = seals;
        this.numbers = numbers;
        this.file = file;
        this.time = time;
    }

    /** A backup that was begun: its number, where it will be, and its key, wrapped. */
    record Begun(BackupId id, Instant at, Path file, Envelope envelope, Map<String, String> users) {
    }

    /** Enters a backup that is about to be made. */
    @Requires(Permission.BACK_UP)
    public Begun begin(Path folder, @Nullable String note, byte[] key) {
        var id = new BackupId(numbers.next("backup"));
        var at = time.now();
        var target = folder.resolve(FileNames.backup(file.name(), at, id));
        var row = RowPart.of(id.value());
        queries.begin(id, at, target, seals.seal(NOTE, row, note), seals.seal(CANARY, row, "canary of " + id));
        return new Begun(id, at, target, vault.envelope(key), users());
    }

    /** Enters that a backup was made and verified. */
    @Requires(Permission.BACK_UP)
    public void verified(BackupReceipt receipt) {
        queries.verified(receipt, time.now());
    }

    /** What the register knows, the newest first. */
    @Requires(Permission.BACK_UP)
    public List<Registered> all() {
        return queries.all();
    }

    /** The note of a backup, opened. */
    @Requires(Permission.BACK_UP)
    public @Nullable String note(Registered backup) {
        return seals.open(NOTE, RowPart.of(backup.id().value()), backup.note());
    }

    /** The backup of a number, for who wants to read it. */
    @Requires(Permission.BACK_UP)
    public Optional<Registered> read(long number) {
        return queries.byNumber(number);
    }

    /** The backup in a file, for who wants to read it; empty when the register does not know the file. */
    @Requires(Permission.BACK_UP)
    public Optional<Registered> read(Path wanted) {
        return queries.all().stream().filter(backup -> backup.file().equals(wanted.toAbsolutePath().normalize())).findFirst();
    }

    /** Lets somebody put a backup in the place of this file. */
    @Requires(Permission.RESTORE)
    public void permitReplacing() {
        // the guard asked for the passphrase and writes it down
    }

    /** How fresh the last verified backup is. */
    @Open("tells of nobody")
    @Transactional(readOnly = true)
    public Freshness freshness() {
        return new Freshness(queries.lastVerified().map(this::since).orElse(null), queries.unsavedSince().map(this::since).orElse(null));
    }

    private Map<String, String> users() {
        return accounts.list().stream().collect(Collectors.toMap(user -> String.valueOf(user.id().value()), AccountRow::name));
    }

    private Duration since(Instant moment) {
        return Duration.between(moment, time.now());
    }
}
