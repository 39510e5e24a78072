package org.handoff.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.handoff.codes.Code;
import org.handoff.fields.CustomField.Bounds;
import org.handoff.shared.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads one field of a file, and holds it against every rule. */
final class FieldReader {

    /** A field with the codes it brings along. */
    record Read(CustomField field, List<Code> codes) {
    }

    private static final List<String> OF_FIELD = List.of("label", "question", "kind", "list", "codes", "unit", "min", "max",
            "decimals",
            "may_lie_ahead", "required", "example", "help", "role", "valid_from", "retired");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("\\w{1,40}");
    private static final int LONGEST = 40;
    private static final int MOST_DECIMALS = 6;
    private static final Pattern STAYS_INSIDE = Pattern.compile("sexual orientation|gender identity|orientacion "
            + "sexual|identidad de genero");

    private final RecordKind record;
    private final YamlLine line;
    private final Map<String, YamlLine> parts;
    private final Function<String, Optional<List<String>>> lists;
    private final List<Code> codes = new ArrayList<>();

    private FieldReader(RecordKind record, YamlLine line, Function<String, Optional<List<String>>> lists) throws YamlLine.Wrong {
        this.record = record;
        this.line = line;
        this.parts = line.entries();
        this.lists = lists;
    }

    static Read read(RecordKind record, YamlLine line, String place, Function<String, Optional<List<String>>> lists)
            throws YamlLine.Wrong {
        var reader = new FieldReader(record, line, lists);
        return new Read(reader.field(place), reader.codes);
    }

    private CustomField field(String place) throws YamlLine.Wrong {
        requireName();
        FieldFileReader.known(parts, OF_FIELD);
        var label = text("label").orElseThrow(() -> missing("label", "the heading in lists, such as label: Sleep quality"));
        var question = text("question").orElse(label);
        var help = text("help").orElse(question);
        requireAskable(List.of(line.key(), label, question, help));
        var kind = kind();
        var role = role(label + " " + question);
        var list = kind == FieldKind.CODED ? list() : null;
        var number = kind == FieldKind.NUMBER ? bounds() : null;
        if (kind == FieldKind.DATE) {
            forbid("list", "codes", "unit", "min", "max", "decimals");
        }
        var example = example(kind, list, number);
        return new CustomField(record, line.key(), label, question, kind, list, number,
                yes("may_lie_ahead", kind == FieldKind.DATE),
                yes("required", true), example, help.endsWith(".") ? help : help + ".", role, day("valid_from"), day("retired"),
                "%s, line %d".formatted(place, line.line()));
    }

    private void requireName() throws YamlLine.Wrong {
        var name = line.key();
        if (!NAME.matcher(name).matches() || name.length() > LONGEST) {
            var instead = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
            throw new YamlLine.Wrong(line.line(), ("'%s' cannot be a name: small letters, digits and single underscores, %d at "
                    + "most.%s")
                    .formatted(name, LONGEST, instead.isEmpty() || instead.length() > LONGEST ? "" : " Write " + instead + "."));
        }
    }

    private void requireAskable(List<String> texts) throws YamlLine.Wrong {
        for (String text : texts) {
            var never = NeverAsked.reason(text);
            if (never.isPresent()) {
                throw new YamlLine.Wrong(line.line(), never.get());
            }
        }
    }

    private FieldKind kind() throws YamlLine.Wrong {
        var said = text("kind").orElseThrow(() -> missing("kind", "one of " + String.join(", ", FieldKind.words())));
        return FieldKind.of(said).orElseThrow(() -> wrong("kind", said.matches("text|string|note|free.?text|memo")
                ? "There is no free text among custom fields: what somebody writes about a person belongs into a note. Write "
                + "kind: coded, with its codes."
                : "'%s' is not a kind. Write one of %s.".formatted(said, String.join(", ", FieldKind.words()))));
    }

    private FieldRole role(String said) throws YamlLine.Wrong {
        var words = String.join(", ", FieldRole.words());
        var word = text("role").orElseThrow(() -> missing("role", "what it is when records leave: %s; none stays inside"
                .formatted(words)));
        var role = FieldRole.of(word).orElseThrow(() -> wrong("role", Nearest.to(word, FieldRole.words())
                .map(near -> "'%s' is not a role. Did you mean %s?".formatted(word, near))
                .orElse("'%s' is not a role. Write one of %s.".formatted(word, words))));
        boolean inside = PlainWords.readings(said).stream().anyMatch(reading -> STAYS_INSIDE.matcher(reading).find());
        if (inside && role != FieldRole.NONE) {
            throw wrong("role", "Sexual orientation and gender identity never leave the program. Write role: none.");
        }
        return role;
    }

