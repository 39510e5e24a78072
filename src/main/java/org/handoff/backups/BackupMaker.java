package org.handoff.backups;

import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.handoff.backups.BackupRegister.Begun;
import org.handoff.machine.PrivateFiles;
import org.handoff.platform.FreeSpace;
import org.handoff.platform.LiveFile;
import org.handoff.platform.StorageFaults;
import org.handoff.program.Programs;
import org.handoff.vault.CopyVault;
import org.handoff.vault.FileSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a backup: copies the data file as it is at one moment, checks the copy, seals it, reads the sealed file back, and only
 * then gives it its name. Whatever goes wrong before that leaves nothing behind.
 */
@Component
class BackupMaker {

    private final BackupRegister register;
    private final LiveFile live;
    private final CopyCheck check;
    private final CopyVault vault;
    private final Programs programs;
    private final FreeSpace space;

    BackupMaker(BackupRegister register, LiveFile live, CopyCheck check, CopyVault vault, Programs programs, FreeSpace space) {
        this.register = register;
        this.live = live;
        this.check = check;
        this.vault = vault;
        this.programs = programs;
        this.space = space;
    }

    /** Makes one in a folder. */
    BackupReceipt make(Path folder, @Nullable String note) {
        var key = FileSeal.freshKey();
        try {
            PrivateFiles.folder(folder);
            space.require(folder, 2 * live.bytes());
            var begun = register.begin(folder, note, key);
            PartFile.removeOrphans(folder);
            var receipt = make(begun, key);
            register.verified(receipt);
            return receipt;
        } catch (IOException | SQLException fault) {
            throw new BackupNotMade(StorageFaults.whileOpening(fault).orElse(words(fault)));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private BackupReceipt make(Begun begun, byte[] key) throws IOException, SQLException {
        try (var work = WorkFolder.in(Path.of(System.getProperty("java.io.tmpdir")))) {
            var copy = work.file("copy.db");
            space.require(copy.getParent(), 2 * live.bytes());
            var rows = live.copyTo(copy);
            var checked = check.check(copy, rows, vault.inHand());
            var fault = checked.fault();
            if (fault != null) {
                throw new BackupNotMade("the copy did not verify: %s: %s".formatted(fault.subject(), fault.found()));
            }
            var head = BackupHead.of(new BackupFacts(programs.name(), begun.id().shown(), begun.at().toString(), checked.schema(),
                    begun.users(), checked.rows()), begun.envelope());
            var digest = DigestUtils.getSha256Digest();
            long bytes = seal(copy, head, key, begun.file(), digest);
            return new BackupReceipt(begun.id(), begun.file(), bytes, HexFormat.of().formatHex(digest.digest()), checked.rowCount(),
                    checked.auditHead(), checked.steps());
        }
    }

    private long seal(Path copy, BackupHead head, byte[] key, Path target, MessageDigest whole) throws IOException {
        var plain = DigestUtils.getSha256Digest();
        try (var part = PartFile.of(target)) {
            try (var in = new DigestInputStream(Files.newInputStream(copy), plain)) {
                var out = new DigestOutputStream(part.out(), whole);
                out.write(head.bytes());
                try (var sealing = FileSeal.seal(key, head.bytes(), out)) {
                    in.transferTo(sealing);
                }
            }
            readBack(part, target, plain.digest());
            part.finish();
            return Files.size(target);
        }
    }

    /** Reads it as somebody would who wants to restore it, with the key from its own envelope. */
    private void readBack(PartFile part, Path target, byte[] wanted) throws IOException {
        var plain = DigestUtils.getSha256Digest();
        var raw = new FilterInputStream(part.in()) {
            @Override
            public void close() {
                // the file is still to get its name
            }
        };
        var head = BackupHead.read(new DataInputStream(raw), target);
        var key = vault.inHand().fileKey(head.envelope())
                .orElseThrow(() -> new BackupNotMade("its key does not open with the keys of who is signed in"));
        try (var opened = FileSeal.open(key, head.bytes(), raw); var hashing = new DigestOutputStream(OutputStream.nullOutputStream(), plain)) {
            BackupContents.copy(opened, hashing);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
        if (!MessageDigest.isEqual(wanted, plain.digest())) {
            throw new BackupNotMade("what was read back is not what was written; the disk is not to be trusted");
        }
    }

    static String words(Exception fault) {
        if (fault instanceof BackupContents.Changed changed) {
            return String.valueOf(changed.getMessage());
        }
        if (fault instanceof java.nio.file.FileSystemException system) {
            return "%s: %s".formatted(system.getFile(), system.getReason() == null ? "cannot be written there" : system.getReason());
        }
        return "the disk did not take it (%s)".formatted(fault.getMessage());
    }
}
