package org.handoff.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.handoff.shared.Finding.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class IntegrityCheckupTests {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    @Test
    void aFileThatCannotEvenBeLookedThroughIsDamaged() throws Exception {
        var file = folder.resolve("county.db");
        var database = JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + file));
        database.sql("CREATE TABLE person (name TEXT)").update();
        assertThat(new IntegrityCheckup(database).run().grade()).isEqualTo(Grade.OK);

        try (var damage = new RandomAccessFile(file.toFile(), "rw")) {
            damage.seek(PAGE - Long.SIZE);
            damage.write(new byte[Long.SIZE]);
        }
        var finding = new IntegrityCheckup(database).run();

        assertThat(finding.grade()).isEqualTo(Grade.WRONG);
        assertThat(finding.said()).contains("cannot be looked through");
        assertThat(finding.toDo()).contains("restore a backup");
    }
}
