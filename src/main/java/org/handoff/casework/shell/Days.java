package org.handoff.casework.shell;

import java.time.LocalDate;
import org.handoff.casework.Duty;
import org.handoff.casework.DutyGroup;
import org.handoff.console.Labelled;
import org.jspecify.annotations.Nullable;

/** Days in words: JSON and CSV get the number. */
final class Days {

    private static final long STALE = 14;
    private static final long LOST = 30;

    private Days() {
    }

    /** A day on which something was done, or never. */
    static Labelled date(@Nullable LocalDate day) {
        return new Labelled(day, day == null ? "never" : day.toString());
    }

    /** The day of something to do; never, of somebody who was not seen. */
    static @Nullable Labelled on(Duty duty) {
        return duty.group() == DutyGroup.DRAFT ? null : date(duty.on());
    }

    /** How late or how far ahead something is; nothing for what has no day. */
    static @Nullable Labelled of(Duty duty) {
        if (duty.group() == DutyGroup.DRAFT) {
            return null;
        }
        long days = duty.days();
        if (days < 0) {
            return new Labelled(days, "in %d d".formatted(-days));
        }
        if (days == 0) {
            return new Labelled(days, "today");
        }
        return new Labelled(days, switch (duty.group()) {
            case INTAKE_OVERDUE, CONSENT_EXPIRED, REASSESSMENT_OVERDUE, TASK_OVERDUE, STEP_OVERDUE, BACKUP_OVERDUE -> "%d d late".formatted(days);
            default -> "%d d".formatted(days);
        });
    }

    /** How long ago a person was seen, with a mark from 14 and another from 30 days on. */
    static Labelled fresh(@Nullable Long days) {
        if (days == null) {
            return new Labelled(null, "never");
        }
        return new Labelled(days, days + " d" + (days >= LOST ? " !!" : days >= STALE ? " !" : ""));
    }
}
