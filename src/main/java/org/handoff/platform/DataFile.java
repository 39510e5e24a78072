package org.handoff.platform;

import java.nio.file.Path;

/**
 * The one SQLite file of a program. The path is kept as text on purpose: opening the file with anything but SQLite in this
 * process would drop SQLite's locks, and an acknowledged record of another process could be lost.
 *
 * @param path  where the file is, absolute
 * @param demo  whether it is a throw-away demo program
 */
public record DataFile(String path, boolean demo) {

    private static final String NOT_IN_A_PATH = "?#%";

    public DataFile {
        if (path.isBlank() || path.chars().anyMatch(c -> Character.isISOControl(c) || NOT_IN_A_PATH.indexOf(c) >= 0)) {
            throw new UnusablePath(path);
        }
    }

    /** The file at a path as typed; a relative one is taken from the folder the program was started in. */
    public static DataFile at(String typed, boolean demo) {
        if (typed.isBlank() || typed.indexOf('\0') >= 0) {
            throw new UnusablePath(typed);
        }
        return new DataFile(Path.of(typed).toAbsolutePath().normalize().toString(), demo);
    }

    /** The file name alone, for the prompt. */
    public String name() {
        return String.valueOf(Path.of(path).getFileName());
    }

    /** The folder the file lies in. */
    public Path folder() {
        var parent = Path.of(path).getParent();
        return parent == null ? Path.of("/") : parent;
    }
}
