package org.handoff.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.handoff.machine.Platform;

/** An answer that is a folder or a file; {@code ~} is the user's own folder, as in a shell. Offers folders and CSV files. */
final class PathValue implements Value<Path> {

    @Override
    public Path read(String typed, Answers sofar) {
        try {
            return Path.of(Platform.ofThisMachine().atHome(typed, System.getProperty("user.home")));
        } catch (InvalidPathException impossible) {
            throw new NotUnderstood("That cannot be the path of a file. Type a path such as ~/Downloads/exchange.");
        }
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var folder = typed.substring(0, typed.lastIndexOf('/') + 1);
        try (var entries = Files.list(read(folder.isEmpty() ? "." : folder, sofar))) {
            return entries.filter(PathValue::isOffered)
                    .map(entry -> folder + entry.getFileName() + (Files.isDirectory(entry) ? "/" : ""))
                    .filter(path -> path.startsWith(typed)).sorted().map(path -> new Choice(path, "")).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isOffered(Path entry) {
        var name = String.valueOf(entry.getFileName());
        return !name.startsWith(".") && (Files.isDirectory(entry) || name.endsWith(".csv"));
    }

    @Override
    public String word() {
        return "PATH";
    }
}
