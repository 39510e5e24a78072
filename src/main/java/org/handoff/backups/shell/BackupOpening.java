package org.handoff.backups.shell;

import java.util.List;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Sessions;
import org.handoff.backups.Backups;
import org.handoff.backups.Freshness;
import org.handoff.console.Opening;
import org.handoff.platform.DataFile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says before the first prompt how old the last verified backup is, and warns when changes have been without one for a day. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BackupOpening implements Opening {

    private final Backups backups;
    private final Sessions sessions;
    private final DataFile file;

    BackupOpening(Backups backups, Sessions sessions, DataFile file) {
        this.backups = backups;
        this.sessions = sessions;
        this.file = file;
    }

    @Override
    public List<String> greeting() {
        return file.demo() || !sessions.may(Permission.BACK_UP) ? List.of() : sentence(backups.freshness());
    }

    static List<String> sentence(Freshness fresh) {
        var unsaved = fresh.unsaved();
        var age = fresh.age();
        if (age == null) {
            return unsaved == null ? List.of() : List.of("%sThere is no backup yet. Make one: backup create".formatted(mark(fresh)));
        }
        var last = "Last verified backup: %s ago.".formatted(BackupReplies.words(age));
        return List.of(unsaved == null || !fresh.isOverdue() ? last
                : "%s%s Changes of the last %s are in none. Make one: backup create".formatted(mark(fresh), last, BackupReplies.words(unsaved)));
    }

    private static String mark(Freshness fresh) {
        return fresh.isOverdue() ? "! " : "";
    }
}
