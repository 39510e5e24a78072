package org.handoff.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row after the other, each by what its column may hold. */
final class RowCheck {

    /** A row as far as it could be read, and what is wrong with its fields. */
    record Checked(Map<String, Object> values, List<Fault> faults) {
    }

    private final Header header;
    private final CodeBook codes;
    private final List<@Nullable Column> columns = new ArrayList<>();
    private final Column key;

    RowCheck(ExchangeFile file, Header header, CodeBook codes) {
        this.header = header;
        this.codes = codes;
        this.key = file.key();
        header.names().forEach(name -> columns.add(file.column(name).orElse(null)));
    }

    Checked check(SourceRow row) {
        Map<String, Object> values = new HashMap<>();
        var faults = new ArrayList<>(RowLimits.ofRow(row, header));
        boolean shifted = !faults.isEmpty();
        for (int index = 0; index < Math.min(columns.size(), row.fields().size()); index++) {
            var column = columns.get(index);
            // Where fields are missing or too many, only the key in front of them is sure to be what it seems.
            if (column != null && (!shifted || column == key && index == 0)) {
                field(column, row.fields().get(index), values, faults);
            }
        }
        return new Checked(values, faults);
    }

    private void field(Column column, String field, Map<String, Object> values, List<Fault> faults) {
        var forbidden = RowLimits.ofField(column.name(), field);
        if (forbidden.isPresent()) {
            faults.add(forbidden.get());
            return;
        }
        var text = field.strip();
        if (text.isEmpty()) {
            if (column.required()) {
                faults.add(missing(column));
            }
            return;
        }
        var reading = column.kind().read(text, codes);
        if (reading.isRefused()) {
            faults.add(new Fault(column.name(), text, reading.rule(), reading.fix()));
        } else if (reading.value() != null) {
            values.put(column.name(), reading.value());
        }
    }

    private Fault missing(Column column) {
        return column == key ? new Fault(column.name(), "", "The row has no key", "Give the row a key of its own.")
                : new Fault(column.name(), "", "%s must be filled in".formatted(column.name()), "Fill it in.");
    }
}
