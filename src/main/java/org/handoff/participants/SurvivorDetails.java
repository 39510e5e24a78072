package org.handoff.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.handoff.participants.MergePlan.Fate;
import org.springframework.stereotype.Component;

/** What is known of a person before and after a merge. */
@Component
class SurvivorDetails {

    private final ParticipantRepository people;
    private final PersonSeals seals;
    private final ParticipantQueries queries;
    private final MergeQueries merges;

    SurvivorDetails(ParticipantRepository people, PersonSeals seals, ParticipantQueries queries, MergeQueries merges) {
        this.people = people;
        this.seals = seals;
        this.queries = queries;
        this.merges = merges;
    }

    PersonalDetails of(ParticipantId id) {
        return seals.opened(require(id));
    }

    Participant require(ParticipantId id) {
        return people.findById(id).orElseThrow(() -> new UnknownParticipant(id.shown()));
    }

    /** Every field that one of the two has, side by side. */
    List<MergePlan.Field> sideBySide(PersonalDetails kept, PersonalDetails given, Gained gained) {
        var fields = new ArrayList<MergePlan.Field>();
        var mine = DetailTexts.of(kept);
        DetailTexts.of(given).forEach((field, theirs) -> {
            var ours = mine.get(field);
            if (ours != null || theirs != null) {
                var fate = gained.after().containsKey(field) ? Fate.TAKEN
                        : theirs == null || Objects.equals(ours, theirs) ? Fate.SAME : Fate.KEPT_ASIDE;
                fields.add(new MergePlan.Field(field, ours, theirs, fate));
            }
        });
        return fields;
    }

    /** Lets a record take over what it lacks from another one. */
    Gained gain(ParticipantId survivor, ParticipantId from) {
        var before = of(survivor);
        var gained = Gained.from(before, of(from));
        write(survivor, gained.into(before));
        return gained;
    }

    /** Takes back what a record took over in a merge; what another record that is merged into it says as well comes from there now. */
    void loseAgain(PersonMerge merge, Gained gained) {
        var rest = gained.outOf(of(merge.survivor()));
        for (PersonMerge other : merges.into(merge.survivor())) {
            if (other.number() != merge.number()) {
                var more = Gained.from(rest, of(other.person()));
                rest = more.into(rest);
                merges.gained(other.number(), merges.gained(other.number()).and(more));
            }
        }
        write(merge.survivor(), rest);
    }

    /** Writes what is known of a person, and the age at each referral, which follows from the birth date. */
    private void write(ParticipantId id, PersonalDetails details) {
        people.save(seals.sealed(id, require(id).version(), details));
        reckonAges(id);
    }

    void reckonAges(ParticipantId id) {
        queries.reckonAges(id, of(id).dob());
    }
}
