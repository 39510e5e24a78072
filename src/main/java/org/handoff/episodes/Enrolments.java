package org.handoff.episodes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.program.Sites;
import org.handoff.program.Workers;
import org.handoff.referrals.ReferralId;
import org.handoff.referrals.ReferralDirectory;
import org.handoff.referrals.ReferralRow;
import org.handoff.referrals.Referrals;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrolling people in the program, correcting that, how they are engaged, closing their episodes and going on with them. */
@Service
@Transactional
public class Enrolments {

    private final EpisodeRepository episodes;
    private final EngagementStatusRepository statuses;
    private final EpisodeReopeningRepository reopenings;
    private final EpisodeQueries queries;
    private final EpisodeStepQueries steps;
    private final Referrals referrals;
    private final ReferralDirectory referred;
    private final Participants participants;
    private final Workers workers;
    private final Sites sites;
    private final Codes codes;
    private final RowNumbers numbers;
    private final Seals seals;

    Enrolments(EpisodeRepository episodes, EngagementStatusRepository statuses, EpisodeReopeningRepository reopenings,
            EpisodeQueries queries, EpisodeStepQueries steps, Referrals referrals, ReferralDirectory referred, Participants participants, Workers workers, Sites sites, Codes codes,
            RowNumbers numbers, Seals seals) {
        this.episodes = episodes;
        this.statuses = statuses;
        this.reopenings = reopenings;
        this.queries = queries;
        this.steps = steps;
        this.referrals = referrals;
        this.referred = referred;
        this.participants = participants;
        this.workers = workers;
        this.sites = sites;
        this.codes = codes;
        this.numbers = numbers;
        this.seals = seals;
    }

    /**
     * Enrols the person of a referral.
     *
     * @param site  the site's name, or null for the program's only or first one
     * @throws org.handoff.shared.Refusal when the referral is enrolled already, denied or withdrawn, the person has an open
     *         episode, or the day is before the referral
     */
    @Requires(Permission.RECORD_EPISODES)
    public EpisodeId enrol(ReferralId id, LocalDate on, @Nullable String site) {
        var referral = referrals.requireOpen(id);
        participants.requireAlive(referral.participant(), "enrolled_on", on);
        episodes.findByReferral(id).ifPresent(episode -> {
            throw new EnrolledAlready(id, episode);
        });
        queries.open(referral.participant()).ifPresent(open -> {
            throw new EnrolledElsewhere(open.id(), open.enrolledOn());
        });
        return Objects.requireNonNull(episodes.save(Episode.enrolled(referral, on, sites.named(site))).id());
    }

    /** What was said when the person was enrolled. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public EpisodeDetails details(EpisodeId id) {
        return queries.byId(id.value()).orElseThrow(() -> new UnknownEpisode(id.shown())).said();
    }

    /**
     * Corrects what was said when the person was enrolled; what came of it stays.
     *
     * @param it  all of it
     * @throws org.handoff.shared.Refusal when the day is before the referral, after what came of the episode or within another episode
     *         of the person, or the other referral is somebody else's, enrolled already, denied or withdrawn
     */
    @Requires(Permission.RECORD_EPISODES)
    public void correct(EpisodeId id, EpisodeDetails it) {
        var before = require(id);
        var known = queries.byId(id.value()).orElseThrow();
        boolean anotherDay = !it.enrolledOn().equals(known.enrolledOn());
        participants.requireAlive(known.participant(), "enrolled_on", anotherDay ? it.enrolledOn() : null);
        var referral = referred.row(it.referral());
        if (!it.referral().equals(known.referral())) {
            requireFree(known, referral);
        }
        var site = Objects.equals(it.site(), known.site()) ? before.site() : sites.named(it.site());
        var now = before.corrected(it, site, referral.receivedOn(), steps.first(id));
        if (it.enrolledOn().isBefore(known.enrolledOn())) {
            requireNotDuringAnother(known, it.enrolledOn());
        }
        episodes.save(now);
    }

    private void requireFree(EpisodeRow episode, ReferralRow referral) {
        if (!referral.participant().equals(episode.participant())) {
            throw new SomebodyElsesReferral(episode.id(), episode.participant(), referral.id(), referral.participant());
        }
        referrals.requireOpen(referral.id());
        episodes.findByReferral(referral.id()).ifPresent(other -> {
            throw new EnrolledAlready(referral.id(), other);
        });
    }

