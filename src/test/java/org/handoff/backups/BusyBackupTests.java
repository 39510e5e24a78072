package org.handoff.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.handoff.platform.LiveFile;
import org.handoff.program.Programs;
import org.handoff.shared.Refusal;
import org.handoff.vault.CopyVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups while others write, and on a disk without room. */
class BusyBackupTests {

    private static final int BACKUPS = 6;

    @TempDir
    private Path folder;

    @Test
    void eachBackupVerifiesWhileTwoWrite() throws Exception {
        try (var program = KeptProgram.in(folder)) {
            var enough = new AtomicBoolean();
            Runnable writer = () -> {
                while (!enough.get()) {
                    program.receive(1);
                }
            };
            var writers = Stream.of(writer, writer).map(CompletableFuture::runAsync).toList();
            var made = new ArrayList<BackupReceipt>();
            try {
                while (made.size() < BACKUPS) {
                    long before = program.people();
                    made.add(program.backups().create(null, null));
                    assertThat(program.people()).as("somebody wrote meanwhile, or waited in vain").isGreaterThanOrEqualTo(before);
                }
            } finally {
                enough.set(true);
                writers.forEach(CompletableFuture::join);
            }
            assertThat(made).extracting(BackupReceipt::rows).isSorted().doesNotHaveDuplicates();
            for (BackupReceipt receipt : made) {
                assertThat(program.backups().verify(receipt.id().shown())).allMatch(BackupStep::sound);
            }
        }
    }

    @Test
    void aDiskWithoutRoomIsSaidBeforeAnythingIsBegun() throws Exception {
        try (var program = KeptProgram.in(folder)) {
            var full = new BackupMaker(program.get(BackupRegister.class), program.get(LiveFile.class), program.get(CopyCheck.class),
                    program.get(CopyVault.class), program.get(Programs.class), place -> 1 << 16);

            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> full.make(folder.resolve("backups"), null))
                    .withMessageContaining("MB left");
            assertThat(program.backups().list()).isEmpty();
            assertThat(folder.resolve("backups")).isEmptyDirectory();
        }
    }

    @Test
    void whatAKilledProcessLeftIsRemovedAndWhatIsInUseIsNot() throws Exception {
        try (var program = KeptProgram.in(folder)) {
            var backups = Files.createDirectory(folder.resolve("backups"));
            Files.writeString(backups.resolve("program-20260101T000000Z-B1.backup.part"), "half");
            Files.writeString(backups.resolve("thesis.docx.part"), "what somebody is downloading");
            try (var inUse = PartFile.of(backups.resolve("program-20260102T000000Z-B2.backup"))) {
                program.backups().create(null, null);

                assertThat(Files.list(backups)).extracting(path -> path.getFileName().toString()).hasSize(3)
                        .contains("program-20260102T000000Z-B2.backup.part", "thesis.docx.part").anyMatch(name -> name.endsWith("-B1.backup"));
                assertThat(inUse.in()).isEmpty();
            }
        }
    }
}
