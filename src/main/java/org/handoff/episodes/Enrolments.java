package org.handoff.episodes;

import java.time.LocalDate;
import java.util.Objects;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.participants.Participants;
import org.handoff.referrals.ReferralId;
import org.handoff.referrals.Referrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrolling people in the program and closing their episodes. */
@Service
@Transactional
public class Enrolments {

    private final EpisodeRepository episodes;
    private final Referrals referrals;
    private final Participants participants;

    Enrolments(EpisodeRepository episodes, Referrals referrals, Participants participants) {
        this.episodes = episodes;
        this.referrals = referrals;
        this.participants = participants;
    }

    /**
     * Enrols the person of a referral.
     *
     * @throws org.handoff.shared.Refusal when the referral is enrolled already, denied or withdrawn, or the day is before it
     */
    @Requires(Permission.RECORD_EPISODES)
    public EpisodeId enrol(ReferralId id, LocalDate on) {
        var referral = referrals.requireOpen(id);
        participants.requireAlive(referral.participant(), "enrolled_on", on);
        episodes.findByReferral(id).ifPresent(episode -> {
            throw new EnrolledAlready(id, episode);
        });
        return Objects.requireNonNull(episodes.save(Episode.enrolled(referral, on)).id());
    }

    /** Closes an episode. */
    @Requires(Permission.RECORD_EPISODES)
    public void close(EpisodeId id, Closure closure) {
        var episode = episodes.findById(id).orElseThrow(() -> new UnknownEpisode(id.shown()));
        episodes.save(episode.closed(closure));
    }
}
