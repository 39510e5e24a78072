package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTests {

    @Test
    void countsCharactersAsPeopleDoAndForgetsHowAnAccentWasTyped() {
        assertThat(VaultFile.secret("né").sameAs(VaultFile.secret("ne\u0301"))).isTrue();
        assertThat(VaultFile.secret("né \uD83D\uDE80").length()).isEqualTo(4);
    }

    @Test
    void isNeverShownAndIsOverwrittenWhenClosed() {
        var secret = VaultFile.secret("hunter2hunter2hunter2");
        secret.close();

        assertThat(secret.toString()).isEqualTo("[secret]");
        assertThat(secret.bytes()).containsOnly(0);
    }

    @Test
    void whatWasTypedIsOverwrittenAndSoIsWhatWasWithoutItsKeyFile(@TempDir Path folder) throws Exception {
        var typed = "hunter2hunter2hunter2".toCharArray();
        var alone = Secret.of(typed);
        assertThat(typed).containsOnly('\0');
        assertThat(alone.withKeyFile(null)).isSameAs(alone);

        var together = alone.withKeyFile(Files.writeString(folder.resolve("stick.key"), "nobody else has this"));
        assertThat(together.hasKeyFile()).isTrue();
        assertThat(together.characters()).containsExactly("hunter2hunter2hunter2".toCharArray());
        assertThat(alone.bytes()).containsOnly(0);

        var unread = VaultFile.secret("hunter2hunter2hunter2");
        assertThatExceptionOfType(SecretFileUnreadable.class).isThrownBy(() -> unread.withKeyFile(folder.resolve("none")));
        assertThat(unread.bytes()).containsOnly(0);
    }

    @Test
    void readsTheFirstLineOfAFile(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("pass"), "correct horse battery staple\n");

        assertThat(Secret.of(file).sameAs(VaultFile.secret("correct horse battery staple"))).isTrue();
        assertThatExceptionOfType(SecretFileUnreadable.class).isThrownBy(() -> Secret.of(folder.resolve("none")));
        var binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, (byte) 0x28});
        assertThatExceptionOfType(SecretFileUnreadable.class).isThrownBy(() -> Secret.of(binary));
    }

    @RepeatedTest(50)
    void aRecoveryKeySurvivesPaperAndAnySlipIsTold() {
        var key = RecoveryKey.random(new SecureRandom());
        var again = RecoveryKey.read(key.firstHalf(), key.secondHalf());
        assertThat(again.secret().sameAs(key.secret())).isTrue();
        assertThat(key.firstHalf()).matches("([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}");

        var slip = new StringBuilder(key.firstHalf());
        slip.setCharAt(12, slip.charAt(12) == '7' ? '8' : '7');
        assertThatExceptionOfType(RecoveryKeyMistyped.class).isThrownBy(() -> RecoveryKey.read(slip.toString(), key.secondHalf()));
        assertThatExceptionOfType(RecoveryKeyMistyped.class).isThrownBy(() -> RecoveryKey.read(key.secondHalf(), key.firstHalf()));
        assertThatExceptionOfType(RecoveryKeyMistyped.class).isThrownBy(() -> RecoveryKey.read(key.firstHalf(), ""));
    }
}
