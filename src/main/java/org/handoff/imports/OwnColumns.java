package org.handoff.imports;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.handoff.fields.CustomField;
import org.handoff.fields.CustomFields;
import org.handoff.fields.RecordKind;
import org.handoff.fields.TakenNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The columns that a program's own fields add to the files of the exchange format, each under the field's name. */
@Component
class OwnColumns implements TakenNames {

    private final ObjectProvider<CustomFields> fields;

    OwnColumns(ObjectProvider<CustomFields> fields) {
        this.fields = fields;
    }

    /** The source with the columns that its kind of record has beyond the format; a retired field still has its own. */
    SourceFile in(SourceFile source) {
        return new SourceFile(source.path(), in(source.file()));
    }

    /** The file with those columns. */
    ExchangeFile in(ExchangeFile file) {
        return RecordKind.of(file.table()).map(fields.getObject()::of).filter(own -> !own.isEmpty())
                .map(own -> file.asking(own.stream().map(OwnColumns::column).toList())).orElse(file);
    }

    /** Never a required one: records from before a field was asked must come in, too. */
    private static Column column(CustomField field) {
        return new Column(field.name(), false, kind(field), new Target.Answer(field.name(), field.role().isSealed()),
                field.mayLieAhead() ? Timing.PLANNED : Timing.ALSO_AFTER_DEATH);
    }

    private static Kind kind(CustomField field) {
        return switch (field.kind()) {
            case CODED -> Kinds.code(Objects.requireNonNull(field.list()));
            case DATE -> Kinds.DAY;
            case NUMBER -> (text, codes) -> Objects.requireNonNull(field.number()).problem(text)
                    .map(rule -> Reading.refused(rule, field.example() == null ? "" : "Write for example %s."
                    .formatted(field.example())))
                    .orElseGet(() -> Reading.of(CustomField.Bounds.kept(new BigDecimal(text))));
        };
    }

    @Override
    public Set<String> of(RecordKind record) {
        var names = new HashSet<>(Header.OF_REJECTS);
        ExchangeFormat.FILES.stream().filter(file -> file.table().equals(record.word()))
                .forEach(file -> file.columns().forEach(column -> names.add(column.name())));
        return names;
    }
}
