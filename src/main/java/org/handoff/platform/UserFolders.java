package org.handoff.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.handoff.machine.Platform;
import org.handoff.machine.PrivateFiles;

/**
 * Where a user's data and logs live, as {@link Platform} has it.
 *
 * @param system       name of the operating system, as {@code os.name} says it
 * @param home         the user's home folder
 * @param environment  the environment variables
 */
public record UserFolders(String system, Path home, Map<String, String> environment) {

    /** The folders of whoever runs this process. */
    public static UserFolders ofThisUser() {
        return new UserFolders(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    /** The data file that is opened when none is named. */
    public Path dataFile() {
        return data().resolve("handoff.db");
    }

    /** A throw-away file for one demo, in the temporary folder and never in the user's own. */
    public Path demoFile() {
        return Path.of(System.getProperty("java.io.tmpdir")).resolve("handoff-demo-" + ProcessHandle.current().pid())
                .resolve("demo.db");
    }

    /** A throw-away file to start the program on while a backup is put where no data file is yet. */
    public Path standInFile() {
        return Path.of(System.getProperty("java.io.tmpdir")).resolve("handoff-restore-" + ProcessHandle.current().pid())
                .resolve("empty.db");
    }

    /** The log: ids and stack traces, no personal data. */
    public Path logFile() {
        return state().resolve("handoff.log");
    }

    /** The same where it can be written; otherwise a file of its own in the temporary folder. */
    public Path writableLogFile() {
        try {
            PrivateFiles.ownFolder(logFile().getParent());
            Files.newByteChannel(PrivateFiles.ownFile(logFile()), StandardOpenOption.APPEND).close();
            return logFile();
        } catch (IOException notThere) {
            try {
                return PrivateFiles.newFile(Path.of(System.getProperty("java.io.tmpdir")), "handoff-", ".log");
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    /** Where each running program has a folder of its own for what it needs only while it runs. */
    public Path temporary() {
        return state().resolve("tmp");
    }

    private Path data() {
        return Platform.of(system).data(home, environment);
    }

    private Path state() {
        return Platform.of(system).state(home, environment);
    }
}
