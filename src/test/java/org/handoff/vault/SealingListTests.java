package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that a start reads say what {@code db/sealing.yml} says. */
class SealingListTests {

    @Test
    void theLinesSayWhatTheFileSays(@TempDir Path classes) throws IOException {
        SealingList.write(classes);

        assertThat(SealingList.read(Files.readString(classes.resolve("org/handoff/vault/sealing.txt")))).isEqualTo(Sealing.readFile()).isNotEmpty();
    }
}
