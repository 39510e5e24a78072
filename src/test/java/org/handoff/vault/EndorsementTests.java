package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.handoff.vault.VaultFile.secret;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What vouches for somebody's keys and says what they were given, and what becomes of everything that it does not name. */
class EndorsementTests {

    private static final long LEAD = 1;
    private static final long MANAGER = 2;
    private static final long EVALUATOR = 3;
    private static final String OTHERS = "somebody's first passphrase";

    @TempDir
    private Path folder;
    private VaultFile file;

    @BeforeEach
    void make() throws Exception {
        file = new VaultFile(folder.resolve("program.db"), true);
        file.inTransaction(() -> {
            file.vault().make(LEAD, "PROGRAM_LEAD", secret(VaultFile.LEAD));
            file.vault().addSlot(MANAGER, secret(OTHERS), AVault.manager());
            file.vault().addSlot(EVALUATOR, secret(OTHERS), AVault.evaluator());
        });
        file.person("Zzcanary");
    }

    @AfterEach
    void close() throws Exception {
        file.close();
    }

    private JdbcTemplate jdbc() {
        return file.jdbc();
    }

    private long grants(long owner) {
        return jdbc().queryForObject("SELECT count(*) FROM key_grant WHERE owner = ?", Long.class, owner);
    }

    private Map<Long, Standing> given() {
        return file.holdings().given();
    }

    private void signIn(long account, String passphrase) {
        file.vault().lock();
        assertThat(file.vault().unlock(account, secret(passphrase))).isTrue();
    }

    @Test
    void itsBytesAreFormatHashGroupsStateAndRole() {
        var keys = PersonalKeys.make(MANAGER).open();
        var hash = HexFormat.of().formatHex(DigestUtils.sha256(keys.bytes()));
        var narrative = new Standing("LEAD", true, Set.of(KeyGroup.NARRATIVE, KeyGroup.AUDIT));

        assertThat(HexFormat.of().formatHex(Endorsement.of(keys, narrative).bytes())).isEqualTo("02" + hash + "06" + "01" + "4c454144");
        assertThat(HexFormat.of().formatHex(Endorsement.of(keys, narrative.disabled()).bytes())).isEqualTo("02" + hash + "00" + "00" + "4c454144");
        for (Standing standing : new Standing[] {narrative, narrative.disabled(), AVault.manager(), AVault.evaluator(), Standing.RECOVERY}) {
            var read = Endorsement.read(Endorsement.of(keys, standing).bytes()).orElseThrow();
            assertThat(read.standing()).isEqualTo(standing);
            assertThat(read.fits(keys)).isTrue();
            assertThat(read.fits(PersonalKeys.make(MANAGER).open())).isFalse();
        }
    }

    @Test
    void theFormOfBeforeIsTheHashAloneAndAnythingElseIsNone() {
        var keys = PersonalKeys.make(MANAGER).open();
        var hash = DigestUtils.sha256(keys.bytes());
        var whole = Endorsement.of(keys, AVault.manager()).bytes();

        assertThat(Endorsement.read(hash)).hasValueSatisfying(read -> {
            assertThat(read.standing()).isNull();
            assertThat(read.fits(keys)).isTrue();
            assertThat(read.bytes()).isEqualTo(hash);
        });
        for (int length : new int[] {0, 1, 31, 33, 34, 35}) {
            assertThat(Endorsement.read(Arrays.copyOf(whole, length))).as("%d bytes", length).isEmpty();
        }
        whole[0] = 3;
        assertThat(Endorsement.read(whole)).isEmpty();
    }

