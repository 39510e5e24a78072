package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build lists of the program's files, and what is found without that list. */
class PackedFilesTests {

    @TempDir
    private Path classes;

    @Test
    void theBuildListsEachFileWithItsFolderAndChecksum() throws IOException {
        Files.writeString(Files.createDirectories(classes.resolve("config/codes")).resolve("door.yml"), "open");
        Files.writeString(Files.createDirectories(classes.resolve("db/views")).resolve("b.sql"), "");
        PackedFiles.list(classes);

        var list = Files.readString(classes.resolve("org/handoff/machine/packed-files.txt"));
        assertThat(list).isEqualTo("""
                config/codes/\tdoor.yml\t%s
                db/views/\tb.sql\te3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                """.formatted(DigestUtils.sha256Hex("open".getBytes(StandardCharsets.UTF_8))));
        assertThat(PackedFiles.read(list).get("config/codes/")).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("config/codes/door.yml");
            assertThat(file.checksum()).hasSize(64);
        });
    }

    @Test
    void withoutAListTheFolderIsLookedThroughAndEachFileRead() {
        var files = PackedFiles.in("db/views/", ".sql");

        assertThat(files).extracting(PackedFiles.Packed::name).isSorted().contains("beforeMigrate__drop_views.sql");
        assertThat(files).allSatisfy(file -> assertThat(file.checksum()).isEqualTo(DigestUtils.sha256Hex(file.content())));
    }
}
