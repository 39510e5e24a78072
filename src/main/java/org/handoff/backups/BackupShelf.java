package org.handoff.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.handoff.backups.BackupEntry.State;
import org.handoff.backups.BackupQueries.Registered;
import org.handoff.platform.DataFile;
import org.handoff.platform.MachineTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares what the register says with what lies in the folders. */
@Component
class BackupShelf {

    private static final String BEFORE_MIGRATION = ".before-migration-";

    private final BackupRegister register;
    private final DataFile file;
    private final MachineTime time;

    BackupShelf(BackupRegister register, DataFile file, MachineTime time) {
        this.register = register;
        this.file = file;
        this.time = time;
    }

    List<BackupEntry> entries() {
        var entries = new ArrayList<BackupEntry>();
        Set<Path> seen = new LinkedHashSet<>();
        Set<Path> folders = new LinkedHashSet<>(List.of(file.backups()));
        for (Registered backup : register.all()) {
            entries.add(entry(backup.id(), backup.startedAt(), backup.file(), state(backup), register.note(backup)));
            seen.add(backup.file());
            folders.add(backup.file().getParent());
        }
        folders.forEach(folder -> entries.addAll(unknown(folder, seen)));
        entries.sort(Comparator.comparing(BackupEntry::madeAt, Comparator.nullsLast(Comparator.reverseOrder())));
        return entries;
    }

    private List<BackupEntry> unknown(Path folder, Set<Path> seen) {
        var beginning = FileNames.beginning(file.name());
        try (var files = Files.newDirectoryStream(folder, path -> !seen.contains(path) && Files.isRegularFile(path))) {
            var entries = new ArrayList<BackupEntry>();
            for (Path there : files) {
                var name = String.valueOf(there.getFileName());
                if (name.startsWith(beginning) && name.endsWith(FileNames.ENDING)) {
                    entries.add(entry(null, changedAt(there), there, State.UNKNOWN, null));
                } else if (name.startsWith(file.name() + BEFORE_MIGRATION) && name.endsWith(".db")) {
                    entries.add(entry(null, changedAt(there), there, State.BEFORE_MIGRATION, null));
                }
            }
            return entries;
        } catch (IOException noSuchFolder) {
            return List.of();
        }
    }

    private BackupEntry entry(@Nullable BackupId id, @Nullable Instant madeAt, Path path, State state, @Nullable String note) {
        return new BackupEntry(id, madeAt, madeAt == null ? null : Duration.between(madeAt, time.now()), path, bytes(path), state, note);
    }

    private static State state(Registered backup) {
        var bytes = bytes(backup.file());
        if (!backup.verified()) {
            return State.UNFINISHED;
        }
        return bytes == null ? State.MISSING : bytes.equals(backup.bytes()) ? State.VERIFIED : State.CHANGED;
    }

    private static @Nullable Long bytes(Path path) {
        try {
            return Files.size(path);
        } catch (IOException notThere) {
            return null;
        }
    }

    private static @Nullable Instant changedAt(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException gone) {
            return null;
        }
    }
}
