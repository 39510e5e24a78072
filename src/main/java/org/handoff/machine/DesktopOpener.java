package org.handoff.machine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a file as a click on it would, with whatever this desktop has for it. */
@Component
public class DesktopOpener {

    private final String system;
    private final Map<String, String> surroundings;

    DesktopOpener() {
        this(System.getProperty("os.name", ""), System.getenv());
    }

    DesktopOpener(String system, Map<String, String> surroundings) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.surroundings = surroundings;
    }

    /** Opens it, and does not wait; a sentence when there is nothing to open it with. */
    public Optional<String> open(Path file) {
        var command = command();
        if (command.isEmpty()) {
            return Optional.of("There is no desktop here to open it with. Open it yourself: " + file.toAbsolutePath().normalize());
        }
        try {
            var words = new ArrayList<>(command);
            words.add(file.toAbsolutePath().normalize().toString());
            new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of("It could not be opened (%s). Open it yourself: %s".formatted(command.get(0), file.toAbsolutePath().normalize()));
        }
    }

    /** What opens a file here; nothing when nobody sits before a desktop. */
    private List<String> command() {
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        if (system.startsWith("mac")) {
            return onPath("open");
        }
        boolean desktop = surroundings.containsKey("DISPLAY") || surroundings.containsKey("WAYLAND_DISPLAY");
        return desktop ? onPath("xdg-open") : List.of();
    }

    private List<String> onPath(String program) {
        return Arrays.stream(surroundings.getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program)).filter(Files::isExecutable).map(Path::toString).limit(1).toList();
    }
}
