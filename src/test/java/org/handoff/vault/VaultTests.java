package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.handoff.vault.VaultFile.secret;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handoff.vault.VaultFile.Columns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {

    private static final long LEAD = 1;
    private static final long MANAGER = 2;
    private static final long EVALUATOR = 3;
    private static final String MANAGERS = "a manager's first passphrase";

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
    void opensWhatItSealedAfterSigningInAgain() {
        long id = file.person("Zzcanary Ünïcode");
        file.vault().lock();

        assertThatExceptionOfType(VaultIsLocked.class).isThrownBy(() -> file.name(id));
        assertThat(file.vault().unlock(LEAD, secret("correct horse battery stable"))).isFalse();
        assertThat(file.vault().isOpen()).isFalse();
        assertThat(file.vault().unlock(LEAD, secret(VaultFile.LEAD))).isTrue();
        assertThat(file.name(id)).isEqualTo("Zzcanary Ünïcode");
    }

    @Test
    void theRecoveryKeyOffThePaperOpensEverything() {
        long id = file.person("Zzcanary");
        file.vault().lock();
        var typed = RecoveryKey.read(recovery.firstHalf().toLowerCase().replace('0', 'o'), " " + recovery.secondHalf().replace("-", " "));

        assertThat(file.vault().unlockWithRecovery(typed)).isTrue();
        assertThat(file.name(id)).isEqualTo("Zzcanary");
    }

    @Test
    void anEvaluatorsPassphraseOpensNoName() {
        long id = file.person("Zzcanary");
        file.inTransaction(() -> file.vault().addSlot(EVALUATOR, secret(MANAGERS), AVault.evaluator()));
        file.vault().lock();

        assertThat(file.vault().unlock(EVALUATOR, secret(MANAGERS))).isTrue();
        assertThat(file.vault().holds(KeyGroup.IDENTITY)).isFalse();
        assertThatExceptionOfType(KeyNotHeld.class).isThrownBy(() -> file.name(id));
        assertThat(file.jdbc().queryForObject("SELECT count(*) FROM key_grant WHERE owner = ?", Integer.class, EVALUATOR)).isZero();
    }

    @Test
    void aKeyFileIsNeededOnceItWasUsed() throws Exception {
        var stick = Files.writeString(folder.resolve("stick.key"), "anything that does not change");
        file.inTransaction(() -> file.vault().changePassphrase(secret(VaultFile.LEAD).withKeyFile(stick)));
        file.vault().lock();

        assertThat(file.vault().unlock(LEAD, secret(VaultFile.LEAD))).isFalse();
        assertThat(file.vault().unlock(LEAD, secret(VaultFile.LEAD).withKeyFile(stick))).isTrue();
    }

    @Test
    void revokingMakesNewKeysAndSealsEverythingAnew() {
        long id = file.person("Zzcanary");
        file.inTransaction(() -> file.vault().addSlot(MANAGER, secret(MANAGERS), AVault.manager()));
        var sealedBefore = sealed(id);
        var lookupBefore = file.seals().lookup(Columns.KEY, "K-1");
        file.inTransaction(() -> file.vault().revoke(MANAGER));

        assertThat(file.name(id)).isEqualTo("Zzcanary");
        assertThat(GroupKey.versionOf(sealedBefore)).isEqualTo(1);
        assertThat(GroupKey.versionOf(sealed(id))).isEqualTo(2);
        assertThat(file.seals().lookup(Columns.KEY, "K-1")).isNotEqualTo(lookupBefore)
                .isEqualTo(file.jdbc().queryForObject("SELECT external_key_lookup FROM participant WHERE id = ?", byte[].class, id));
        assertThat(file.jdbc().queryForList("SELECT DISTINCT version FROM key_grant", Integer.class)).containsExactly(2);
        file.vault().lock();
        assertThat(file.vault().unlock(MANAGER, secret(MANAGERS))).isFalse();
        assertThat(file.vault().unlockWithRecovery(recovery)).isTrue();
        assertThat(file.name(id)).isEqualTo("Zzcanary");
    }

    @Test
    void aRevocationThatFailsHalfWayChangesNothing() {
        long id = file.person("Zzcanary");
        file.inTransaction(() -> file.vault().addSlot(MANAGER, secret(MANAGERS), AVault.manager()));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> file.inTransaction(() -> {
            file.vault().revoke(MANAGER);
            throw new IllegalStateException("power cut");
        }));

        assertThat(file.name(id)).isEqualTo("Zzcanary");
        assertThat(file.person("Another")).isPositive();
        file.vault().lock();
        assertThat(file.vault().unlock(MANAGER, secret(MANAGERS))).isTrue();
        assertThat(file.name(id)).isEqualTo("Zzcanary");
    }

    @Test
    void takingAGroupAwayTakesTheKeysButNotTheAccount() {
        file.inTransaction(() -> file.vault().addSlot(MANAGER, secret(MANAGERS), AVault.manager()));
        file.inTransaction(() -> file.vault().setStanding(MANAGER, AVault.evaluator()));
        file.vault().lock();

        assertThat(file.vault().unlock(MANAGER, secret(MANAGERS))).isTrue();
        assertThat(file.vault().holds(KeyGroup.IDENTITY)).isFalse();
        file.vault().lock();
        assertThat(file.vault().unlock(LEAD, secret(VaultFile.LEAD))).isTrue();
        file.inTransaction(() -> file.vault().setStanding(MANAGER, AVault.manager()));
        file.vault().lock();
        assertThat(file.vault().unlock(MANAGER, secret(MANAGERS))).isTrue();
        assertThat(file.vault().holds(KeyGroup.IDENTITY)).isTrue();
    }

    @Test
    void anotherProcessFetchesTheNewKeysByItself() throws Exception {
        long id = file.person("Zzcanary");
        file.inTransaction(() -> file.vault().addSlot(MANAGER, secret(MANAGERS), AVault.manager()));
        try (var other = new VaultFile(folder.resolve("program.db"))) {
            other.vault().unlock(MANAGER, secret(MANAGERS));
            file.inTransaction(() -> file.vault().changeKeys());

            assertThat(other.name(id)).isEqualTo("Zzcanary");
            assertThat(GroupKey.versionOf(sealed(other.person("Another")))).isEqualTo(2);
            file.inTransaction(() -> file.vault().revoke(MANAGER));
            assertThatExceptionOfType(VaultIsLocked.class).isThrownBy(() -> other.name(id));
            assertThat(other.vault().isOpen()).isFalse();
        }
    }

    @Test
    void aPublicKeySomebodyPutInIsNeverGivenAKey() {
        file.inTransaction(() -> file.vault().addSlot(MANAGER, secret(MANAGERS), AVault.manager()));
        var thief = PersonalKeys.make(MANAGER).open();
        file.jdbc().update("UPDATE key_holder SET grantee = ? WHERE owner = ?", thief.grantee(), MANAGER);

        file.inTransaction(() -> file.vault().changeKeys());
        assertThat(owners("version = 2")).containsExactly(Vault.RECOVERY, LEAD);
        assertThat(owners("version = 1")).isEmpty();
        assertThatExceptionOfType(HolderNotEndorsed.class)
                .isThrownBy(() -> file.inTransaction(() -> file.vault().setStanding(MANAGER, AVault.manager()))).withMessageContaining("U2");
    }

    @Test
    void nothingIsGivenWithoutTheRecoveryKey() {
        file.jdbc().update("UPDATE key_holder SET endorsement = zeroblob(70) WHERE owner = 0");

        assertThatExceptionOfType(HolderNotEndorsed.class).isThrownBy(() -> file.inTransaction(() -> file.vault().changeKeys()))
                .withMessageContaining("recovery key");
        assertThatExceptionOfType(HolderNotEndorsed.class).isThrownBy(() -> file.vault().envelope(new byte[32]));
        assertThat(owners("version = 1")).containsExactly(Vault.RECOVERY, LEAD);
    }

    @Test
    void oneDamagedCopyOfASlotLocksNobodyOutAndTwoAreNamed() {
        file.vault().lock();
        file.jdbc().update("UPDATE key_slot SET sealed_keys = zeroblob(80) WHERE owner = 1 AND copy = 1");
        assertThat(file.vault().unlock(LEAD, secret(VaultFile.LEAD))).isTrue();
        file.vault().lock();
        file.jdbc().update("UPDATE key_slot SET salt = zeroblob(16) WHERE owner = 1 AND copy = 2");

        assertThatExceptionOfType(SlotDamaged.class).isThrownBy(() -> file.vault().unlock(LEAD, secret(VaultFile.LEAD)))
                .withMessageContaining("U1");
    }

    @Test
    void aSlotThatAsksForTooMuchOrTooLittleIsRefusedBeforeAnyWork() {
        for (String set : new String[] {"memory_kib = 2097152", "memory_kib = 1024", "passes = 100", "passes = 1", "lanes = 200"}) {
            var before = file.jdbc().queryForMap("SELECT memory_kib, passes, lanes FROM key_slot WHERE owner = 1 AND copy = 1");
            file.jdbc().update("UPDATE key_slot SET " + set + " WHERE owner = 1");
            assertThatExceptionOfType(CostOutOfBounds.class).as(set)
                    .isThrownBy(() -> file.vault().unlock(LEAD, secret(VaultFile.LEAD)));
            file.jdbc().update("UPDATE key_slot SET memory_kib = ?, passes = ?, lanes = ? WHERE owner = 1", before.get("memory_kib"),
                    before.get("passes"), before.get("lanes"));
        }
    }

    @Test
    void anEnvelopeOpensElsewhereByThePassphraseOrTheRecoveryKey() throws Exception {
        var key = "the key of a whole file, 32 byte".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var envelope = Envelope.of(file.vault().envelope(key).bytes());
        try (var elsewhere = new VaultFile(folder.resolve("another.db"))) {
            assertThat(elsewhere.vault().open(envelope, recovery)).hasValue(key);
            assertThat(elsewhere.vault().open(envelope, LEAD, secret(VaultFile.LEAD))).hasValue(key);
            assertThat(elsewhere.vault().open(envelope, LEAD, secret("not it"))).isEmpty();
            assertThat(elsewhere.vault().open(envelope, MANAGER, secret(MANAGERS))).isEmpty();
        }
    }

    @Test
    void whatOneSignedIsCheckedAgainstTheirOwnKeyAlsoAfterTheyWent() {
        var signature = signedByTheManager(MANAGERS);
        file.inTransaction(() -> file.vault().revoke(MANAGER));

        assertThat(signatures().by(MANAGER, MESSAGE, signature)).isTrue();
        assertThat(signatures().by(LEAD, MESSAGE, signature)).isFalse();
        assertThat(signatures().by(MANAGER, new byte[] {1, 2, 4}, signature)).isFalse();
        assertThat(signatures().by(EVALUATOR, MESSAGE, signature)).isFalse();
    }

    @Test
    void whatOneSignedStaysSignedWhenTheyGetNewKeys() {
        var before = signedByTheManager(MANAGERS);
        var after = signedByTheManager("another first passphrase");
        file.inTransaction(() -> file.vault().changeKeys());

        assertThat(after).isNotEqualTo(before);
        assertThat(signatures().by(MANAGER, MESSAGE, before)).isTrue();
        assertThat(signatures().by(MANAGER, MESSAGE, after)).isTrue();
    }

    @Test
    void keysPutIntoTheFileByHandCheckNothing() {
        var signature = signedByTheManager(MANAGERS);
        var forged = PersonalKeys.make(MANAGER);
        file.jdbc().update("UPDATE key_holder SET signature = ? WHERE owner = ?", forged.open().signature(), MANAGER);

        assertThat(signatures().by(MANAGER, MESSAGE, forged.sign(MESSAGE))).isFalse();
        assertThat(signatures().by(MANAGER, MESSAGE, signature)).isFalse();
    }

    private List<Long> owners(String which) {
        return file.jdbc().queryForList("SELECT DISTINCT owner FROM key_grant WHERE " + which + " ORDER BY owner", Long.class);
    }

    private byte[] signedByTheManager(String passphrase) {
        file.inTransaction(() -> file.vault().addSlot(MANAGER, secret(passphrase), AVault.manager()));
        file.vault().lock();
        file.vault().unlock(MANAGER, secret(passphrase));
        var signature = file.vault().sign(MESSAGE);
        file.vault().lock();
        file.vault().unlock(LEAD, secret(VaultFile.LEAD));
        return signature;
    }

    private Signatures signatures() {
        return file.vault().signatures();
    }

    private byte[] sealed(long id) {
        return file.jdbc().queryForObject("SELECT first_name FROM participant WHERE id = ?", byte[].class, id);
    }
}
