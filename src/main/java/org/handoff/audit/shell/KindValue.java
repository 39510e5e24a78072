package org.handoff.audit.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handoff.accounts.Permission;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.shared.Refusal;

/** An answer that is what a use case does: {@code change}, {@code read}. */
final class KindValue implements Value<Permission.Kind> {

    @Override
    public Permission.Kind read(String typed, Answers sofar) {
        return Arrays.stream(Permission.Kind.values()).filter(kind -> word(kind).equalsIgnoreCase(typed.strip())).findFirst()
                .orElseThrow(() -> new NotInTheLog(Refusal.Kind.INVALID, "'%s' is not a kind of entry. It is one of: %s.".formatted(typed.strip(),
                        Arrays.stream(Permission.Kind.values()).map(KindValue::word).collect(Collectors.joining(", ")))));
    }

    @Override
    public String show(Permission.Kind kind) {
        return word(kind);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return Arrays.stream(Permission.Kind.values()).map(KindValue::word).filter(word -> word.startsWith(typed))
                .map(word -> new Choice(word, "")).toList();
    }

    @Override
    public String word() {
        return "KIND";
    }

    private static String word(Permission.Kind kind) {
        return word(kind.name());
    }

    /** The word for what the file holds. */
    static String word(String name) {
        return switch (name) {
            case "IDENTIFIED_READ" -> "read";
            case "PLAIN_READ" -> "plain-read";
            case "ADMINISTRATION" -> "admin";
            default -> name.toLowerCase(Locale.ROOT);
        };
    }
}
