package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who cannot open the data file still learns which version this is, and how it is called. */
class HelpCallTests {

    @TempDir
    private Path folder;

    @Test
    void helpAndTheVersionAreToldWithoutADataFile() throws Exception {
        var file = Files.writeString(folder.resolve("program.db"), "participant,first_name\n".repeat(500));
        assertThat(Called.with(folder, "--file", file.toString(), "version").out()).singleElement().asString().startsWith("Handoff ");
        assertThat(Called.with(folder, "--file", file.toString(), "participant", "add", "--help").out()).first().asString()
                .startsWith("participant add: ");
        assertThat(Called.with(folder, "--file", file.toString(), "whoami").err()).singleElement().asString()
                .contains("is not a Handoff data file");
    }

    @Test
    void whoOnlyAsksForTheVersionHasNoDataFileAfterwards() throws Exception {
        var file = folder.resolve("new/program.db");
        assertThat(Called.with(folder, "--file", file.toString(), "version").out()).singleElement().asString().startsWith("Handoff ");
        assertThat(Called.with(folder, "--file", file.toString(), "help", "dates").code()).isZero();
        assertThat(Called.with(folder, "--file", file.toString(), "--help").code()).isZero();

        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void anUnknownCommandIsSuggestedAsItCouldBeTyped() throws Exception {
        assertThat(Called.with(folder, "--file", folder.resolve("program.db").toString(), "find", "ida moreno", "x").err())
                .singleElement().asString().isEqualTo("There is no command 'find'. Did you mean 'participant find \"ida moreno\" x'?");
    }
}
