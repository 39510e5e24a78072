package org.handoff.fields.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.handoff.fields.CustomField;
import org.handoff.fields.CustomFields;
import org.handoff.fields.RecordKind;
import org.handoff.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages and lists of others with answers to custom fields in them. */
@Component
class FieldPages {

    private final CustomFields fields;
    private final FieldWords words;

    FieldPages(CustomFields fields, FieldWords words) {
        this.fields = fields;
        this.words = words;
    }

    /** A page with every field of its kind of record below its own facts; a retired one only where it was answered. */
    Reply shown(Reply page, RecordKind kind, Identifier record) {
        if (page instanceof Reply.Remarked remarked) {
            return Reply.remarked(shown(remarked.reply(), kind, record), remarked.remarks(), remarked.exitCode());
        }
        if (!(page instanceof Reply.Sheet sheet)) {
            return page;
        }
        var answers = fields.answers(kind, List.of(record)).getOrDefault(record.value(), Map.of());
        var asked = fields.asked(kind);
        for (CustomField field : fields.of(kind)) {
            if (asked.contains(field) || answers.containsKey(field.name())) {
                var key = sheet.facts().containsKey(field.name()) ? "field_" + field.name() : field.name();
                sheet.with(key, words.shown(field, answers.get(field.name())));
            }
        }
        return sheet;
    }

    /** A list with a column for each of the fields; its first column has the ids of the records. */
    Reply listed(Reply list, RecordKind kind, List<CustomField> wanted) {
        if (list instanceof Reply.Remarked remarked) {
            return Reply.remarked(listed(remarked.reply(), kind, wanted), remarked.remarks(), remarked.exitCode());
        }
        if (wanted.isEmpty() || !(list instanceof Reply.Listing listing)) {
            return list;
        }
        var records = listing.rows().stream().map(row -> row.get(0)).filter(Identifier.class::isInstance)
                .map(Identifier.class::cast).toList();
        var answers = fields.answers(kind, records);
        var columns = new ArrayList<>(listing.columns());
        wanted.forEach(field -> columns.add(new Column(field.name(), field.label())));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (List<@Nullable Object> row : listing.rows()) {
            var of = row.get(0) instanceof Identifier id ? answers.getOrDefault(id.value(), Map.of()) : Map.<String, String>of();
            var cells = new ArrayList<>(row);
            wanted.forEach(field -> cells.add(words.shown(field, of.get(field.name()))));
            rows.add(cells);
        }
        return Reply.rows(listing.noun(), columns, rows, listing.total());
    }
}
