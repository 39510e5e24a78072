package org.handoff.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one SQLite file of a program. The path is kept as text on purpose: opening the file with anything but SQLite in this
 * process would drop SQLite's locks, and an acknowledged record of another process could be lost.
 *
 * @param path  where the file is, absolute
 * @param demo  whether it is a throw-away demo program
 * @param wanted  the path of the file that this empty one stands in for, while a backup is put there; otherwise null
 */
public record DataFile(String path, boolean demo, @Nullable String wanted) {

    public DataFile {
        PathRules.requireUsable(path);
    }

    /** A file that stands in for no other. */
    public DataFile(String path, boolean demo) {
        this(path, demo, null);
    }

    /** An empty file at a path that stands in for this one, which is not there yet. */
    public DataFile standIn(Path passing) {
        return new DataFile(passing.toString(), false, path);
    }

    /** Whether it is thrown away when the program ends. */
    public boolean isPassing() {
        return demo || wanted != null;
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

    /** The folder for backups that name no other: beside the file, so for the usual file in the user's own data folder. */
    public Path backups() {
        return folder().resolve("backups");
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
