package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedLibrariesTests {

    @TempDir
    private Path folder;

    @Test
    void unpacksALibraryOnceAndLeavesNoPartOfIt() throws IOException {
        var packed = Files.writeString(folder.resolve("packed"), "code for the machine");
        var cache = folder.resolve("cache");

        assertThat(UnpackedLibraries.lies(cache, "library", packed.toUri().toURL())).isTrue();
        assertThat(UnpackedLibraries.lies(cache, "library", packed.toUri().toURL())).isTrue();

        assertThat(cache).isDirectoryContaining(file -> file.endsWith("library"));
        assertThat(cache.toFile().list()).hasSize(1);
        assertThat(cache.resolve("library")).hasContent("code for the machine");
    }

    @Test
    void saysThatItDoesNotLieWhereNothingCanBeWritten() throws IOException {
        var packed = Files.writeString(folder.resolve("packed"), "code for the machine");

        assertThat(UnpackedLibraries.lies(packed.resolve("below a file"), "library", packed.toUri().toURL())).isFalse();
    }
}
