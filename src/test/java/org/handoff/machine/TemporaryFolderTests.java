package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTests {

    private static final String THIS = Long.toString(ProcessHandle.current().pid());
    /** More than any system counts its processes to. */
    private static final String NOBODY = "99999999999";

    @TempDir
    Path parent;

    @Test
    void deletesWhatAKilledProgramLeft() throws IOException {
        Files.writeString(Files.createDirectories(parent.resolve(NOBODY).resolve("county")).resolve("people.csv"), "Ida");

        TemporaryFolder.wipe(parent);

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void leavesAloneWhatRunsAndWhatIsNotOurs() throws IOException {
        Files.createDirectory(parent.resolve(THIS));
        Files.createDirectory(parent.resolve("letters"));

        TemporaryFolder.wipe(parent);

        assertThat(parent.resolve(THIS)).exists();
        assertThat(parent.resolve("letters")).exists();
    }

    @Test
    void isNotMisledByANumberThatAnotherProcessHasGotSince() throws IOException {
        var old = Files.createDirectory(parent.resolve(THIS));
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));

        TemporaryFolder.wipe(parent);

        assertThat(old).doesNotExist();
    }

    @Test
    void doesNotFollowALinkOutOfItself() throws IOException {
        var letters = Files.createDirectory(parent.resolve("letters"));
        Files.writeString(letters.resolve("letter"), "Dear officer");
        Files.createSymbolicLink(Files.createDirectory(parent.resolve(NOBODY)).resolve("link"), letters);

        TemporaryFolder.wipe(parent);

        assertThat(letters.resolve("letter")).exists();
        assertThat(parent.resolve(NOBODY)).doesNotExist();
    }
}
