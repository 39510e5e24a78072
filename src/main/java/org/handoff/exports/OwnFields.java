package org.handoff.exports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handoff.anonymity.DayBins;
import org.handoff.codes.Code;
import org.handoff.codes.Codes;
import org.handoff.fields.CustomField;
import org.handoff.fields.CustomFields;
import org.handoff.fields.FieldKind;
import org.handoff.fields.FieldRole;
import org.handoff.fields.RecordKind;
import org.springframework.stereotype.Component;

/**
 * The program's own fields as columns of person.csv: those of the person, of the index referral and of the entry assessment whose
 * file says that they may leave. A date leaves as days since the index day, so only where nobody can look a person up by it.
 */
@Component
class OwnFields {

    /** The hierarchy of a column that is known to others: every code alike, or everything. */
    static final String HIERARCHY = "own";
    /** Which fact of a life holds the number of the record that was asked. */
    private static final Map<RecordKind, String> RECORDS = Map.of(RecordKind.PARTICIPANT, "participant_number", RecordKind.REFERRAL,
            "referral_number", RecordKind.ASSESSMENT, "assessment_number");

    private final CustomFields fields;
    private final Codes codes;

    OwnFields(CustomFields fields, Codes codes) {
        this.fields = fields;
        this.codes = codes;
    }

    /** The declarations of the columns; a field whose role lets nothing out has none. */
    List<ExportColumn> columns() {
        return fields.all().stream().filter(OwnFields::leaves).map(field -> new ExportColumn("person", name(field), role(field),
                role(field).isKnownToOthers() ? HIERARCHY : "", "", field.kind() == FieldKind.CODED || role(field).isKnownToOthers() ? "string"
                : "number", null, null, field.label(), field.question(), "person", labels(field))).toList();
    }

    /** What was answered, by the name of the column and the number of the record. */
    Map<String, Map<Long, String>> answers() {
        var answers = new LinkedHashMap<String, Map<Long, String>>();
        RECORDS.keySet().forEach(kind -> fields.releasable(kind).stream().filter(answer -> leaves(answer.field()))
                .forEach(answer -> answers.computeIfAbsent(name(answer.field()), none -> new HashMap<>()).put(answer.record(), answer.value())));
        return answers;
    }

    /** What a person's row reads in a column. */
    String value(CustomField field, Map<String, Map<Long, String>> answers, Life life, DayBins bins) {
        var record = life.fact(Objects.requireNonNull(RECORDS.get(field.record())));
        var answer = record.isEmpty() ? null : answers.getOrDefault(name(field), Map.of()).get(Long.valueOf(record));
        if (answer == null) {
            return role(field).isKnownToOthers() ? Scales.NOT_RECORDED : "";
        }
        return switch (field.kind()) {
            case CODED -> codes.label(Objects.requireNonNull(field.list()), answer);
            case DATE -> PersonShape.plain(bins.midpoint(Math.floorDiv(LocalDate.parse(answer).toEpochDay() - life.index().toEpochDay(), bins.width())));
            case NUMBER -> answer;
        };
    }

    /** The fields that leave, in their order. */
    List<CustomField> leaving() {
        return fields.all().stream().filter(OwnFields::leaves).toList();
    }

    static String name(CustomField field) {
        return field.record().word() + "_" + field.name();
    }

    private static boolean leaves(CustomField field) {
        return field.role().isReleasable() && RECORDS.containsKey(field.record())
                && (field.kind() == FieldKind.CODED || field.role() == FieldRole.INSENSITIVE
                || field.kind() == FieldKind.NUMBER && field.role() == FieldRole.SENSITIVE);
    }

    private static ColumnRole role(CustomField field) {
        return switch (field.role()) {
            case QUASI_IDENTIFIER -> ColumnRole.QUASI;
            case SENSITIVE -> ColumnRole.SENSITIVE;
            default -> ColumnRole.OUTCOME;
        };
    }

    private List<String> labels(CustomField field) {
        return field.kind() == FieldKind.CODED ? codes.of(Objects.requireNonNull(field.list())).stream().map(Code::label).distinct().toList() : List.of();
    }
}
