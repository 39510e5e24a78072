package org.handoff.history;

import java.util.Locale;
import org.handoff.console.Answers;
import org.handoff.console.Value;
import org.springframework.stereotype.Component;

/** An answer that is the id of a record of any kind, which need not exist any more. */
@Component
public class RecordRefValue implements Value<RecordRef> {

    private final Owners owners;

    RecordRefValue(Owners owners) {
        this.owners = owners;
    }

    @Override
    public RecordRef read(String typed, Answers sofar) {
        var id = typed.strip().toUpperCase(Locale.ROOT);
        if (!id.matches("[A-Z]{1,3}\\d{1,15}")) {
            throw new NoSuchKind(typed.strip(), owners.letters());
        }
        int digits = id.split("\\d", 2)[0].length();
        var record = new RecordRef(id.substring(0, digits), Long.parseLong(id.substring(digits)));
        if (owners.row(record).isEmpty()) {
            throw new NoSuchKind(typed.strip(), owners.letters());
        }
        return record;
    }

    @Override
    public String word() {
        return "ID";
    }
}
