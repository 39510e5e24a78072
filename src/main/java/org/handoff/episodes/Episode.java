package org.handoff.episodes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.referrals.OpenReferral;
import org.handoff.referrals.ReferralId;
import org.handoff.shared.DateOrder;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One enrolment in the program, from the day it began to the day it was closed. */
record Episode(@Id @Nullable EpisodeId id, @Version @Nullable Integer version, ReferralId referral, @Nullable Long site,
        LocalDate enrolledOn,
        @Nullable LocalDate closedOn, @Nullable String closureReason, @Nullable String completion, @Nullable String destination) {

    private static final DateOrder AFTER_REFERRAL = DateOrder.EPISODE_OF_REFERRAL.get(0);
    private static final String IN_PROGRESS = "IN_PROGRESS";

    Episode {
        DateOrder.check(DateOrder.EPISODE, field -> field.equals("closed_on") ? closedOn : enrolledOn);
    }

    static Episode enrolled(OpenReferral referral, LocalDate on, @Nullable Long site) {
        DateOrder.check(DateOrder.EPISODE_OF_REFERRAL, field -> field.equals("enrolled_on") ? on : referral.receivedOn());
        return new Episode(null, null, referral.id(), site, on, null, null, IN_PROGRESS, null);
    }

    /**
     * Enrolled on another day, at another site or from another referral of the person.
     *
     * @param received   the day the referral was received
     * @param firstStep  what came first after the enrolment, if anything did
     */
    Episode corrected(EpisodeDetails it, @Nullable Long where, LocalDate received, Optional<EpisodeStep> firstStep) {
        if (AFTER_REFERRAL.brokenBy(it.enrolledOn(), received)) {
            throw new EnrolmentContradicts(AFTER_REFERRAL, it.enrolledOn(), received,
                    "If the referral came earlier: referral edit %s --received DATE".formatted(it.referral()));
        }
        firstStep.ifPresent(step -> requireBefore(step, it.enrolledOn()));
        return new Episode(id, version, it.referral(), where, it.enrolledOn(), closedOn, closureReason, completion, destination);
    }

    private void requireBefore(EpisodeStep step, LocalDate enrolled) {
        var rule = new DateOrder(step.field(), AFTER_REFERRAL.later());
        if (rule.brokenBy(step.on(), enrolled)) {
            throw new EnrolmentContradicts(rule, step.on(), enrolled, closedOn != null && step.step().equals("closed") && step.on().equals(closedOn)
                    ? "Give another --on, or correct that day first: episode close %s --reason %s --on DATE --again".formatted(id, closureReason)
                    : "Give that day or an earlier one with --on.");
        }
    }

    Episode closed(Closure it) {
        if (closedOn != null && !it.again()) {
            throw new ClosedAlready(id, closedOn);
        }
        return new Episode(id, version, referral, site, enrolledOn, it.on(), it.reason(),
                it.completion() == null ? completion : it.completion(),
                it.destination() == null ? destination : it.destination());
    }

    /** Goes on as if it had not been closed; what the closure said stands in its reopening. */
    Episode reopened() {
        return new Episode(id, version, referral, site, enrolledOn, null, null, IN_PROGRESS, null);
    }

    /** What is left of the closure when it is taken back. */
    EpisodeReopening reopening(long row, LocalDate on, Sealed why, @Nullable Long staff) {
        var known = Objects.requireNonNull(id);
        if (closedOn == null) {
            throw new StillOpen(known, enrolledOn);
        }
        DateOrder.check(DateOrder.REOPENING, field -> field.equals("reopened_on") ? on : closedOn);
        return new EpisodeReopening(row, null, known, closedOn, closureReason, completion, destination, on, why, staff);
    }

    /** Refuses a day that lies outside of the episode. */
    void requireWithin(String field, LocalDate on) {
        DateOrder.check(List.of(new DateOrder(field, "enrolled_on")), name -> name.equals(field) ? on : enrolledOn);
        if (closedOn != null) {
            DateOrder.check(List.of(new DateOrder("closed_on", field)), name -> name.equals(field) ? on : closedOn);
        }
    }
}
