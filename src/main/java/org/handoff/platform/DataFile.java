package org.handoff.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one SQLite file of a program. The path is kept as text on purpose: opening the file with anything but SQLite in this
 * process would drop SQLite's locks, and an acknowledged record of another process could be lost.
 *
 * @param path  where the file is, absolute
 * @param demo  whether it is a throw-away demo program
 */
public record DataFile(String path, boolean demo) {

    public DataFile {
        PathRules.requireUsable(path);
    }

    /** The file at a path as typed; a relative one is taken from the folder the program was started in. */
    public static DataFile at(String typed, boolean demo) {
        PathRules.requireUsable(typed);
        try {
            return new DataFile(Path.of(typed).toAbsolutePath().normalize().toString(), demo);
        } catch (InvalidPathException impossible) {
            throw new UnusablePath(typed, "this machine has no file of such a name");
        }
    }

    /** The file name alone, for the prompt. */
    public String name() {
        return String.valueOf(Path.of(path).getFileName());
    }

    /** The file and those that SQLite keeps beside it, whether they are there or not. */
    public List<Path> withItsJournals() {
        return Stream.of("", "-wal", "-shm", "-journal").map(end -> Path.of(path + end)).toList();
    }

    /** The folder the file lies in. */
    public Path folder() {
        var parent = Path.of(path).getParent();
        return parent == null ? Path.of("/") : parent;
    }
}
