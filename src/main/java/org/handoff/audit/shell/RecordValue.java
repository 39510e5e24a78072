package org.handoff.audit.shell;

import java.util.Locale;
import org.handoff.console.Answers;
import org.handoff.console.Value;
import org.handoff.shared.Refusal;

/** An answer that is the id of a record of any kind, which need not exist any more. */
final class RecordValue implements Value<String> {

    @Override
    public String read(String typed, Answers sofar) {
        var id = typed.strip().toUpperCase(Locale.ROOT);
        if (!id.matches("[A-Z]{1,3}\\d{1,18}")) {
            throw new NotInTheLog(Refusal.Kind.INVALID, "'%s' is not the id of a record. Type one with its letter, such as P12."
                    .formatted(typed.strip()));
        }
        return id;
    }

    @Override
    public String word() {
        return "ID";
    }
}
