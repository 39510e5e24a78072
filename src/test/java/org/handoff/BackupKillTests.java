package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.handoff.backups.BackupStep;
import org.handoff.backups.KeptProgram;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program while it backs up and while it restores. A file that has a backup's name is a whole backup; the data file
 * is the old one or the new one. {@code -Dkills=1000} kills more often than the usual build does.
 */
@Tag("slow")
class BackupKillTests {

    private static final int KILLS = Math.max(2, Integer.getInteger("kills", 100) / 50);
    private static final int LONGEST_BACKING_UP = 2_500;
    private static final int LONGEST_RESTORING = 350;
    private static final int BEFORE = 130;
    private static final int AFTER = 120;

    @TempDir
    Path folder;

    @Test
    void everyFileWithTheNameOfABackupIsOne(TestReporter reporter) throws Exception {
        Path file;
        try (var program = KeptProgram.in(folder)) {
            file = program.file();
        }
        int said = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            said += new Victim(folder).saidUntilKilled(BackingUp.class, randomUpTo(LONGEST_BACKING_UP), file.toString()).size() - 1;
        }
        new Remains(file).assertSound();
        try (var program = KeptProgram.on(file)) {
            program.backups().create(null, null);
            try (var files = Files.newDirectoryStream(folder.resolve("backups"))) {
                int whole = 0;
                for (Path backup : files) {
                    assertThat(backup.toString()).endsWith(".backup");
                    assertThat(program.backups().verify(backup.toString())).as(backup.toString()).allMatch(BackupStep::sound);
                    whole++;
                }
                assertThat(whole).isGreaterThan(said);
            }
        }
        report(reporter, "%d kills, %d backups said to be made".formatted(KILLS, said));
    }

    @Test
    void theDataFileIsTheOldOneOrTheNewOne(TestReporter reporter) throws Exception {
        int fresh = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            fresh += restoreIsKilled(Files.createDirectory(folder.resolve("kill" + kill))) ? 1 : 0;
        }
        report(reporter, "%d kills, %d times the new file".formatted(KILLS, fresh));
    }

    private boolean restoreIsKilled(Path own) throws Exception {
        Path file;
        Path backup;
        try (var program = KeptProgram.in(own)) {
            file = program.file();
            backup = program.backups().create(null, null).file();
            program.receive(BEFORE - AFTER);
        }
        var said = new Victim(own).saidUntilKilled(BackingUp.class, randomUpTo(LONGEST_RESTORING), file.toString(), backup.toString());
        var remains = new Remains(file);
        remains.assertSound();
        boolean fresh = remains.number("SELECT count(*) FROM participant") == AFTER;
        assertThat(said.contains("done")).isIn(false, fresh);
        assertThat(remains.number("SELECT count(*) FROM participant")).isEqualTo(fresh ? AFTER : BEFORE);
        try (var asides = Files.newDirectoryStream(own, "*.before-restore-*Z")) {
            int kept = 0;
            for (Path aside : asides) {
                assertThat(new Remains(aside).number("SELECT count(*) FROM participant")).isEqualTo(BEFORE);
                kept++;
            }
            assertThat(kept).isGreaterThanOrEqualTo(fresh ? 1 : 0);
        }
        try (var program = KeptProgram.on(file)) {
            assertThat(program.backups().verify(backup.toString())).allMatch(BackupStep::sound);
        }
        return fresh;
    }

    private static void report(TestReporter reporter, String line) {
        reporter.publishFile("kills.txt", MediaType.TEXT_PLAIN_UTF_8, file -> Files.writeString(file, line + "\n"));
    }

    private static int randomUpTo(int milliseconds) {
        return ThreadLocalRandom.current().nextInt(milliseconds);
    }
}
