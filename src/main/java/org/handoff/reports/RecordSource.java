package org.handoff.reports;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives rows to a template: a field is the record component, or the map key, of the same name. A template that is laid out
 * a second time because it did not fit on the page gets its inner rows from the start again.
 */
final class RecordSource implements JRRewindableDataSource {

    private final List<Map<String, Object>> rows;
    private int place = -1;

    private RecordSource(List<Map<String, Object>> rows) {
        this.rows = rows;
    }

    static RecordSource of(List<? extends Record> rows) {
        return ofFields(rows.stream().map(RecordSource::fields).toList());
    }

    static RecordSource of(Record row) {
        return of(List.of(row));
    }

    static RecordSource ofFields(List<Map<String, Object>> rows) {
        return new RecordSource(rows);
    }

    /** The components of a record by name. */
    static Map<String, Object> fields(Record row) {
        Map<String, Object> fields = new HashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                fields.put(component.getName(), component.getAccessor().invoke(row));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("cannot read " + component, impossible);
            }
        }
        return fields;
    }

    @Override
    public boolean next() {
        place++;
        return place < rows.size();
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        Object value = rows.get(place).get(field.getName());
        return value instanceof RecordSource inner ? new RecordSource(inner.rows) : value;
    }

    @Override
    public void moveFirst() {
        place = -1;
    }
}
