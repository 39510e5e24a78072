package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.handoff.vault.VaultFile.secret;

import java.nio.file.Path;
import org.handoff.vault.VaultFile.Columns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTests {

    @TempDir
    private Path folder;
    private VaultFile file;

    @BeforeEach
    void make() throws Exception {
        file = new VaultFile(folder.resolve("program.db"));
        file.inTransaction(() -> file.vault().make(1, "PROGRAM_LEAD", secret(VaultFile.LEAD)));
    }

    @AfterEach
    void close() throws Exception {
        file.close();
    }

    @Test
    void everySingleFlippedBitIsFound() {
        long id = file.person("Zzcanary Testname");
        var sealed = file.jdbc().queryForObject("SELECT first_name FROM participant WHERE id = ?", byte[].class, id);
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            var flipped = sealed.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatExceptionOfType(SealBroken.class).as("bit %d", bit)
                    .isThrownBy(() -> file.seals().open(Columns.FIRST_NAME, id, flipped))
                    .withMessageContaining("participant").withMessageContaining("first_name");
        }
    }

    @Test
    void aValueInAnotherRowOrColumnDoesNotOpen() {
        long one = file.person("One");
        long two = file.person("Two");
        var sealed = file.jdbc().queryForObject("SELECT first_name FROM participant WHERE id = ?", byte[].class, one);

        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> file.seals().open(Columns.FIRST_NAME, two, sealed));
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> file.seals().open(new SealedColumn("participant", "last_name"), one, sealed));
        assertThatExceptionOfType(SealBroken.class).isThrownBy(
                () -> file.seals().open(Columns.FIRST_NAME, RowPart.of(one, 0), new org.handoff.shared.Sealed(sealed)));
    }

    @Test
    void theSameTextNeverLooksTheSameButItsLookUpDoes() {
        file.person("Twin");
        file.person("Twin");
        assertThat(file.jdbc().queryForObject("SELECT count(DISTINCT hex(first_name)) FROM participant", Integer.class)).isEqualTo(2);
        assertThat(file.seals().lookup(Columns.KEY, "K-1")).isEqualTo(file.seals().lookup(Columns.KEY, "K-1")).hasSize(32);
    }

    @Test
    void whatIsNoSealedColumnCannotBeSealed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> file.seals().seal(new SealedColumn("participant", "sex"), RowPart.of(1), "1"))
                .withMessageContaining("db/sealing.yml");
    }
}
