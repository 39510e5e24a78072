package org.handoff.services;

import java.time.LocalDate;
import java.util.List;
import org.handoff.shared.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a connection, each counted by itself. They follow each other, but records from elsewhere may say otherwise; so
 * only a date that is set now is held against the others. An appointment follows the need and the referral; people come before
 * it or after it, so nothing later is held against it.
 */
record ServiceDates(@Nullable LocalDate need, @Nullable LocalDate referred, @Nullable LocalDate appointment, @Nullable LocalDate attended,
        @Nullable LocalDate engaged, @Nullable LocalDate ended) {

    private static final String APPOINTMENT = "appointment_on";
    private static final List<String> STAGES = List.of("need_on", "referred_on", "attended_on", "engaged_on", "ended_on");
    private static final List<String> BEFORE_APPOINTMENT = List.of("need_on", "referred_on");

    /** Refuses the date of one stage when it contradicts an earlier or a later one. */
    void check(String set) {
        if (set.equals(APPOINTMENT)) {
            BEFORE_APPOINTMENT.forEach(before -> DateOrder.check(List.of(new DateOrder(APPOINTMENT, before)), this::on));
            return;
        }
        int at = STAGES.indexOf(set);
        for (int other = 0; other < STAGES.size(); other++) {
            if (other != at) {
                var rule = other < at ? new DateOrder(set, STAGES.get(other)) : new DateOrder(STAGES.get(other), set);
                DateOrder.check(List.of(rule), this::on);
            }
        }
    }

    private @Nullable LocalDate on(String stage) {
        return switch (stage) {
            case "need_on" -> need;
            case "referred_on" -> referred;
            case APPOINTMENT -> appointment;
            case "attended_on" -> attended;
            case "engaged_on" -> engaged;
            default -> ended;
        };
    }
}
