package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.OptionalLong;
import org.handoff.platform.DataFile;
import org.handoff.platform.DataFileOpening;
import org.handoff.platform.MachineTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passphrase that is stretched before the sign-in asks for its key. */
class EarlyStretchTests {

    private static final long ACCOUNT = 1;

    @TempDir
    Path folder;

    private final EarlyStretch early = new EarlyStretch();
    private final Secret secret = VaultFile.secret(VaultFile.LEAD);
    private DataFileOpening file;
    private Slot slot;

    @BeforeEach
    void aFileWithASlot() {
        file = new DataFileOpening(DataFile.at(folder.resolve("program.db").toString(), false), MachineTime.ofThisMachine());
        var keys = new KeyQueries(file.client());
        var own = PersonalKeys.make(ACCOUNT);
        keys.keep(new Holder(own.open(), new byte[32]));
        keys.keep(Slot.make(ACCOUNT, secret, own, new Argon2Stretcher(), new SecureRandom()));
        slot = keys.slot(ACCOUNT).orElseThrow();
    }

    @AfterEach
    void closeIt() {
        file.destroy();
    }

    @Test
    void theKeyIsTheSlotsAndIsGivenOnce() {
        early.work(file, OptionalLong.of(ACCOUNT), VaultFile.secret(VaultFile.LEAD));

        assertThat(early.key(secret, slot.salt(), slot.cost())).hasValue(new Argon2Stretcher().stretch(secret, slot.salt(), slot.cost()));
        assertThat(early.key(secret, slot.salt(), slot.cost())).isEmpty();
    }

    @Test
    void anotherPassphraseGetsNoKeyAndTheFirstIsOverwritten() {
        var typed = VaultFile.secret(VaultFile.LEAD);
        early.work(file, OptionalLong.of(ACCOUNT), typed);

        assertThat(early.key(VaultFile.secret("something else"), slot.salt(), slot.cost())).isEmpty();
        assertThat(typed.bytes()).containsOnly(0);
    }

    @Test
    void forANameThatNobodyBearsAsMuchIsDone() {
        early.work(file, OptionalLong.empty(), VaultFile.secret(VaultFile.LEAD));

        assertThat(early.inVain()).isTrue();
        assertThat(early.inVain()).isFalse();
    }

    @Test
    void whatNobodyAsksForAnyMoreIsOverwritten() {
        var typed = VaultFile.secret(VaultFile.LEAD);
        early.destroy();
        early.work(file, OptionalLong.of(ACCOUNT), typed);

        assertThat(typed.bytes()).containsOnly(0);
        assertThat(early.key(secret, slot.salt(), slot.cost())).isEmpty();
    }
}
