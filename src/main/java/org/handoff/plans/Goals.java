package org.handoff.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.episodes.EpisodeDirectory;
import org.handoff.episodes.EpisodeId;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What participants want, step by step. */
@Service
@Transactional
public class Goals {

    private final PlanRepository plans;
    private final GoalRepository goals;
    private final GoalStepRepository steps;
    private final GoalQueries queries;
    private final EpisodeDirectory episodes;
    private final Participants participants;
    private final Codes codes;
    private final RowNumbers numbers;
    private final Seals seals;

    Goals(PlanRepository plans, GoalRepository goals, GoalStepRepository steps, GoalQueries queries, EpisodeDirectory episodes,
            Participants participants, Codes codes, RowNumbers numbers, Seals seals) {
        this.plans = plans;
        this.goals = goals;
        this.steps = steps;
        this.queries = queries;
        this.episodes = episodes;
        this.participants = participants;
        this.codes = codes;
        this.numbers = numbers;
        this.seals = seals;
    }

    /**
     * Records a goal in the plan of the person's open episode; the first one begins the plan.
     *
     * @throws org.handoff.shared.Refusal when the person is not enrolled, or the day lies outside of the person's life
     */
    @Requires(Permission.RECORD_EPISODES)
    public GoalId add(NewGoal it) {
        participants.requireAlive(it.participant(), "set_on", it.on());
        if (it.domain() != null) {
            codes.require("outcome-domain", it.domain());
        }
        var episode = episodes.openOf(it.participant()).orElseThrow(() -> new NotEnrolled(it.participant()));
        var id = new GoalId(numbers.next("goal"));
        var wording = Objects.requireNonNull(seals.seal(GoalQueries.GOAL, RowPart.of(id.value()), it.wording()));
        return goals.save(new Goal(id, null, plan(episode, it.on()), wording, it.domain(), it.on(), null, null)).id();
    }

    private long plan(EpisodeId episode, LocalDate on) {
        var plan = plans.findFirstByEpisodeOrderByIdDesc(episode).orElseGet(() -> plans.save(new Plan(null, null, episode, on)));
        return Objects.requireNonNull(plan.id());
    }

    /** Adds a step towards a goal; {@code due} may be null. */
    @Requires(Permission.RECORD_EPISODES)
    public GoalStepId addStep(GoalId goal, String wording, @Nullable LocalDate due) {
        require(goal).requireOpen();
        var id = new GoalStepId(numbers.next("goal_step"));
        var sealed = Objects.requireNonNull(seals.seal(GoalQueries.STEP, RowPart.of(id.value()), wording));
        return steps.save(new GoalStep(id, null, goal, sealed, due, null)).id();
    }

    /** Records that a step was taken. */
    @Requires(Permission.RECORD_EPISODES)
    public void take(GoalStepId id, LocalDate on) {
        steps.save(steps.findById(id).orElseThrow(() -> new UnknownStep(id.shown())).done(on));
    }

    /** Records that a goal was reached, or given up. */
    @Requires(Permission.RECORD_EPISODES)
    public void close(GoalId id, LocalDate on, boolean reached) {
        goals.save(require(id).closed(on, reached));
    }

    /** Goals, the open ones first and among them the latest, at most so many; of one person when one is given. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<GoalRow> list(@Nullable ParticipantId participant, boolean open, int limit) {
        return queries.list(participant, open, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(@Nullable ParticipantId participant, boolean open) {
        return queries.count(participant, open);
    }

    /** One goal. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public GoalRow row(GoalId id) {
        return queries.byId(id.value()).orElseThrow(() -> new UnknownGoal(id.shown()));
    }

    /** The steps of a goal, in the order in which they are due. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<StepRow> steps(GoalId id) {
        return queries.steps(id);
    }

    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    Optional<GoalStepId> step(GoalStepId id) {
        return steps.findById(id).map(GoalStep::id);
    }

    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    Optional<GoalId> goal(GoalId id) {
        return goals.findById(id).map(Goal::id);
    }

    private Goal require(GoalId id) {
        return goals.findById(id).orElseThrow(() -> new UnknownGoal(id.shown()));
    }
}
