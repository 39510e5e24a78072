package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steps as a text file, which ends with the command that gives the same file again. */
final class StepText {

    private static final Map<Role, String> OPTIONS = Map.of(Role.QUASI, "quasi", Role.PROTECTED, "protected", Role.SENSITIVE,
            "sensitive", Role.KEPT, "keep", Role.DROPPED, "drop");

    private StepText() {
    }

    static String of(FileRequest request, List<Step> steps) {
        var text = new StringBuilder("How %s was made\n\n".formatted(request.target().getFileName()));
        for (int number = 0; number < steps.size(); number++) {
            text.append("%3d  %-10s %s\n".formatted(number + 1, steps.get(number).name(), steps.get(number).sentence()));
        }
        return text + "\nThe same source, hierarchies and command give the same file, byte for byte:\n\n  " + command(request) + "\n";
    }

    static String command(FileRequest request) {
        var words = new ArrayList<>(List.of("anonymize", request.source().toString(), "--hierarchies", request.hierarchies().toString()));
        for (Role role : Role.values()) {
            var columns = request.columns().getOrDefault(role, List.of());
            if (!columns.isEmpty()) {
                words.addAll(List.of("--" + OPTIONS.get(role), String.join(",", columns)));
            }
        }
        words.addAll(List.of("--k", String.valueOf(request.k()), "--l", String.valueOf(request.l()),
                "--cap", String.valueOf(Math.round(request.cap() * 100)), "--withhold",
                String.valueOf(Math.round(request.mostWithheld() * 100)), "--seed", String.valueOf(request.seed())));
        if (request.out() != null) {
            words.addAll(List.of("--out", request.out().toString()));
        }
        return String.join(" ", words.stream().map(StepText::quoted).toList());
    }

    private static String quoted(String word) {
        return word.matches("[\\w./~,:%-]+") ? word : "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
