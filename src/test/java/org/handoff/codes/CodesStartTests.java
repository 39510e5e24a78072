package org.handoff.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.handoff.HandoffProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module as the program starts it: after the migrations, before anything that holds {@link Codes}. */
class CodesStartTests {

    @TempDir
    private static Path folder;

    @Test
    void theListsAreLoadedWhenTheBeanIsThere() {
        try (var program = HandoffProgram.on(folder.resolve("start.db"), "2026-03-16")) {
            var codes = program.getBean(Codes.class);
            assertThat(codes.lists()).hasSize(82);
            assertThat(codes.label("door", "SOCIAL")).isEqualTo("Social contact");
        }
    }
}
