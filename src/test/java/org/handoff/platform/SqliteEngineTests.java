package org.handoff.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

class SqliteEngineTests {

    @TempDir
    private Path cache;

    @Test
    void unpacksTheLibraryOnceAndLeavesNoPartOfIt() throws IOException {
        assertThat(SqliteEngine.unpacked(cache)).isTrue();
        var made = Files.getLastModifiedTime(library());
        assertThat(SqliteEngine.unpacked(cache)).isTrue();
        assertThat(Files.getLastModifiedTime(library())).isEqualTo(made);
        assertThat(names()).containsExactly(LibraryLoaderUtil.getNativeLibName());
    }

    @Test
    void replacesALibraryThatIsNotWhole() throws IOException {
        SqliteEngine.unpacked(cache);
        var whole = Files.readAllBytes(library());
        Files.write(library(), new byte[100]);
        SqliteEngine.unpacked(cache);
        assertThat(library()).hasBinaryContent(whole);
    }

    @Test
    void leavesItToTheDriverWhereTheFolderCannotBeMade() throws IOException {
        var file = Files.createFile(cache.resolve("a-file"));
        assertThat(SqliteEngine.unpacked(file.resolve("sqlite"))).isFalse();
    }

    private Path library() {
        return cache.resolve(LibraryLoaderUtil.getNativeLibName());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(cache)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
