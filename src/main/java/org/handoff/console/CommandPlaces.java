package org.handoff.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Which bean declares which command. The build writes it down, so that a call makes only the commands that it runs; without it, as in most
 * tests, all of them are made when the first is looked for.
 */
public final class CommandPlaces {

    private static final String FILE = "/org/handoff/console/commands.txt";
    private static final String FOR_ANYONE = "!";
    private static final int MOST_WORDS = 3;

    /** The bean, and whether the command may be typed before anybody has signed in. */
    record Place(String bean, boolean forAnyone) {
    }

    private final Map<String, Place> places = new TreeMap<>();

    private CommandPlaces() {
    }

    /** As the build wrote them; none where the beans are not the build's either. */
    public static CommandPlaces prepared() {
        var prepared = new CommandPlaces();
        if (AotDetector.useGeneratedArtifacts()) {
            try (var in = CommandPlaces.class.getResourceAsStream(FILE)) {
                if (in != null) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(prepared::read);
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return prepared;
    }

    /** Writes down, below a folder of classes, where the commands of a running program are. */
    public static void write(ListableBeanFactory program, Path classes) {
        var lines = new StringBuilder();
        for (String bean : program.getBeanNamesForType(CommandSet.class)) {
            program.getBean(bean, CommandSet.class).commands().forEach(command -> lines.append(command.name()).append('\t').append(bean)
                    .append(command.isForAnyone() ? "\t" + FOR_ANYONE : "").append('\n'));
        }
        try {
            var file = classes.resolve(FILE.substring(1));
            Files.createDirectories(file.getParent());
            Files.write(file, lines.toString().lines().sorted().toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void read(String line) {
        var parts = line.split("\t");
        places.put(parts[0], new Place(parts[1], parts.length > 2));
    }

    boolean areKnown() {
        return !places.isEmpty();
    }

    /** The name of the bean with that command; null for none. */
    @Nullable String beanOf(String command) {
        var place = places.get(command);
        return place == null ? null : place.bean();
    }

    /** Whether these words run a command for which somebody has to be signed in; false when that is not known. */
    public boolean needSignIn(List<String> words) {
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            var place = places.get(String.join(" ", words.subList(0, length)).toLowerCase(Locale.ROOT));
            if (place != null) {
                return !place.forAnyone() && !words.contains("--help");
            }
        }
        return false;
    }
}
