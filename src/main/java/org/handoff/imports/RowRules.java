package org.handoff.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.handoff.shared.DateOrder;
import org.jspecify.annotations.Nullable;

/** The rules between fields. */
final class RowRules {

    private static final String AFTER_OVERDOSE = "NALOX";
    private static final String EITHER_DATE = "Correct one of the two dates.";

    private RowRules() {
    }

    /** Dates of one row in their order. */
    static RowRule order(List<DateOrder> orders) {
        return entry -> inOrder(orders, entry, entry::day);
    }

    /** Dates of a row held against the referral it hangs on. */
    static RowRule afterReferral(List<DateOrder> orders) {
        return entry -> inOrder(orders, entry,
                name -> name.equals("received_on") && entry.parent() != null ? entry.parent().receivedOn() : entry.day(name));
    }

    /** Whoever comes arrives after the call. */
    static RowRule arrivesAfterCall() {
        return entry -> entry.values().get("handoff_arrived_at") instanceof LocalDateTime arrived
                && entry.values().get("handoff_called_at") instanceof LocalDateTime called && arrived.isBefore(called)
                        ? List.of(new Fault("handoff_arrived_at", arrived.toString(),
                                "handoff_arrived_at %s is before handoff_called_at %s".formatted(arrived, called),
                                "Correct one of the two times."))
                        : List.of();
    }

    /** A charge is held only over a referral that came through an arrest. */
    static RowRule arrestDoorOnly() {
        return entry -> {
            var parent = entry.parent();
            return parent == null || "ARREST".equals(parent.door()) ? List.of()
                    : List.of(new Fault("referral", String.valueOf(entry.text("referral")),
                            "Only a referral with door ARREST has charges; this one came by %s".formatted(parent.door()),
                            "Correct the referral's door, or leave the charge out."));
        };
    }

    /** Whoever calls for help is not charged: what follows an overdose holds no offence. */
    static RowRule nothingHeldAfterOverdose() {
        return entry -> {
            var parent = entry.parent();
            return parent == null || !AFTER_OVERDOSE.equals(parent.pathway()) ? List.of()
                    : List.of(new Fault("referral", String.valueOf(entry.text("referral")),
                            "A referral with pathway NALOX follows an overdose and holds no offence: who calls for help is not charged",
                            "Leave the charge out, or correct the referral's pathway."));
        };
    }

    /** An overdose contact is no arrest. */
    static RowRule noArrestAfterOverdose() {
        return entry -> AFTER_OVERDOSE.equals(entry.text("pathway")) && "ARREST".equals(entry.text("door"))
                ? List.of(new Fault("door", "ARREST", "Pathway NALOX is an overdose contact, and that is no arrest", "Write SOCIAL, or correct the pathway."))
                : List.of();
    }

    /** Nothing lies in the future but what is planned. */
    static RowRule notInFuture(LocalDate today) {
        return entry -> {
            var faults = new ArrayList<Fault>();
            for (Column column : entry.file().columns()) {
                var day = entry.day(column.name());
                if (day != null && column.timing() != Timing.PLANNED && day.isAfter(today)) {
                    faults.add(new Fault(column.name(), day.toString(),
                            "%s %s is in the future: today is %s".formatted(column.name(), day, today),
                            "Only appointment_on and expires_on may lie in the future."));
                }
            }
            return faults;
        };
    }

    /** Nothing happens before birth or after death; closing and justice records may follow a death. */
    static RowRule withinLife() {
        return entry -> {
            var parent = entry.parent();
            if (parent == null) {
                return List.of();
            }
            var faults = new ArrayList<Fault>();
            for (Column column : entry.file().columns()) {
                var day = entry.day(column.name());
                if (day != null) {
                    outsideLife(column, day, parent, faults);
                }
            }
            return faults;
        };
    }

    private static void outsideLife(Column column, LocalDate day, Entry.Parent parent, List<Fault> faults) {
        var born = parent.dob();
        var died = parent.deceasedOn();
        if (born != null && day.isBefore(born)) {
            faults.add(new Fault(column.name(), day.toString(),
                    "%s %s is before the participant's dob %s".formatted(column.name(), day, born), EITHER_DATE));
        }
        if (died != null && column.timing() == Timing.HAPPENED && day.isAfter(died)) {
            faults.add(new Fault(column.name(), day.toString(),
                    "%s %s is after the participant's deceased_on %s".formatted(column.name(), day, died), EITHER_DATE));
        }
    }

    private static List<Fault> inOrder(List<DateOrder> orders, Entry entry, Function<String, @Nullable LocalDate> days) {
        var faults = new ArrayList<Fault>();
        for (DateOrder order : orders) {
            var late = days.apply(order.later());
            var early = days.apply(order.earlier());
            if (late != null && early != null && order.brokenBy(late, early)) {
                faults.add(new Fault(order.later(), late.toString(), order.sentence(late, early), EITHER_DATE));
            }
        }
        return faults;
    }
}
