package org.handoff.machine;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of machine the program runs on, and what differs between them in where things lie. Who may open a file is another question:
 * that is asked of the file system, see {@link PrivateFiles}.
 */
public enum Platform {

    /** Linux, and every other system that keeps to the XDG rules. */
    LINUX {
        @Override
        public Path data(Path home, Map<String, String> environment) {
            return folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("handoff");
        }

        @Override
        public Path state(Path home, Map<String, String> environment) {
            return folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve("handoff");
        }
    },
    /** macOS. */
    MACOS {
        @Override
        public Path data(Path home, Map<String, String> environment) {
            return home.resolve("Library/Application Support/Handoff");
        }
    },
    /** Windows. */
    WINDOWS {
        @Override
        public Path data(Path home, Map<String, String> environment) {
            return folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Handoff");
        }

        @Override
        boolean separates(char sign) {
            return sign == '/' || sign == '\\';
        }
    };

    /** The platform whose name is as {@code os.name} says it. */
    public static Platform of(String system) {
        if (system.startsWith("Mac")) {
            return MACOS;
        }
        return system.startsWith("Windows") ? WINDOWS : LINUX;
    }

    /** The platform of the machine this process runs on. */
    public static Platform ofThisMachine() {
        return of(System.getProperty("os.name", ""));
    }

    /** Where a user's data file lies unless another is named. */
    public abstract Path data(Path home, Map<String, String> environment);

    /** Where the log lies, and what is needed only while the program runs. */
    public Path state(Path home, Map<String, String> environment) {
        return data(home, environment).resolve("logs");
    }

    /** A path as typed, with the user's own folder for a {@code ~} at its beginning, as in a shell. */
    public String atHome(String typed, String home) {
        return typed.startsWith("~") && typed.length() > 1 && separates(typed.charAt(1)) ? home + typed.substring(1) : typed;
    }

    boolean separates(char sign) {
        return sign == '/';
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