    private String list() throws YamlLine.Wrong {
        forbid("unit", "min", "max", "decimals");
        var named = text("list");
        if (named.isPresent() == parts.containsKey("codes")) {
            throw new YamlLine.Wrong(line.line(), "A coded field needs either list: with the name of a code list, or codes: "
                    + "with its own.");
        }
        if (named.isPresent()) {
            if (named.get().contains(".") || lists.apply(named.get()).isEmpty()) {
                throw wrong("list", "There is no code list '%s'. See: codes list".formatted(named.get()));
            }
            return named.get();
        }
        ownCodes();
        return CustomField.ownList(record, line.key());
    }

    private void ownCodes() throws YamlLine.Wrong {
        var labels = new HashSet<String>();
        for (YamlLine code : parts.get("codes").entries().values()) {
            if (!CODE.matcher(code.key()).matches()) {
                throw new YamlLine.Wrong(code.line(), "'%s' cannot be a code: letters, digits and underscores, %d at most."
                        .formatted(code.key(), LONGEST));
            }
            var label = code.text();
            for (String text : List.of(code.key(), label)) {
                var never = NeverAsked.reason(text);
                if (never.isPresent()) {
                    throw new YamlLine.Wrong(code.line(), never.get());
                }
            }
            if (!labels.add(label.toLowerCase(Locale.ROOT))) {
                throw new YamlLine.Wrong(code.line(), "The label '%s' stands twice. Give each code its own.".formatted(label));
            }
            codes.add(new Code(CustomField.ownList(record, line.key()), code.key(), label, List.of(), null, null, null));
        }
    }

    private Bounds bounds() throws YamlLine.Wrong {
        forbid("list", "codes");
        var decimals = parts.containsKey("decimals") ? number("decimals") : BigDecimal.ZERO;
        if (decimals.stripTrailingZeros().scale() > 0 || decimals.signum() < 0 || decimals.intValue() > MOST_DECIMALS) {
            throw wrong("decimals", "Write a whole number from 0 to %d.".formatted(MOST_DECIMALS));
        }
        var bounds = new Bounds(number("min"), number("max"), decimals.intValue(), text("unit").orElse(""));
        if (bounds.least().compareTo(bounds.most()) >= 0) {
            throw wrong("max", "max %s is not above min %s. Write the larger number as max."
                    .formatted(bounds.most(), bounds.least()));
        }
        return bounds;
    }

    private @Nullable String example(FieldKind kind, @Nullable String list, @Nullable Bounds number) throws YamlLine.Wrong {
        var example = text("example");
        if (example.isEmpty()) {
            return null;
        }
        var text = example.get();
        boolean right = switch (kind) {
            case DATE -> isDay(text);
            case NUMBER -> number != null && number.problem(text).isEmpty();
            case CODED -> list != null && (list.contains(".") ? codes.stream().map(Code::code).toList()
                    : lists.apply(list).orElse(List.of())).contains(text);
        };
        if (!right) {
            throw wrong("example", "The example '%s' is not a right answer itself. Write a %s that the field takes."
                    .formatted(text, kind == FieldKind.CODED ? "code" : kind.word()));
        }
        return text;
    }

    private BigDecimal number(String part) throws YamlLine.Wrong {
        var text = text(part).orElseThrow(() -> missing(part, "a number, so that a slip of the finger is told"));
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            throw wrong(part, "'%s' is not a number. Write %s: 10".formatted(text, part));
        }
        return new BigDecimal(text);
    }

    private boolean yes(String part, boolean allowed) throws YamlLine.Wrong {
        var text = text(part).map(word -> word.toLowerCase(Locale.ROOT)).orElse("no");
        if (!text.matches("yes|no|true|false")) {
            throw wrong(part, "'%s' is neither yes nor no. Write %s: yes".formatted(text, part));
        }
        if (!allowed && text.matches("yes|true")) {
            throw wrong(part, "'%s' goes with kind: date only. Leave it out.".formatted(part));
        }
        return text.matches("yes|true");
    }

    private @Nullable LocalDate day(String part) throws YamlLine.Wrong {
        var text = text(part);
        if (text.isPresent() && !isDay(text.get())) {
            throw wrong(part, "'%s' is not a date. Write %s: 2026-01-31".formatted(text.get(), part));
        }
        return text.map(LocalDate::parse).orElse(null);
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException notDate) {
            return false;
        }
    }

    private void forbid(String... out) throws YamlLine.Wrong {
        for (String part : out) {
            if (parts.containsKey(part)) {
                throw wrong(part, "'%s' does not go with this kind. Leave it out.".formatted(part));
            }
        }
    }

    private Optional<String> text(String part) throws YamlLine.Wrong {
        var entry = parts.get(part);
        return entry == null ? Optional.empty() : Optional.of(entry.text());
    }

    private YamlLine.Wrong missing(String part, String instead) {
        return new YamlLine.Wrong(line.line(), "'%s' needs %s: %s.".formatted(line.key(), part, instead));
    }

    private YamlLine.Wrong wrong(String part, String sentence) {
        var entry = parts.get(part);
        return new YamlLine.Wrong(entry == null ? line.line() : entry.line(), sentence);
    }
}
