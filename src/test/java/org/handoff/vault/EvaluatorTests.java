package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.handoff.vault.VaultFile.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an evaluator's passphrase opens does not open one sealed value, whatever is tried with it. */
class EvaluatorTests {

    private static final long EVALUATOR = 3;
    private static final int PEOPLE = 300;
    private static final String PASSPHRASE = "an evaluator's own passphrase";

    @Test
    void noValueDecryptsWithAnythingTheSlotHolds(@TempDir Path folder) throws Exception {
        try (var file = new VaultFile(folder.resolve("program.db"))) {
            file.inTransaction(() -> file.vault().make(1, "PROGRAM_LEAD", VaultFile.secret(VaultFile.LEAD)));
            for (int person = 1; person <= PEOPLE; person++) {
                file.person("Person " + person);
            }
            file.inTransaction(() -> file.vault().addSlot(EVALUATOR, VaultFile.secret(PASSPHRASE), AVault.evaluator()));
            file.vault().lock();
            assertThat(file.vault().unlock(EVALUATOR, VaultFile.secret(PASSPHRASE))).isTrue();

            for (long person = 1; person <= PEOPLE; person++) {
                long id = person;
                assertThatExceptionOfType(KeyNotHeld.class).isThrownBy(() -> file.name(id));
            }
            assertThat(opened(file, candidates(file))).isZero();
        }
    }

    /** Every 32 bytes in a row of all that the slot holds and of every grant in the file: no key may stand among them. */
    private static List<GroupKey> candidates(VaultFile file) {
        var slot = new KeyQueries(org.springframework.jdbc.core.simple.JdbcClient.create(file.jdbc())).slot(EVALUATOR).orElseThrow();
        var own = slot.open(VaultFile.secret(PASSPHRASE), RememberedStretching.remembered(new Argon2Stretcher())).orElseThrow();
        var keys = new ArrayList<GroupKey>();
        for (byte[] material : List.of(own.bytes(), slot.salt(), slot.sealedKeys())) {
            for (int from = 0; from + Crypto.KEY_BYTES <= material.length; from++) {
                keys.add(new GroupKey(KeyGroup.IDENTITY, 1, Arrays.copyOfRange(material, from, from + Crypto.KEY_BYTES)));
            }
        }
        assertThat(file.jdbc().query("SELECT owner, key_group, version, wrapped FROM key_grant", (row, number) -> new Grant(
                row.getLong(1), KeyGroup.valueOf(row.getString(2)), row.getInt(3), row.getBytes(4)))).isNotEmpty()
                .allSatisfy(grant -> assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> own.opened(grant)));
        return keys;
    }

    private static long opened(VaultFile file, List<GroupKey> keys) {
        return file.jdbc().query("SELECT id, first_name FROM participant LIMIT 40", (row, number) -> {
            var place = Seals.place(Columns.FIRST_NAME, RowPart.of(row.getLong(1)));
            var sealed = row.getBytes(2);
            return keys.stream().filter(key -> opens(key, place, sealed)).count();
        }).stream().mapToLong(Long::longValue).sum();
    }

    private static boolean opens(GroupKey key, String place, byte[] sealed) {
        try {
            key.open(place, sealed);
            return true;
        } catch (GeneralSecurityException closed) {
            return false;
        }
    }
}
