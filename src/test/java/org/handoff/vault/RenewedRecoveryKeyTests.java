package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.handoff.vault.VaultFile.secret;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewedRecoveryKeyTests {

    private static final long LEAD = 1;
    private static final byte[] MESSAGE = {1, 2, 3};

    @TempDir
    private Path folder;
    private VaultFile file;
    private RecoveryKey recovery;

    @BeforeEach
    void make() throws Exception {
        file = new VaultFile(folder.resolve("program.db"));
        recovery = file.inTransaction(() -> file.vault().make(LEAD, "PROGRAM_LEAD", secret(VaultFile.LEAD)));
    }

    @AfterEach
    void close() throws Exception {
        file.close();
    }

    @Test
    void aRenewedRecoveryKeyOpensWhatTheOldOneOpenedAndTheOldOneNothingMadeSince() throws Exception {
        long id = file.person("Zzcanary");
        file.vault().lock();
        file.vault().unlockWithRecovery(recovery);
        var signature = file.vault().sign(MESSAGE);
        file.vault().lock();
        file.vault().unlock(LEAD, secret(VaultFile.LEAD));
        var drawn = file.vault().drawRecovery();
        assertThat(file.vault().fits(recovery)).as("a key that was only drawn").isTrue();
        assertThat(file.vault().fits(drawn)).isFalse();

        file.inTransaction(() -> file.vault().renewRecovery(drawn));

        assertThat(file.name(id)).isEqualTo("Zzcanary");
        assertThat(GroupKey.versionOf(file.jdbc().queryForObject("SELECT first_name FROM participant WHERE id = ?", byte[].class, id))).isEqualTo(2);
        assertThat(file.jdbc().queryForObject("SELECT count(*) FROM key_slot WHERE owner = 0", Integer.class)).isEqualTo(2);
        assertThat(file.vault().signatures().by(Vault.RECOVERY, MESSAGE, signature)).isTrue();
        var wrapped = "the key of a whole file, 32 byte".getBytes(StandardCharsets.US_ASCII);
        var envelope = file.vault().envelope(wrapped);
        assertThat(file.vault().open(envelope, recovery)).isEmpty();
        assertThat(file.vault().open(envelope, drawn)).hasValue(wrapped);
        file.vault().lock();
        assertThat(file.vault().unlockWithRecovery(recovery)).isFalse();
        assertThat(file.vault().unlockWithRecovery(drawn)).isTrue();
        assertThat(file.name(id)).isEqualTo("Zzcanary");
        assertThat(file.vault().signatures().by(Vault.RECOVERY, MESSAGE, file.vault().sign(MESSAGE))).isTrue();
    }

    @Test
    void aRenewalThatFailsHalfWayLeavesTheOldRecoveryKey() {
        long id = file.person("Zzcanary");
        var drawn = file.vault().drawRecovery();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> file.inTransaction(() -> {
            file.vault().renewRecovery(drawn);
            throw new IllegalStateException("power cut");
        }));

        assertThat(file.name(id)).isEqualTo("Zzcanary");
        file.vault().lock();
        assertThat(file.vault().unlockWithRecovery(drawn)).isFalse();
        assertThat(file.vault().unlockWithRecovery(recovery)).isTrue();
        assertThat(file.name(id)).isEqualTo("Zzcanary");
    }

    @Test
    void aRecoveryKeyThatSomebodyChangedInTheFileIsReplacedByANewOne() {
        long id = file.person("Zzcanary");
        file.jdbc().update("UPDATE key_holder SET grantee = ? WHERE owner = 0", (Object) PersonalKeys.make(Vault.RECOVERY).open().grantee());
        assertThatExceptionOfType(HolderNotEndorsed.class).isThrownBy(() -> file.inTransaction(() -> file.vault().changeKeys()))
                .withMessageContaining("recovery renew");
        var drawn = file.vault().drawRecovery();

        file.inTransaction(() -> file.vault().renewRecovery(drawn));

        file.inTransaction(() -> file.vault().changeKeys());
        file.vault().lock();
        assertThat(file.vault().unlockWithRecovery(drawn)).isTrue();
        assertThat(file.name(id)).isEqualTo("Zzcanary");
    }
}
