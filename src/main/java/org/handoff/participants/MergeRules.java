package org.handoff.participants;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What has to hold before two records become one, and the rule that the stricter consent wins. */
@Component
class MergeRules {

    private final MergeRulesQueries queries;
    private final MergeQueries merges;
    private final DifferenceQueries differences;
    private final SurvivorDetails details;

    MergeRules(MergeRulesQueries queries, MergeQueries merges, DifferenceQueries differences, SurvivorDetails details) {
        this.queries = queries;
        this.merges = merges;
        this.differences = differences;
        this.details = details;
    }

    void requireMergeable(ParticipantId person, ParticipantId survivor) {
        if (person.equals(survivor)) {
            throw new OneAndTheSame(person);
        }
        requireNotErased(person);
        requireNotErased(survivor);
        differences.between(person, survivor).ifPresent(known -> {
            throw new KnownDifferent(known);
        });
        queries.openEpisode(survivor).ifPresent(open -> queries.openEpisode(person).ifPresent(other -> {
            throw new BothEnrolled(survivor, open, person, other);
        }));
    }

    void requireNotErased(ParticipantId id) {
        var erasedOn = details.require(id).erasedOn();
        if (erasedOn != null) {
            throw new PersonErased(id, erasedOn);
        }
    }

    /** Nobody is met before being born or after dying, whichever of the two records says so. */
    void requireOneLife(ParticipantId person, ParticipantId survivor, PersonalDetails together) {
        queries.lived(person, survivor).ifPresent(lived -> {
            if (together.dob() != null && lived.first().isBefore(together.dob())) {
                throw new LivesDoNotFit(survivor, person, "dob", together.dob(), "before", lived.first());
            }
            if (together.deceasedOn() != null && lived.last().isAfter(together.deceasedOn())) {
                throw new LivesDoNotFit(survivor, person, "deceased_on", together.deceasedOn(), "after", lived.last());
            }
        });
    }

    /** Consents of either that were withdrawn on the other's record after they were signed. */
    List<MergePlan.Withdrawn> withdrawn(ParticipantId person, ParticipantId survivor) {
        return reached(person, survivor).stream().map(it -> new MergePlan.Withdrawn(it.consent(), it.withdrawnOn())).toList();
    }

    /** Ends them, and writes down which. Whoever withdrew a consent withdrew it under any name. */
    void withdraw(long merge, ParticipantId person, ParticipantId survivor) {
        var reached = reached(person, survivor);
        reached.forEach(queries::withdraw);
        merges.changed(merge, "consent", "revoked_on", reached.stream().map(MergeRulesQueries.Reached::consent).toList());
    }

    private List<MergeRulesQueries.Reached> reached(ParticipantId person, ParticipantId survivor) {
        var reached = new ArrayList<>(queries.reachedBy(person, survivor));
        reached.addAll(queries.reachedBy(survivor, person));
        return reached;
    }
}
