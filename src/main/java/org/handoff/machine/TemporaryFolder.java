package org.handoff.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * The folder for what is needed only while the program runs: one for each running program, its owner's alone, gone at the end.
 * What a killed one left behind is deleted by the next.
 */
public final class TemporaryFolder {

    private static final String ELSEWHERE = "handoff-";

    private TemporaryFolder() {
    }

    /**
     * Has Java, SQLite, the terminal library and the one that calls native code put temporary files into a folder of this process
     * under {@code parent}; must be called before any of them is used. Where no folder can be made, one in the machine's temporary
     * folder does.
     */
    public static Path use(Path parent) {
        var own = make(parent);
        System.setProperty("java.io.tmpdir", own.toString());
        System.setProperty("org.sqlite.tmpdir", own.toString());
        System.setProperty("jline.tmpdir", own.toString());
        System.setProperty("jna.tmpdir", own.toString());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(own), "temporary-folder"));
        return own;
    }

    private static Path make(Path parent) {
        var name = Long.toString(ProcessHandle.current().pid());
        try {
            PrivateFiles.ownFolder(parent);
            wipe(parent);
            return PrivateFiles.ownFolder(parent.resolve(name));
        } catch (IOException notThere) {
            try {
                return elsewhere();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    /** Like Java, the launcher, which could not make the other one either, makes such a folder its owner's alone. */
    private static Path elsewhere() throws IOException {
        var given = System.getProperty("java.io.tmpdir");
        boolean ofTheLauncher = given.equals(System.getProperty("org.sqlite.tmpdir"))
                && Path.of(given).getFileName().toString().startsWith(ELSEWHERE);
        return ofTheLauncher ? Path.of(given) : Files.createTempDirectory(ELSEWHERE);
    }

    /** Deletes the folders of programs that run no more. Only folders named as a process is: nothing else is ours. */
    static void wipe(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, TemporaryFolder::isLeftBehind)) {
            folders.forEach(TemporaryFolder::delete);
        }
    }

    private static boolean isLeftBehind(Path folder) throws IOException {
        var name = folder.getFileName().toString();
        if (!name.matches("\\d{1,18}")) {
            return false;
        }
        var made = Files.getLastModifiedTime(folder);
        return ProcessHandle.of(Long.parseLong(name)).filter(process -> isOlder(process, made)).isEmpty();
    }

    /** A process that began after the folder was last changed has only got the number of the one that made it. */
    private static boolean isOlder(ProcessHandle process, FileTime made) {
        Optional<Instant> began = process.info().startInstant();
        return began.isEmpty() || began.get().isBefore(made.toInstant());
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException inUse) {
            // on Windows a loaded library cannot be deleted; the next start does it
        }
    }
}
