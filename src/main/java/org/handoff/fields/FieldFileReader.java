package org.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.handoff.codes.Code;
import org.handoff.shared.Nearest;

/** Reads one file of fields. A mistake in a field leaves that field out, and is told; a mistake above them leaves all out. */
final class FieldFileReader {

    /** What one file gives. {@code codes} are the codes that its fields bring along, in their order. */
    record Read(List<CustomField> fields, List<Code> codes, List<FieldMistake> mistakes) {
    }

    private static final List<String> OF_FILE = List.of("record", "fields");

    private final FieldFiles.Found file;
    private final Function<String, Optional<List<String>>> lists;
    private final List<CustomField> fields = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();
    private final List<FieldMistake> mistakes = new ArrayList<>();

    private FieldFileReader(FieldFiles.Found file, Function<String, Optional<List<String>>> lists) {
        this.file = file;
        this.lists = lists;
    }

    /**
     * Reads a file.
     *
     * @param lists the codes of a code list that is there, by its name
     */
    static Read read(FieldFiles.Found file, Function<String, Optional<List<String>>> lists) {
        var reader = new FieldFileReader(file, lists);
        try {
            reader.all();
        } catch (YamlLine.Wrong wrong) {
            reader.mistakes.add(wrong.in(file.place()));
        }
        return new Read(reader.fields, reader.codes, reader.mistakes);
    }

    private void all() throws YamlLine.Wrong {
        var top = YamlLine.of(file.content());
        known(top, OF_FILE);
        var record = record(top);
        var declared = top.get("fields");
        if (declared == null || !declared.isNested()) {
            throw new YamlLine.Wrong(declared == null ? 1 : declared.line(),
                    "'fields:' is missing. Write fields: and below it each field by its name, indented.");
        }
        for (YamlLine field : declared.entries().values()) {
            try {
                var read = FieldReader.read(record, field, file.place(), lists);
                fields.add(read.field());
                codes.addAll(read.codes());
            } catch (YamlLine.Wrong wrong) {
                mistakes.add(wrong.in(file.place()));
            }
        }
    }

    private static RecordKind record(Map<String, YamlLine> top) throws YamlLine.Wrong {
        var line = top.get("record");
        if (line == null) {
            throw new YamlLine.Wrong(1, "'record:' is missing. Write record: and one of %s."
                    .formatted(String.join(", ", RecordKind.words())));
        }
        var word = line.text();
        return RecordKind.of(word).orElseThrow(() -> new YamlLine.Wrong(line.line(),
                "There are no fields on '%s'. Write one of %s.".formatted(word, String.join(", ", RecordKind.words()))));
    }

    /** Refuses what no file or field has. */
    static void known(Map<String, YamlLine> entries, List<String> names) throws YamlLine.Wrong {
        for (YamlLine entry : entries.values()) {
            if (!names.contains(entry.key())) {
                throw new YamlLine.Wrong(entry.line(), Nearest.to(entry.key(), names)
                        .map(near -> "There is no '%s' here. Did you mean %s?".formatted(entry.key(), near))
                        .orElse("There is no '%s' here. Write one of %s.".formatted(entry.key(), String.join(", ", names))));
            }
        }
    }
}
