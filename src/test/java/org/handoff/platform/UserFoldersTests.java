package org.handoff.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFoldersTests {

    @TempDir
    Path home;

    @Test
    void theLogIsKeptInTheUsersOwnFolder() {
        assertThat(folders(home).writableLogFile()).isEqualTo(home.resolve(".local/state/handoff/handoff.log")).exists();
    }

    @Test
    void theLogGoesToTheTemporaryFolderWhereTheHomeCannotBeWritten() throws IOException {
        var notAFolder = Files.writeString(home.resolve("file"), "");

        var log = folders(notAFolder).writableLogFile();

        assertThat(log).exists().hasParent(Path.of(System.getProperty("java.io.tmpdir")));
        Files.delete(log);
    }

    private static UserFolders folders(Path home) {
        return new UserFolders("Linux", home, Map.of());
    }
}
