package org.handoff.fields.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.handoff.console.Answers;
import org.handoff.console.Value;
import org.handoff.fields.CustomFields;
import org.handoff.fields.RecordKind;

/** A record of any kind that may have custom fields, typed as its id with the letter. */
record RecordIdValue(CustomFields fields) implements Value<RecordOfKind> {

    private static final Pattern ID = Pattern.compile("([PRAC])(\\d{1,15})");

    @Override
    public RecordOfKind read(String typed, Answers sofar) {
        var id = ID.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!id.matches()) {
            throw new NotARecord(typed.strip());
        }
        var kind = Arrays.stream(RecordKind.values()).filter(each -> each.letter().equals(id.group(1))).findFirst().orElseThrow();
        var record = new RecordOfKind(kind, Long.parseLong(id.group(2)));
        fields.require(kind, record);
        return record;
    }

    @Override
    public String show(RecordOfKind record) {
        return record.shown();
    }

    @Override
    public String word() {
        return "ID";
    }
}
