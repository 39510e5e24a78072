package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PrivateFilesTests {

    @TempDir
    Path folder;

    @Test
    void foldersAndFilesAreTheirOwnersAlone() throws IOException {
        var made = PrivateFiles.folder(folder.resolve("one/two"));
        try (var stream = PrivateFiles.write(made.resolve("written"))) {
            stream.write("Ida".getBytes());
        }
        PrivateFiles.newFile(made.resolve("empty"));

        assertThat(mode(made)).isEqualTo("rwx------");
        assertThat(mode(made.getParent())).isEqualTo("rwx------");
        assertThat(mode(made.resolve("written"))).isEqualTo("rw-------");
        assertThat(mode(made.resolve("empty"))).isEqualTo("rw-------");
        assertThat(mode(PrivateFiles.newFile(made, "part", ".csv"))).isEqualTo("rw-------");
        assertThat(made.resolve("written")).hasContent("Ida");
    }

    @Test
    void aFileIsNoFolderAndNeitherIsWhatIsBelowIt() throws IOException {
        var file = Files.writeString(folder.resolve("carl.txt"), "a note");

        for (Path wanted : List.of(file, file.resolve("reports"), Files.createSymbolicLink(folder.resolve("link"), file))) {
            assertThatExceptionOfType(NotAFolder.class).isThrownBy(() -> PrivateFiles.namedFolder(wanted)).withMessageContaining("is a file, and a folder is needed");
        }
        assertThat(file).hasContent("a note");
    }

    @Test
    void whatTheProgramOwnsIsMadeItsOwnersAlone() throws IOException {
        var own = permit(Files.createDirectory(folder.resolve("own")), "rwxr-xr-x");
        var log = permit(Files.writeString(own.resolve("log"), "a line"), "rw-r--r--");

        PrivateFiles.ownFolder(own);
        PrivateFiles.ownFile(log);

        assertThat(mode(own)).isEqualTo("rwx------");
        assertThat(mode(log)).isEqualTo("rw-------");
        assertThat(log).hasContent("a line");
    }

    @Test
    void nothingIsWrittenOverAndNoLinkFollowed() throws IOException {
        var letter = Files.writeString(folder.resolve("letter"), "Dear officer");
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("elsewhere"));
        var mine = Files.writeString(folder.resolve("mine"), "new");

        for (Path taken : List.of(letter, link)) {
            assertThat(PrivateFiles.isTaken(taken)).isTrue();
            assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> PrivateFiles.write(taken));
            assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> PrivateFiles.newFile(taken));
            assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> PrivateFiles.give(mine, taken));
        }
        assertThat(letter).hasContent("Dear officer");
        assertThat(folder.resolve("elsewhere")).doesNotExist();
        assertThat(link).isSymbolicLink();
    }

    @Test
    void saysWhatToTypeForFilesThatOthersMayOpen() throws IOException {
        var open = permit(Files.createFile(folder.resolve("it's open.db")), "rw-r-----");
        var closed = permit(Files.createFile(folder.resolve("closed.db")), "rw-------");

        assertThat(PrivateFiles.fix(List.of(closed, folder.resolve("missing")))).isEmpty();
        assertThat(PrivateFiles.fix(List.of(closed, open))).hasValue("chmod 600 '" + folder + "/it'\\''s open.db'");
    }

    @Test
    void aFolderIsOpenWhereOthersCouldPutAFileInThePlaceOfAnother() throws IOException {
        assertThat(PrivateFiles.fixFolder(permit(folder, "rwxr-xr-x"))).isEmpty();
        assertThat(PrivateFiles.fixFolder(permit(folder, "rwxrwxr-x"))).hasValue("chmod go-w " + folder);
        assertThat(PrivateFiles.fixOwnFolder(permit(folder, "rwxr-xr-x"))).hasValue("chmod 700 " + folder);
        assertThat(PrivateFiles.fixOwnFolder(permit(folder, "rwx------"))).isEmpty();
    }

    @Test
    void aFolderForEverybodyWhereNobodyMayTouchAnothersFileWillDo() throws Exception {
        assertThat(new ProcessBuilder("chmod", "1777", folder.toString()).start().waitFor()).isZero();

        assertThat(PrivateFiles.fixFolder(folder)).isEmpty();
    }

    private static Path permit(Path path, String permissions) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
