package org.handoff.services;

import java.time.LocalDate;
import java.util.List;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One attempt to link one person to one kind of help: needed, referred, attended, engaged, ended. */
record ServiceConnection(@Id @Nullable ServiceConnectionId id, @Version @Nullable Integer version, ParticipantId participant,
        String category, @Nullable ProviderId provider, @Nullable LocalDate needOn, @Nullable LocalDate referredOn,
        @Nullable Boolean warm, @Nullable LocalDate appointmentOn, @Nullable LocalDate attendedOn, @Nullable LocalDate engagedOn,
        @Nullable LocalDate endedOn, @Nullable String result, @Nullable String barrier, @Nullable String costSource) {

    /** Code of the list {@code service-result}: the person got what was needed. */
    static final String ATTAINED = "1";

    static ServiceConnection made(ServiceDetails it) {
        var made = new ServiceConnection(null, null, it.participant(), it.category(), it.provider(), it.needOn(), it.referredOn(),
                it.warm(), it.appointmentOn(), null, null, null, null, null, it.costSource());
        made.dates().check("referred_on");
        made.dates().check("appointment_on");
        return made;
    }

    /** The first time the person was there; later visits are contacts, not new attendances. */
    ServiceConnection attend(LocalDate on) {
        if (attendedOn != null) {
            throw new AttendedAlready(this, attendedOn);
        }
        return dated("attended_on", on, engagedOn, endedOn, result, barrier);
    }

    /** The person takes part as the service is meant. */
    ServiceConnection engage(LocalDate on) {
        if (engagedOn != null) {
            throw new EngagedAlready(this, engagedOn);
        }
        return dated("engaged_on", attendedOn, on, endedOn, result, barrier);
    }

    /**
     * The service is over.
     *
     * @param how  code of the list {@code service-result}
     * @param why  what stood in the way, when it was not attained
     */
    ServiceConnection end(LocalDate on, String how, @Nullable String why) {
        if (endedOn != null) {
            throw new EndedAlready(this, endedOn);
        }
        if (why != null && how.equals(ATTAINED)) {
            throw new AttainedDespiteBarrier(why);
        }
        return dated("ended_on", attendedOn, engagedOn, on, how, why);
    }

    /**
     * What was said when the person was connected, said anew; what came of it stays.
     *
     * @param why  what stands in the way, or null
     */
    ServiceConnection corrected(ServiceDetails it, @Nullable String why) {
        if (why != null && ATTAINED.equals(result)) {
            throw new AttainedDespiteBarrier(why);
        }
        var changed = new ServiceConnection(id, version, participant, it.category(), it.provider(), it.needOn(), it.referredOn(), it.warm(),
                it.appointmentOn(), attendedOn, engagedOn, endedOn, result, why, it.costSource());
        List.of("need_on", "referred_on", "appointment_on").forEach(changed.dates()::check);
        return changed;
    }

    /** What was said when the person was connected. */
    ServiceDetails details() {
        return new ServiceDetails(participant, category, provider, needOn, referredOn, warm, appointmentOn, costSource);
    }

    private ServiceConnection dated(String set, @Nullable LocalDate attended, @Nullable LocalDate engaged,
            @Nullable LocalDate ended, @Nullable String how, @Nullable String why) {
        var changed = new ServiceConnection(id, version, participant, category, provider, needOn, referredOn, warm, appointmentOn,
                attended, engaged, ended, how, why, costSource);
        changed.dates().check(set);
        return changed;
    }

    private ServiceDates dates() {
        return new ServiceDates(needOn, referredOn, appointmentOn, attendedOn, engagedOn, endedOn);
    }

    @Override
    public String toString() {
        return "ServiceConnection[" + id + "]";
    }
}
