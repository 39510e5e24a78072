package org.handoff.history;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Sessions;
import org.handoff.console.WaysBack;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the console how what was just written is taken back, and what became of records. */
@Component
class KeptWays implements WaysBack {

    private static final Pattern ID = Pattern.compile("'([A-Za-z]{1,3})(\\d{1,15})'");

    private final Recording recording;
    private final ObjectProvider<ChangeHistory> history;
    private final ObjectProvider<Sessions> sessions;

    KeptWays(Recording recording, ObjectProvider<ChangeHistory> history, ObjectProvider<Sessions> sessions) {
        this.recording = recording;
        this.history = history;
        this.sessions = sessions;
    }

    @Override
    public void begins(String command) {
        recording.begins(command);
    }

    @Override
    public Optional<String> undo() {
        return recording.written().map(change -> "undo " + change);
    }

    @Override
    public Optional<String> whereabouts(String sentence) {
        var id = ID.matcher(sentence);
        if (!id.find() || !sessions.getObject().may(Permission.READ_CASES)) {
            return Optional.empty();
        }
        return history.getObject().whereabouts(new RecordRef(id.group(1).toUpperCase(Locale.ROOT), Long.parseLong(id.group(2))));
    }
}
