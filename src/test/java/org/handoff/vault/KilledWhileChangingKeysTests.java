package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.handoff.Victim;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a change of keys is cut off, the file has the old keys or the new ones, and every name opens. */
@Tag("slow")
class KilledWhileChangingKeysTests {

    private static final int KILLS = Math.max(6, Integer.getInteger("kills", 0) / 6);
    private static final int PEOPLE = 1_500;
    private static final int LONGEST = 1_500;

    @TempDir
    private Path folder;

    @Test
    void everyNameOpensAfterEveryKill() throws Exception {
        var path = folder.resolve("program.db");
        try (var file = new VaultFile(path, true)) {
            file.inTransaction(() -> file.vault().make(1, "PROGRAM_LEAD", VaultFile.secret(VaultFile.LEAD)));
            for (int person = 1; person <= PEOPLE; person++) {
                file.person("Person " + person);
            }
        }
        int version = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            var said = new Victim(folder).saidUntilKilled(ChangingKeys.class, ThreadLocalRandom.current().nextInt(LONGEST),
                    path.toString());
            version = assertWhole(path, version + said.size() - 1);
        }
    }

    /** Every name, key and alias opens, all under one version, which is the last that was said or the one after it. */
    private static int assertWhole(Path path, int said) throws Exception {
        try (var file = new VaultFile(path, true)) {
            assertThat(file.vault().unlock(1, VaultFile.secret(VaultFile.LEAD))).isTrue();
            var versions = file.jdbc().queryForList("SELECT version FROM key_version WHERE key_group = 'IDENTITY'", Integer.class);
            assertThat(versions).hasSize(1).isSubsetOf(said, said + 1);
            for (long person = 1; person <= PEOPLE; person++) {
                assertThat(file.name(person)).isEqualTo("Person " + person);
            }
            assertThat(file.jdbc().query("SELECT first_name FROM participant",
                    (row, number) -> GroupKey.versionOf(row.getBytes(1)))).containsOnly(versions.get(0));
            assertThat(file.jdbc().queryForList("PRAGMA integrity_check", String.class)).isEqualTo(List.of("ok"));
            return versions.get(0);
        }
    }
}
