package org.handoff.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One rule on two dates of one record: {@code later} is not before {@code earlier}. The rules hold wherever the record comes
 * from, so the prompt and the import read them here. Fields have the names of the exchange format.
 */
public record DateOrder(String later, String earlier) {

    /** A referral: decided and taken in on or after the day it was received. */
    public static final List<DateOrder> REFERRAL =
            List.of(new DateOrder("decided_on", "received_on"), new DateOrder("intake_on", "received_on"));

    /** A hand-off: called on or after the day the referral was received. */
    public static final List<DateOrder> HANDOFF = List.of(new DateOrder("handoff_called_at", "received_on"));

    /** A charge: decided on or after the day of the decision before. */
    public static final DateOrder CHARGE_STATUS = new DateOrder("status_on", "the last status_on");

    /** An episode: closed on or after the day of enrolment. */
    public static final List<DateOrder> EPISODE = List.of(new DateOrder("closed_on", "enrolled_on"));

    /** An episode that goes on: on or after the day it was closed. */
    public static final List<DateOrder> REOPENING = List.of(new DateOrder("reopened_on", "closed_on"));

    /** An episode held against the referral it comes from. */
    public static final List<DateOrder> EPISODE_OF_REFERRAL = List.of(new DateOrder("enrolled_on", "received_on"));

    /** A stay in custody: released on or after the day of booking. */
    public static final List<DateOrder> CUSTODY = List.of(new DateOrder("released_on", "booked_on"));

    /** A consent: expires and is revoked on or after the day it was signed. */
    public static final List<DateOrder> CONSENT =
            List.of(new DateOrder("expires_on", "signed_on"), new DateOrder("revoked_on", "signed_on"));

    /** The same for a form that says from when it holds. */
    public static final List<DateOrder> CONSENT_IN_FULL = List.of(new DateOrder("expires_on", "signed_on"),
            new DateOrder("effective_on", "signed_on"), new DateOrder("expires_on", "effective_on"));

    /** Whether the two dates break the rule; a date that is not recorded breaks nothing. */
    public boolean brokenBy(@Nullable LocalDate laterDate, @Nullable LocalDate earlierDate) {
        return laterDate != null && earlierDate != null && laterDate.isBefore(earlierDate);
    }

    /** The sentence with both dates and the rule, by the names of columns. */
    public String sentence(LocalDate laterDate, LocalDate earlierDate) {
        return "%s %s is before %s %s; it can be that day or later".formatted(later, laterDate, earlier, earlierDate);
    }

    /** The same in words for staff, to whom a column means nothing. */
    public String spoken(LocalDate laterDate, LocalDate earlierDate) {
        var words = sentence(laterDate, earlierDate).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * Refuses a record whose dates break one of the rules, in words for staff.
     *
     * @param dates gives the record's date for a field name, or null
     */
    public static void check(List<DateOrder> rules, Function<String, @Nullable LocalDate> dates) {
        for (DateOrder rule : rules) {
            var late = dates.apply(rule.later);
            var early = dates.apply(rule.earlier);
            if (late != null && early != null && rule.brokenBy(late, early)) {
                throw new DatesContradict(rule.spoken(late, early));
            }
        }
    }
}
