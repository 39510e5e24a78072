package org.handoff.codes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoff.shared.ConfigMistake;
import org.handoff.shared.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks one file of {@code config/codes}. A code is a line {@code code: label}, or, when there is more to say,
 * {@code code: {label: ..., roll_up: ..., uses: ..., valid_from: ..., valid_to: ...}}.
 */
final class CodeFileReader {

    private static final List<String> OF_LIST = List.of("list", "title", "source", "valid_from", "valid_to", "codes");
    private static final List<String> OF_CODE = List.of("label", "roll_up", "uses", "valid_from", "valid_to");
    private static final Pattern CODE = Pattern.compile("-?\\w+");

    private final CodeSource source;
    private final Map<String, YamlEntry> top;
    private final List<CodeFileWrong> refused = new ArrayList<>();
    private final List<ConfigMistake> uncounted = new ArrayList<>();

    private CodeFileReader(CodeSource source) {
        this.source = source;
        this.top = known(YamlEntry.of(source), OF_LIST);
    }

    /**
     * Reads the file.
     *
     * @throws org.handoff.shared.Refusal with file and line when the file breaks a rule
     */
    static CodeFile read(CodeSource source) {
        return new CodeFileReader(source).file();
    }

    private CodeFile file() {
        var list = required("list");
        if (!list.text().equals(source.list())) {
            throw list.wrong("the list '%s' belongs in a file %s.yml".formatted(list.text(), list.text()));
        }
        return new CodeFile(source.list(), required("title").text(), required("source").text(), source.checksum(), codes(), refused,
                uncounted);
    }

    private List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        Map<String, String> codeOfLabel = new HashMap<>();
        for (YamlEntry line : required("codes").entries().values()) {
            var code = code(line);
            var earlier = codeOfLabel.put(code.label().toLowerCase(Locale.ROOT), code.code());
            if (earlier != null) {
                throw line.wrong("%s and %s have the same label '%s'; give each its own"
                        .formatted(earlier, code.code(), code.label()));
            }
            codes.add(code);
        }
        return codes;
    }

    private Code code(YamlEntry line) {
        if (!CODE.matcher(line.key()).matches()) {
            throw line.wrong("the code '%s' must be letters, digits and underscores".formatted(line.key()));
        }
        NeverRecorded.reason(source.list(), line.key()).ifPresent(reason -> {
            throw line.wrong(reason);
        });
        Map<String, YamlEntry> parts = line.nested() ? known(line.entries(), OF_CODE) : Map.of("label", line);
        var label = parts.get("label");
        if (label == null || label.text().isEmpty()) {
            throw line.wrong("the code %s has no label; write %s: its label".formatted(line.key(), line.key()));
        }
        var code = new Code(source.list(), line.key(), label.text(), rollUps(parts), date(parts, "valid_from"),
                date(parts, "valid_to"), null);
        hold(code, line, parts);
        return code;
    }

    /** Holds the code against what reports count, which a file that was loaded long ago may not meet. */
    private void hold(Code code, YamlEntry line, Map<String, YamlEntry> parts) {
        if (CountedGroups.isAnswer(code.code())) {
            refused.add(line.wrong("reports have the word '%s' for something that is no code; give the code another, such as own_%1$s"
                    .formatted(code.code())));
        }
        var groups = CountedGroups.of(source.list());
        if (groups.isEmpty()) {
            return;
        }
        for (String group : code.groups()) {
            if (!groups.contains(group)) {
                refused.add(parts.getOrDefault("roll_up", line).wrong("'%s' is no group of the list %s; write %s of %s".formatted(group,
                        source.list(), Nearest.to(group, groups).map("%s, or another"::formatted).orElse("one"), String.join(", ", groups))));
            }
        }
        if (code.groups().isEmpty()) {
            var write = line.nested() ? "add roll_up: GROUP" : "write %s: {label: \"%s\", roll_up: GROUP}".formatted(code.code(), code.label());
            uncounted.add(CodeFileWrong.mistake(source.shown(), line.line(), "%s (%s) is in no group, and reports count groups: %s, with one of %s."
                    .formatted(code.code(), code.label(), write, String.join(", ", groups))));
        }
    }

    private static List<String> rollUps(Map<String, YamlEntry> parts) {
        return Stream.concat(texts(parts.get("roll_up")), texts(parts.get("uses")).map(Code::use)).toList();
    }

    private static Stream<String> texts(@Nullable YamlEntry entry) {
        return entry == null ? Stream.empty() : entry.texts().stream().filter(text -> !text.isEmpty());
    }

    /** The date of the code, or else that of the whole list. */
    private @Nullable LocalDate date(Map<String, YamlEntry> parts, String name) {
        var entry = parts.getOrDefault(name, top.get(name));
        if (entry == null) {
            return null;
        }
        try {
            return LocalDate.parse(entry.text());
        } catch (DateTimeParseException notADate) {
            throw entry.wrong("'%s' is not a date; write %s: 2025-09-30".formatted(entry.text(), name));
        }
    }

    private YamlEntry required(String name) {
        var entry = top.get(name);
        if (entry == null || !entry.nested() && entry.text().isEmpty()) {
            throw new CodeFileWrong(source.shown(), entry == null ? 1 : entry.line(), "'%s:' is missing".formatted(name));
        }
        return entry;
    }

    private static Map<String, YamlEntry> known(Map<String, YamlEntry> entries, List<String> names) {
        for (YamlEntry entry : entries.values()) {
            if (!names.contains(entry.key())) {
                var nearest = Nearest.to(entry.key(), names).orElse(String.join(", ", names));
                throw entry.wrong("'%s' is not known here; did you mean %s?".formatted(entry.key(), nearest));
            }
        }
        return entries;
    }
}
