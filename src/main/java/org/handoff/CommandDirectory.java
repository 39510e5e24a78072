package org.handoff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handoff.console.CommandPlaces;
import org.handoff.console.Launch;
import org.handoff.machine.PackedFiles;
import org.handoff.platform.UserFolders;
import org.handoff.vault.SealingList;
import org.springframework.util.FileSystemUtils;

/**
 * Build step: writes down among the classes which bean declares which command, which files there are and what is sealed; and elsewhere, for the
 * next step, what stands before which bean. Works on a throw-away file.
 */
final class CommandDirectory {

    private CommandDirectory() {
    }

    /** The folder of classes, and the file for the next step. */
    public static void main(String[] arguments) throws IOException {
        var launch = Launch.of(List.of("demo"), Map.of(), UserFolders.ofThisUser());
        try (var context = HandoffApplication.start(launch)) {
            CommandPlaces.write(context, Path.of(arguments[0]));
            PlainBeans.write(context, Path.of(arguments[1]));
            PackedFiles.list(Path.of(arguments[0]));
            SealingList.write(Path.of(arguments[0]));
        } finally {
            FileSystemUtils.deleteRecursively(launch.file().folder().toFile());
        }
    }
}
