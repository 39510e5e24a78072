package org.handoff.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.handoff.platform.LiveFile;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Backups that somebody changed, or the disk did; {@code -Dflips=10000} tries more bits than the usual build does. */
class DamagedBackupTests {

    private static final int FLIPS = Integer.getInteger("flips", 400);
    private static final int CUTS = 60;
    private static final long SEED = 20_261_121;

    @TempDir
    private Path folder;
    private KeptProgram program;
    private Path backup;
    private byte[] whole;

    @BeforeEach
    void backUp() throws Exception {
        program = KeptProgram.in(folder);
        backup = program.backups().create(null, null).file();
        whole = Files.readAllBytes(backup);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void everyFlippedBitIsFound() throws Exception {
        var random = new Random(SEED);
        for (int flip = 0; flip < FLIPS; flip++) {
            // half of them in the head, which is short
            long bit = random.nextLong((flip % 2 == 0 ? 4096L : whole.length) * Byte.SIZE);
            var flipped = whole.clone();
            flipped[(int) (bit / Byte.SIZE)] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(opens(flipped)).as("bit %d", bit).isFalse();
        }
        assertThat(opens(whole)).isTrue();
    }

    @Test
    void everyCutAndEveryAdditionIsFound() throws Exception {
        var random = new Random(SEED);
        for (int cut = 0; cut < CUTS; cut++) {
            int length = cut < 10 ? whole.length - 1 - cut : random.nextInt(whole.length);
            assertThat(opens(Arrays.copyOf(whole, length))).as("%d of %d bytes", length, whole.length).isFalse();
        }
        assertThat(opens(Arrays.copyOf(whole, whole.length + 1))).isFalse();
    }

    @Test
    void aDamagedBackupIsNamedAndNotPutInPlace() throws Exception {
        whole[whole.length / 2] ^= 1;
        Files.write(backup, whole);

        assertThat(program.backups().verify("B1")).last().satisfies(step -> {
            assertThat(step.sound()).isFalse();
            assertThat(step.found()).contains("changed");
        });
        assertThatExceptionOfType(NotRestored.class)
                .isThrownBy(() -> program.backups().restore("B1", null, new WhoOpens.SignedIn())).withMessageContaining("did not verify");
        assertThat(program.people()).isEqualTo(120);
        assertThat(folder).isDirectoryNotContaining("glob:**before-restore*");
    }

    @Test
    void aDamagedDataFileGivesNoBackupAndTheOlderOneStays() {
        program.get(JdbcTemplate.class)
                .update("UPDATE participant SET first_name = CAST(x'0100000001' || randomblob(40) AS BLOB) WHERE id = 3");

        assertThatExceptionOfType(BackupNotMade.class).isThrownBy(() -> program.backups().create(null, null))
                .withMessageContaining("sealed values").withMessageContaining("participant");
        assertThat(program.backups().verify("B1")).allMatch(BackupStep::sound);
        assertThat(backup.getParent()).isDirectoryContaining("glob:**-B1.backup").isDirectoryNotContaining("glob:**.part")
                .isDirectoryNotContaining("glob:**-B2.backup");
    }

    /** In the sealed file, and in the plain copy that was there for a moment. */
    @Test
    void noNameStandsInABackup() throws Exception {
        var copy = folder.resolve("copy.db");
        program.get(LiveFile.class).copyTo(copy);
        for (byte[] bytes : List.of(whole, Files.readAllBytes(copy))) {
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            for (String form : forms("Zzcanary-7f3a", "Ünïcode")) {
                assertThat(text.contains(form)).as(form).isFalse();
            }
        }
    }

    private static List<String> forms(String... words) {
        return Arrays.stream(words).flatMap(word -> {
            var bytes = word.getBytes(StandardCharsets.UTF_8);
            var shifted = ("x" + word).getBytes(StandardCharsets.UTF_8);
            return List.of(latin(bytes), latin(word.getBytes(StandardCharsets.UTF_16LE)), latin(word.getBytes(StandardCharsets.UTF_16BE)),
                    latin(word.getBytes(StandardCharsets.ISO_8859_1)), HexFormat.of().formatHex(bytes),
                    Base64.getEncoder().withoutPadding().encodeToString(bytes).substring(0, 8),
                    Base64.getEncoder().withoutPadding().encodeToString(shifted).substring(2, 9)).stream();
        }).toList();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private boolean opens(byte[] bytes) throws IOException {
        var changed = folder.resolve("changed.backup");
        var into = folder.resolve("into.db");
        Files.write(changed, bytes);
        try {
            program.get(BackupContents.class).open(changed, new WhoOpens.SignedIn(), into);
            return true;
        } catch (Refusal | BackupContents.Changed found) {
            return false;
        } finally {
            Files.deleteIfExists(into);
        }
    }
}