    @Test
    void whoIsKeptOutHoldsNoKey() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Standing("CASE_MANAGER", false, EnumSet.of(KeyGroup.IDENTITY)));
    }

    @Test
    void everybodyStandsAsTheyWereGivenAndStillDoUnderNewKeys() {
        var before = given();
        assertThat(before).containsOnly(Map.entry(0L, Standing.RECOVERY), Map.entry(LEAD, Standing.enabled("PROGRAM_LEAD", EnumSet.allOf(KeyGroup.class))),
                Map.entry(MANAGER, AVault.manager()), Map.entry(EVALUATOR, AVault.evaluator()));

        file.inTransaction(() -> file.vault().changeKeys());
        assertThat(given()).isEqualTo(before);
        file.inTransaction(() -> file.vault().revoke(MANAGER));
        assertThat(given()).containsEntry(MANAGER, AVault.manager().disabled());
        file.inTransaction(() -> file.vault().addSlot(MANAGER, secret(OTHERS), AVault.manager()));
        assertThat(given()).isEqualTo(before);
    }

    @Test
    void noBitOfItCanBeChangedAndNobodysPutInThePlaceOfAnothers() {
        var sealed = jdbc().queryForObject("SELECT endorsement FROM key_holder WHERE owner = ?", byte[].class, MANAGER);
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit += 7) {
            var changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            jdbc().update("UPDATE key_holder SET endorsement = ? WHERE owner = ?", changed, MANAGER);
            assertThat(given()).as("bit %d", bit).doesNotContainKey(MANAGER).containsKey(EVALUATOR);
        }
        jdbc().update("UPDATE key_holder SET endorsement = (SELECT endorsement FROM key_holder WHERE owner = 1) WHERE owner = ?", MANAGER);
        assertThat(given()).doesNotContainKey(MANAGER);
        for (int length : new int[] {0, 1, 5, 33}) {
            jdbc().update("UPDATE key_holder SET endorsement = ? WHERE owner = ?", Arrays.copyOf(sealed, length), MANAGER);
            assertThat(given()).doesNotContainKey(MANAGER);
        }
    }

    @Test
    void whatVouchedForThemBeforeDoesNotComeBack() {
        for (Runnable taking : new Runnable[] {() -> file.vault().setStanding(MANAGER, Standing.enabled("OTHER", EnumSet.allOf(KeyGroup.class))),
                () -> file.vault().setStanding(MANAGER, AVault.evaluator()), () -> file.vault().revoke(MANAGER),
                () -> file.vault().addSlot(MANAGER, secret("another passphrase"), AVault.manager())}) {
            file.inTransaction(() -> file.vault().addSlot(MANAGER, secret(OTHERS), AVault.manager()));
            jdbc().execute("CREATE TEMP TABLE was AS SELECT * FROM key_holder WHERE owner = 2");
            file.inTransaction(taking);
            jdbc().update("INSERT OR REPLACE INTO key_holder SELECT * FROM was");
            jdbc().execute("DROP TABLE was");

            assertThat(given()).doesNotContainKey(MANAGER);
            file.inTransaction(() -> file.vault().changeKeys());
            assertThat(grants(MANAGER)).isZero();
        }
    }

    @Test
    void anEvaluatorWhoIsKeptOutIsKeptOutForGood() {
        jdbc().execute("CREATE TEMP TABLE was AS SELECT * FROM key_holder WHERE owner = 3");
        file.inTransaction(() -> file.vault().revoke(EVALUATOR));
        jdbc().update("INSERT OR REPLACE INTO key_holder SELECT * FROM was");

        assertThat(given()).doesNotContainKey(EVALUATOR);
    }

    @Test
    void rowsThatSomebodyPutInKeepNobodyFromWorking() {
        jdbc().execute("PRAGMA foreign_keys = OFF");
        jdbc().execute("PRAGMA ignore_check_constraints = ON");
        jdbc().update("INSERT INTO key_grant VALUES (3, 'IDENTITY', 1, zeroblob(85)), (1, 'IDENTITY', 2, zeroblob(85)), (1, 'EVERYTHING', 1, x'00')");
        jdbc().update("INSERT INTO key_version VALUES ('IDENTITY', 2, ''), ('IDENTITY', 99, ''), ('EVERYTHING', 1, '')");
        jdbc().update("INSERT INTO key_holder VALUES (99, x'00', x'00', x'00')");
        jdbc().update("INSERT INTO key_grant VALUES (99, 'IDENTITY', 1, x'00'), (99, 'IDENTITY', 2, x'00')");

        for (long account : new long[] {MANAGER, EVALUATOR}) {
            signIn(account, OTHERS);
        }
        signIn(LEAD, VaultFile.LEAD);
        assertThat(file.name(1)).isEqualTo("Zzcanary");
        assertThat(file.holdings().own().vouched()).isTrue();
        long another = file.person("Another");
        file.inTransaction(() -> file.vault().revoke(MANAGER));
        assertThat(file.name(another)).isEqualTo("Another");
        file.inTransaction(() -> file.vault().addSlot(99, secret(OTHERS), AVault.evaluator()));
        assertThat(jdbc().queryForList("SELECT DISTINCT version FROM key_version WHERE key_group = 'IDENTITY'", Integer.class)).containsExactly(2);
        assertThat(jdbc().queryForList("SELECT DISTINCT owner FROM key_grant WHERE key_group = 'IDENTITY' ORDER BY owner", Long.class))
                .containsExactly(Vault.RECOVERY, LEAD);
    }

    @Test
    void aKeyOfSomebodysOwnMakingBesideTheRealOneIsRefused() {
        var key = new GroupKey(KeyGroup.IDENTITY, 2, new byte[Crypto.KEY_BYTES]);
        var queries = new KeyQueries(org.springframework.jdbc.core.simple.JdbcClient.create(jdbc()));
        jdbc().update("INSERT INTO key_version VALUES ('IDENTITY', 2, '')");
        queries.keep(key.grantTo(queries.holder(LEAD).orElseThrow().keys()));
        file.vault().lock();

        assertThatExceptionOfType(TwoKeysOfAGroup.class).isThrownBy(() -> file.vault().unlock(LEAD, secret(VaultFile.LEAD)));
        assertThat(file.vault().isOpen()).isFalse();
    }

    @Test
    void whoseKeysWereReplacedIsVouchedForByNothing() {
        for (String table : new String[] {"key_slot", "key_grant", "key_holder"}) {
            jdbc().execute("CREATE TEMP TABLE was_%1$s AS SELECT * FROM %1$s WHERE owner = 2".formatted(table));
        }
        file.inTransaction(() -> file.vault().revoke(MANAGER));
        jdbc().execute("PRAGMA foreign_keys = OFF");
        for (String table : new String[] {"key_slot", "key_grant", "key_holder"}) {
            jdbc().update("INSERT OR REPLACE INTO %1$s SELECT * FROM was_%1$s".formatted(table));
        }

        signIn(MANAGER, OTHERS);
        assertThat(file.holdings().own().vouched()).isFalse();
    }
}
