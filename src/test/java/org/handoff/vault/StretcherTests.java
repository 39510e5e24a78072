package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class StretcherTests {

    /** Worked out with the reference implementation: argon2 -id -v 13 -k 65536 -t 3 -p 4 -l 32 with this passphrase and salt. */
    private static final String REFERENCE = "7d19815288ee3c6eda4ea9b0c1a7a547fcb6e0c96953d57f1d9d743582c32ade";

    private static final StretchCost FLOOR = new StretchCost(64 * 1024, 3, 4);

    @Test
    void isArgon2idAsTheReferenceImplementationHasIt() {
        var key = new Argon2Stretcher().stretch(VaultFile.secret("correct horse battery staple"),
                "sixteen byte salt".substring(0, 16).getBytes(java.nio.charset.StandardCharsets.US_ASCII), FLOOR);

        assertThat(HexFormat.of().formatHex(key)).isEqualTo(REFERENCE);
    }

    @Test
    void whatTestsRememberIsWhatTheRealOneGives() {
        var salt = new byte[16];
        var secret = VaultFile.secret("correct horse battery staple");

        var remembered = RememberedStretching.remembered(new Argon2Stretcher());

        assertThat(remembered.stretch(secret, salt, FLOOR)).isEqualTo(remembered.stretch(secret, salt, FLOOR)).isEqualTo(new Argon2Stretcher().stretch(secret, salt, FLOOR));
    }
}
