package org.handoff.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whether the user's own shell remembers commands with names in them. The prompt keeps its lines in memory only; what is typed
 * after {@code ./handoff} at another shell is that shell's to remember.
 */
@Component
@Order(16)
class HistoryCheckup implements Checkup {

    private static final List<String> HISTORIES = List.of(".bash_history", ".zsh_history", ".zhistory", ".history",
            ".local/share/fish/fish_history", ".config/fish/fish_history");
    /** A call of the program that says something about somebody. */
    private static final Pattern TELLING = Pattern.compile("handoff\\b.*\\s(participant find|--(first|last|alias|dob|phone|note|incident|cause)\\b)");

    private final Path home;

    HistoryCheckup(@Value("#{systemProperties['user.home']}") String home) {
        this.home = Path.of(home);
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public Finding run() {
        var telling = new ArrayList<String>();
        for (String history : HISTORIES) {
            long lines = telling(home.resolve(history));
            if (lines > 0) {
                telling.add("~/%s (%d lines)".formatted(history, lines));
            }
        }
        return telling.isEmpty() ? Finding.ok("The prompt keeps no lines on the disk, nor does your shell keep any with a name")
                : Finding.look("Your shell has kept calls of this program that may hold names: " + String.join(", ", telling),
                        "Delete those lines, and type such commands at the prompt of ./handoff instead.");
    }

    private static long telling(Path history) {
        try (var lines = Files.lines(history, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> TELLING.matcher(line).find()).count();
        } catch (IOException none) {
            return 0;
        }
    }
}
