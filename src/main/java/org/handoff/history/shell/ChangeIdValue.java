package org.handoff.history.shell;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.history.ChangeHistory;
import org.handoff.history.ChangeId;
import org.handoff.history.ChangeRow;
import org.handoff.history.RecordRef;

/** An answer that is a change: {@code Z12}, or its number alone. */
final class ChangeIdValue implements Value<ChangeId> {

    private static final Pattern ID = Pattern.compile("[Zz]?(\\d{1,15})");
    private static final int MOST = 15;

    private final ChangeHistory history;

    ChangeIdValue(ChangeHistory history) {
        this.history = history;
    }

    @Override
    public ChangeId read(String typed, Answers sofar) {
        var id = ID.matcher(typed.strip());
        if (!id.matches()) {
            throw new NoChangeId(typed.strip());
        }
        return new ChangeId(Long.parseLong(id.group(1)));
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return history.changes(false, MOST).rows().stream().filter(row -> row.id().shown().startsWith(typed.strip().toUpperCase(Locale.ROOT)))
                .map(row -> new Choice(row.id().shown(), label(row))).toList();
    }

    @Override
    public String word() {
        return "ID";
    }

    private static String label(ChangeRow row) {
        return row.what() + " " + row.records().stream().limit(3).map(RecordRef::shown).collect(Collectors.joining(", "));
    }
}
