package org.handoff.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Sessions;
import org.handoff.backups.Backups;
import org.handoff.console.Drafts;
import org.handoff.platform.DataFile;
import org.handoff.program.Focus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is about no participant and waits for whoever is signed in: a form left unfinished, and for a lead the backup. */
@Component
class OwnDuties {

    private final Drafts drafts;
    private final Backups backups;
    private final Sessions sessions;
    private final Focus focus;
    private final DataFile file;
    private final Clock clock;

    OwnDuties(Drafts drafts, Backups backups, Sessions sessions, Focus focus, DataFile file, Clock clock) {
        this.drafts = drafts;
        this.backups = backups;
        this.sessions = sessions;
        this.focus = focus;
        this.file = file;
        this.clock = clock;
    }

    /** Nothing when somebody else's work is asked for. */
    List<Duty> of(DutyFilter filter) {
        var me = focus.me().orElse(null);
        if (filter.worker() != null && !filter.worker().equals(me)) {
            return List.of();
        }
        var own = new ArrayList<Duty>();
        drafts.waiting().ifPresent(command -> own.add(duty(DutyGroup.DRAFT, null, 0, command, me)));
        if (keepsBackups() && backups.freshness().isOverdue()) {
            var unsaved = Optional.ofNullable(backups.freshness().unsaved()).map(Duration::toDays).orElse(0L);
            own.add(duty(DutyGroup.BACKUP_OVERDUE, LocalDate.now(clock).minusDays(unsaved), unsaved, "changes since then are in none", me));
        }
        return own;
    }

    /** The sentence that stands under the day of who makes backups. */
    Optional<String> lastBackup() {
        if (!keepsBackups()) {
            return Optional.empty();
        }
        var age = backups.freshness().age();
        return Optional.of(age == null ? "No verified backup yet. Make one: backup create"
                : "Last verified backup: %s.".formatted(age.toDays() == 0 ? "within a day" : age.toDays() == 1 ? "a day ago" : age.toDays() + " days ago"));
    }

    /** A demo is thrown away. */
    private boolean keepsBackups() {
        return !file.demo() && sessions.may(Permission.BACK_UP);
    }

    private static Duty duty(DutyGroup group, @Nullable LocalDate on, long days, String what, @Nullable String worker) {
        return new Duty(group, null, null, on, days, what, group.kind().next(""), worker);
    }
}