    /** An earlier episode that would now last into this one; two that overlapped before, as out of a file, stay. */
    private void requireNotDuringAnother(EpisodeRow episode, LocalDate on) {
        queries.list(EpisodeFilter.of(episode.participant(), false), Integer.MAX_VALUE).stream()
                .filter(other -> other.enrolledOn().isBefore(episode.enrolledOn()) && other.reachesBeyond(on) && !other.reachesBeyond(episode.enrolledOn()))
                .findFirst().ifPresent(other -> {
                    throw new EnrolledDuringAnother(episode.id(), on, other);
                });
    }

    /**
     * Records how a worker sees the person's engagement from a day on; every judgement stays in the history.
     *
     * @throws org.handoff.shared.Refusal when it holds already, the day lies outside of the episode or before the last change, or
     *         the episode is closed
     */
    @Requires(Permission.RECORD_EPISODES)
    public void engage(EpisodeId id, NewStatus it) {
        var episode = require(id);
        codes.require("engagement-status", it.status());
        if (episode.closedOn() != null) {
            throw new StatusOfClosed(id, episode.closedOn());
        }
        if (it.status().equals(EngagementStatus.CLOSED)) {
            throw new ClosedByStatus(id);
        }
        episode.requireWithin("since_on", it.on());
        statuses.latest(id.value()).ifPresent(last -> requireChange(last, it));
        save(id, it);
    }

    private void requireChange(EngagementStatus last, NewStatus it) {
        if (last.status().equals(it.status())) {
            throw new StatusHoldsAlready(last.episode(), codes.label("engagement-status", it.status()).toLowerCase(Locale.ROOT), last.sinceOn());
        }
        if (it.on().isBefore(last.sinceOn())) {
            throw new StatusOutOfOrder(last.episode(), it.on(), last.sinceOn());
        }
    }

    private void save(EpisodeId id, NewStatus it) {
        long row = numbers.next("engagement_status");
        statuses.save(new EngagementStatus(row, null, id, it.status(), it.on(), workers.named(it.worker()),
                seals.seal(EpisodeQueries.NOTE, RowPart.of(row), it.note())));
    }

    /** Closes an episode. */
    @Requires(Permission.RECORD_EPISODES)
    public void close(EpisodeId id, Closure closure) {
        episodes.save(require(id).closed(closure));
    }

    /**
     * Goes on with an episode that was closed; the closure stays in its history.
     *
     * @param worker  who decided that, by name
     * @throws org.handoff.shared.Refusal when it is open, another episode of the person began after it, or the person is dead
     */
    @Requires(Permission.RECORD_EPISODES)
    public void reopen(EpisodeId id, LocalDate on, String reason, @Nullable String worker) {
        var episode = require(id);
        var whose = queries.byId(id.value()).orElseThrow().participant();
        long row = numbers.next("episode_reopening");
        var why = Objects.requireNonNull(seals.seal(EpisodeQueries.REASON, RowPart.of(row), reason));
        var reopening = episode.reopening(row, on, why, workers.named(worker));
        participants.requireAlive(whose, "reopened_on", on);
        requireNothingAfter(episode, whose);
        reopenings.save(reopening);
        episodes.save(episode.reopened());
        save(id, new NewStatus(EngagementStatus.ACTIVE, on, null, worker));
    }

    private void requireNothingAfter(Episode episode, ParticipantId whose) {
        queries.list(EpisodeFilter.of(whose, false), Integer.MAX_VALUE).stream()
                .filter(other -> !other.id().equals(episode.id()))
                .filter(other -> other.closedOn() == null || other.closedOn().isAfter(episode.enrolledOn()))
                .findFirst().ifPresent(other -> {
                    throw new EpisodesOverlap(Objects.requireNonNull(episode.id()), other.id(), other.enrolledOn(),
                            other.closedOn());
                });
    }

    private Episode require(EpisodeId id) {
        return episodes.findById(id).orElseThrow(() -> new UnknownEpisode(id.shown()));
    }
}
