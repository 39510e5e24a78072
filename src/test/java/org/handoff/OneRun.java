package org.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** What several test classes share for as long as this JVM runs, and what is gone when it ends. */
public final class OneRun {

    private OneRun() {
    }

    /** A new folder in the machine's temporary one, deleted with all in it when this JVM ends. */
    public static Path folder(String name) throws IOException {
        var folder = Files.createTempDirectory(name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException inUse) {
                // a file is held open, on Windows
            }
        }, name));
        return folder;
    }
}
