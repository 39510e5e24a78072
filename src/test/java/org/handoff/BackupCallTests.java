package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handoff.backups.KeptProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of backups as somebody calls them, and a machine on which there is nothing but a backup and the recovery key. */
class BackupCallTests {

    @TempDir
    Path folder;
    @TempDir
    Path newMachine;

    private Path file;

    @BeforeEach
    void make() throws IOException {
        try (var program = KeptProgram.in(folder)) {
            file = program.file();
        }
    }

    private Called asLead(String... words) {
        var all = new ArrayList<>(List.of("--file", file.toString()));
        all.addAll(HandoffProgram.asLead(folder));
        all.addAll(List.of(words));
        return Called.with(folder, all.toArray(String[]::new));
    }

    private Path only(Path in, String ending) throws IOException {
        try (var files = Files.list(in)) {
            return files.filter(path -> path.toString().endsWith(ending)).reduce((one, other) -> {
                throw new AssertionError(one + " and " + other);
            }).orElseThrow();
        }
    }

    @Test
    void aBackupIsReceiptedListedAndVerified() throws IOException {
        var made = asLead("backup", "create", "--note", "before the holidays");
        assertThat(made.code()).isZero();
        assertThat(made.out()).anyMatch(line -> line.equals("B1 is made and verified."))
                .anyMatch(line -> line.matches(" +SHA-?256 +[0-9a-f]{64}|.*[0-9a-f]{64}"));
        assertThat(made.err()).singleElement().asString().contains("another disk");
        assertThat(asLead("backup", "list").out()).anySatisfy(line -> assertThat(line).startsWith("B1").contains("verified"));
        assertThat(asLead("backup", "verify", "b1").code()).isZero();

        var backup = only(folder.resolve("backups"), ".backup");
        Files.write(backup, List.of("HandoffB and then nothing"));
        assertThat(asLead("backup", "verify", "B1").code()).isEqualTo(3);
    }

    @Test
    void aNewMachineNeedsTheBackupAndTheRecoveryKeyOnly() throws IOException {
        assertThat(asLead("backup", "create", "--out", newMachine.toString()).code()).isZero();
        var backup = only(newMachine, ".backup");
        var paper = Files.writeString(newMachine.resolve("paper.txt"), "First half:   %s\nSecond half:  %s\n"
                .formatted(KeptProgram.recoveryKey().firstHalf(), KeptProgram.recoveryKey().secondHalf()));
        var home = newMachine.resolve("home");
        var restored = home.resolve(".local/share/handoff/handoff.db");

        var called = Called.with(home, "backup", "restore", backup.toString(), "--recovery-file", paper.toString());

        assertThat(called.code()).as(called.toString()).isZero();
        assertThat(Files.list(restored.getParent()).toList()).containsExactly(restored);
        assertThat(Path.of(System.getProperty("java.io.tmpdir"), "handoff-restore-" + ProcessHandle.current().pid())).doesNotExist();
        assertThat(called.err()).last().asString().contains("type there: recover");
        var fresh = HandoffProgram.as("new", "velvet harbor pigeon notebook", newMachine).get(3);
        var recovered = Called.with(home, "recover", "--recovery-file", paper.toString(), "--new-passphrase-file", fresh);
        assertThat(recovered.code()).as(recovered.toString()).isZero();
        var list = Called.with(home, "--user", HandoffProgram.LEAD, "--passphrase-file", fresh, "participant", "list", "--limit", "120");
        assertThat(list.out()).as(list.toString()).filteredOn(line -> line.contains("Zzcanary")).hasSize(120);
    }

    @Test
    void orTheNameAndThePassphraseOfAUser() throws IOException {
        assertThat(asLead("backup", "create", "--out", newMachine.toString()).code()).isZero();
        var words = new ArrayList<>(List.of("--file", newMachine.resolve("handoff.db").toString()));
        words.addAll(HandoffProgram.asLead(newMachine));
        words.addAll(List.of("backup", "restore", only(newMachine, ".backup").toString()));

        assertThat(Called.with(newMachine, words.toArray(String[]::new)).code()).isZero();
        assertThat(newMachine.resolve("handoff.db")).exists();
    }

    @Test
    void nobodyPutsABackupOverAFileWithUsersWithoutBeingOne() throws IOException {
        assertThat(asLead("backup", "create").code()).isZero();
        var paper = Files.writeString(folder.resolve("paper.txt"), "First half: %s\nSecond half: %s\n"
                .formatted(KeptProgram.recoveryKey().firstHalf(), KeptProgram.recoveryKey().secondHalf()));
        var backup = only(folder.resolve("backups"), ".backup").toString();

        var called = Called.with(folder, "--file", file.toString(), "backup", "restore", backup, "--recovery-file", paper.toString());
        assertThat(called.code()).isEqualTo(4);
        assertThat(folder).isDirectoryNotContaining("glob:**before-restore*");

        assertThat(asLead("backup", "restore", backup, "--recovery-file", paper.toString()).code()).isZero();
        assertThat(folder).isDirectoryContaining("glob:**program.db.before-restore-*");
        assertThat(asLead("participant", "list").code()).isZero();
    }
}
