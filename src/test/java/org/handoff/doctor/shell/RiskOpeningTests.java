package org.handoff.doctor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoff.platform.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiskOpeningTests {

    @TempDir
    Path folder;

    @Test
    void everyStartSaysThatRecordsMayBeLost() throws IOException {
        var copied = Files.createFile(Files.createDirectory(folder.resolve("Dropbox")).resolve("county.db"));
        assertThat(new RiskOpening(DataFile.at(copied.toString(), false)).greeting()).singleElement().asString()
                .contains("Dropbox copies to other machines: records may be lost");
    }

    @Test
    void aFileWhereItShouldBeIsNotSpokenOf() throws IOException {
        var file = Files.createFile(folder.resolve("county.db"));
        assertThat(new RiskOpening(DataFile.at(file.toString(), false)).greeting()).isEmpty();
    }
}
