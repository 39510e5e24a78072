package org.handoff.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.handoff.backups.CopyCheck.Checked;
import org.handoff.machine.PrivateFiles;
import org.handoff.platform.DataFile;
import org.handoff.platform.FreeSpace;
import org.handoff.platform.LiveFile;
import org.handoff.platform.MachineTime;
import org.handoff.platform.StorageFaults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a backup in place. It is opened and checked beside its place first; then one renaming makes it the data file, so that a
 * process that is killed leaves the old file or the new one.
 */
@Component
class Restorer {

    private final BackupContents contents;
    private final CopyCheck check;
    private final LiveFile live;
    private final DataFile file;
    private final FreeSpace space;
    private final MachineTime time;

    Restorer(BackupContents contents, CopyCheck check, LiveFile live, DataFile file, FreeSpace space, MachineTime time) {
        this.contents = contents;
        this.check = check;
        this.live = live;
        this.file = file;
        this.space = space;
        this.time = time;
    }

    /** Whether a path is the data file that this program has open. */
    boolean isOpenHere(Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(target, Path.of(file.path()));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Checks a backup without putting it anywhere. */
    Checked verify(Path backup, @Nullable String sha256, WhoOpens who) throws IOException {
        try (var work = WorkFolder.in(Path.of(System.getProperty("java.io.tmpdir")))) {
            return opened(backup, sha256, who, work.file("copy.db"));
        }
    }

    Restored restore(Path backup, @Nullable String sha256, Path target, WhoOpens who) {
        var folder = target.toAbsolutePath().normalize().getParent();
        try {
            PrivateFiles.folder(folder);
            space.require(folder, 2 * Files.size(backup));
            try (var work = WorkFolder.in(folder)) {
                var copy = work.file("restored.db");
                var checked = opened(backup, sha256, who, copy);
                var fault = checked.fault();
                if (fault != null) {
                    throw new NotRestored("%s did not verify: %s: %s".formatted(backup, fault.subject(), fault.found()));
                }
                var aside = putInPlace(copy, target);
                PrivateFiles.sync(folder);
                return new Restored(target, aside, checked.rowCount(), checked.steps());
            }
        } catch (IOException | SQLException fault) {
            throw new NotRestored(StorageFaults.whileOpening(fault).orElse(BackupMaker.words(fault)));
        }
    }

    private Checked opened(Path backup, @Nullable String sha256, WhoOpens who, Path copy) throws IOException {
        try {
            var opened = contents.open(backup, who, copy);
            var facts = opened.facts();
            var checked = check.check(copy, facts == null ? null : facts.rows(), opened.keys());
            var seal = facts == null ? BackupStep.sound("seal", "none: a copy from before a migration")
                    : BackupStep.sound("seal", "whole and unchanged; %s of %s".formatted(facts.number(), facts.program()));
            return checked.after(seal, register(sha256, opened.sha256()));
        } catch (BackupContents.Changed changed) {
            return Checked.failed(BackupStep.faulty("seal", String.valueOf(changed.getMessage())));
        }
    }

    private static BackupStep register(@Nullable String wanted, String found) {
        if (wanted == null) {
            return BackupStep.sound("register", "not in it; SHA-256 " + found);
        }
        return wanted.equals(found) ? BackupStep.sound("register", "the file that was made; SHA-256 " + found)
                : BackupStep.faulty("register", "another file than the one that was made; SHA-256 " + found);
    }

    private @Nullable Path putInPlace(Path copy, Path target) throws IOException, SQLException {
        if (!isOpenHere(target)) {
            requireNothingAt(target);
            Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
            return null;
        }
        var place = Path.of(file.path());
        var aside = place.resolveSibling(FileNames.aside(file.name(), time.now()));
        live.replaceWith(copy, aside);
        return aside;
    }

    /** Neither a file nor what SQLite may have left of one: it would be taken for part of the new one. */
    static void requireNothingAt(Path target) {
        for (String ending : new String[] {"", "-wal", "-shm", "-journal"}) {
            var there = target.resolveSibling(target.getFileName() + ending);
            if (Files.exists(there)) {
                throw new NotRestored("there is %s already. Restore over the file that the program has open (--file %s), or move it away first"
                        .formatted(there, target));
            }
        }
    }
}
