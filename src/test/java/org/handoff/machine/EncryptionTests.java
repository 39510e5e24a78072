package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoff.machine.Encryption.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What three systems say of a disk; Linux by files laid out as its own are. */
@DisabledOnOs(OS.WINDOWS)
class EncryptionTests {

    @TempDir
    Path root;

    private Path sys;

    @BeforeEach
    void aMachine() throws IOException {
        sys = root.resolve("sys");
        Files.createDirectories(sys.resolve("dev/block"));
        Files.createDirectories(sys.resolve("class/block"));
        mounts("22 1 8:2 / / rw - ext4 /dev/sda2 rw", "23 22 254:0 / /home rw - ext4 /dev/mapper/home rw",
                "24 22 254:1 / /srv/my\\040files rw - xfs /dev/mapper/vg-srv rw", "25 22 0:40 / /data rw - btrfs /dev/dm-0 rw",
                "26 22 0:50 / /mnt rw - overlay overlay rw", "27 22 0:51 / /vault rw - ecryptfs /home/.ida rw");
        disk("8:2", "sda2", "");
        disk("254:0", "dm-0", "CRYPT-LUKS2-0123-home");
        disk("254:1", "dm-1", "LVM-0123", "dm-0");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a folder; what is said of it
            /home/ida/county,        ON
            /srv/my files/county,    ON
            /data/county,            ON
            /vault/county,           ON
            /var/county,             OFF
            /mnt/county,             NOT_TOLD
            """)
    void linuxIsAskedForTheDiskUnderTheFolder(String folder, State state) {
        assertThat(new LinuxDisk(root.resolve("proc"), sys).encryption(Path.of(folder)).state()).isEqualTo(state);
    }

    @Test
    void aDiskThatStandsOnTwoIsEncryptedOnlyWhenBothAre() throws IOException {
        disk("254:2", "dm-2", "LVM-4567", "dm-0", "sda2");
        mounts("22 1 254:2 / / rw - ext4 /dev/mapper/both rw");

        assertThat(new LinuxDisk(root.resolve("proc"), sys).encryption(Path.of("/county")).state()).isEqualTo(State.OFF);
    }

    @Test
    void aMachineThatSaysNothingIsNoReasonToGuess() {
        assertThat(new LinuxDisk(root.resolve("none"), sys).encryption(Path.of("/county")).state()).isEqualTo(State.NOT_TOLD);
    }

    @ParameterizedTest
    @CsvSource({"FileVault is On., ON", "FileVault is Off., OFF", "'', NOT_TOLD", "Error: root needed, NOT_TOLD"})
    void fileVaultSaysItInWords(String answer, State state) {
        assertThat(Encryption.fileVault(answer).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"1, ON", "3, ON", "2, OFF", "'', NOT_TOLD", "0, NOT_TOLD"})
    void bitLockerSaysItInNumbers(String answer, State state) {
        assertThat(Encryption.bitLocker(answer + "\r\n").state()).isEqualTo(state);
    }

    @Test
    void thisMachineAnswersOneWayOrTheOther() {
        assertThat(Encryption.of(root).said()).isNotBlank();
    }

    private void mounts(String... lines) throws IOException {
        Files.createDirectories(root.resolve("proc/self"));
        Files.writeString(root.resolve("proc/self/mountinfo"), String.join("\n", lines) + "\n");
    }

    private void disk(String numbers, String name, String uuid, String... below) throws IOException {
        var disk = Files.createDirectories(sys.resolve("devices").resolve(name));
        Files.createSymbolicLink(sys.resolve("dev/block").resolve(numbers), disk);
        Files.createSymbolicLink(sys.resolve("class/block").resolve(name), disk);
        if (!uuid.isEmpty()) {
            Files.writeString(Files.createDirectories(disk.resolve("dm")).resolve("uuid"), uuid + "\n");
        }
        var slaves = Files.createDirectories(disk.resolve("slaves"));
        for (String other : below) {
            Files.createSymbolicLink(slaves.resolve(other), sys.resolve("devices").resolve(other));
        }
    }
}
