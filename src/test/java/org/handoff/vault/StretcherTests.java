package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;

import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import de.mkammerer.argon2.Argon2Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StretcherTests {

    /** Worked out with the reference implementation: argon2 -id -v 13 -k 65536 -t 3 -p 4 -l 32 with this passphrase and salt. */
    private static final String REFERENCE = "7d19815288ee3c6eda4ea9b0c1a7a547fcb6e0c96953d57f1d9d743582c32ade";

    /** RFC 9106, section 5.3: 32 KiB, three passes, four lanes, a secret and associated data. */
    private static final String RFC_9106 = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";

    private static final StretchCost FLOOR = new StretchCost(64 * 1024, 3, 4);

    @TempDir
    private Path folder;

    @Test
    void isArgon2idAsTheReferenceImplementationHasIt() {
        var salt = "sixteen byte salt".substring(0, 16).getBytes(StandardCharsets.US_ASCII);

        for (Stretcher stretcher : List.of(new Argon2Stretcher(), new JavaArgon2(), LibraryArgon2.onThisMachine().orElseGet(JavaArgon2::new))) {
            assertThat(HexFormat.of().formatHex(stretcher.stretch(VaultFile.secret("correct horse battery staple"), salt, FLOOR))).isEqualTo(REFERENCE);
        }
    }

    @Test
    void theLibraryRunsWhereTheBuildDoes() {
        assertThat(LibraryArgon2.onThisMachine()).isPresent();
    }

    @Test
    void givesTheSameByTheLibraryAndInJavaWhateverIsStretched() throws Exception {
        var library = LibraryArgon2.onThisMachine().orElseThrow();
        var random = new Random(9106);
        var keyFile = Files.write(folder.resolve("key"), new byte[] {1, 2, 3});
        var salt = new byte[16];
        for (Secret secret : List.of(VaultFile.secret(""), VaultFile.secret("contraseña de María 早"), VaultFile.secret("x".repeat(300)).withKeyFile(keyFile))) {
            random.nextBytes(salt);
            var cost = new StretchCost(64 * 1024 + random.nextInt(100), 3, 1 + random.nextInt(4));

            assertThat(library.stretch(secret, salt, cost)).isEqualTo(new JavaArgon2().stretch(secret, salt, cost)).hasSize(32);
        }
    }

    @Test
    void bothLibrariesGiveWhatTheStandardSays() {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(32)
                .withIterations(3).withParallelism(4).withSalt(bytes(16, 2)).withSecret(bytes(8, 3)).withAdditional(bytes(12, 4)).build());
        var inJava = new byte[32];
        generator.generateBytes(bytes(32, 1), inJava);
        var library = Argon2Factory.createAdvanced(Argon2Types.ARGON2id).rawHashAdvanced(3, 32, 4, bytes(32, 1), bytes(16, 2), bytes(8, 3),
                bytes(12, 4), 32, Argon2Version.V13);

        assertThat(HexFormat.of().formatHex(inJava)).isEqualTo(RFC_9106);
        assertThat(HexFormat.of().formatHex(library)).isEqualTo(RFC_9106);
    }

    @Test
    void leavesThePassphraseInTheHandsOfWhoOwnsIt() {
        var secret = VaultFile.secret("correct horse battery staple");

        new Argon2Stretcher().stretch(secret, new byte[16], FLOOR);

        assertThat(secret.sameAs(VaultFile.secret("correct horse battery staple"))).isTrue();
    }

    @Test
    void whatTestsRememberIsWhatTheRealOneGives() {
        var salt = new byte[16];
        var secret = VaultFile.secret("correct horse battery staple");

        var remembered = RememberedStretching.remembered(new Argon2Stretcher());

        assertThat(remembered.stretch(secret, salt, FLOOR)).isEqualTo(remembered.stretch(secret, salt, FLOOR)).isEqualTo(new Argon2Stretcher().stretch(secret, salt, FLOOR));
    }

    private static byte[] bytes(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
