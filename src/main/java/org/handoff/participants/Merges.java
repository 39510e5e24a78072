package org.handoff.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making one record of two that are of one person, and two again. The record that is given up stays as it is and points to the
 * other; what hangs on it changes hands, and what changed is written down, so that an unmerge puts back exactly that.
 */
@Service
@Transactional
public class Merges {

    private final MergeQueries merges;
    private final PersonTablesQueries tables;
    private final MergeRules rules;
    private final MergeRulesQueries consents;
    private final SurvivorDetails details;
    private final Unmerging unmerging;
    private final Sessions sessions;
    private final Clock clock;

    Merges(MergeQueries merges, PersonTablesQueries tables, MergeRules rules, MergeRulesQueries consents, SurvivorDetails details,
            Unmerging unmerging, Sessions sessions, Clock clock) {
        this.merges = merges;
        this.tables = tables;
        this.rules = rules;
        this.consents = consents;
        this.details = details;
        this.unmerging = unmerging;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * What {@link #merge} would do.
     *
     * @throws org.handoff.shared.Refusal when it would refuse
     */
    @Requires(Permission.READ_PEOPLE)
    @Transactional(readOnly = true)
    public MergePlan plan(ParticipantId person, ParticipantId survivor) {
        return planned(person, survivor);
    }

    private MergePlan planned(ParticipantId person, ParticipantId survivor) {
        rules.requireMergeable(person, survivor);
        var kept = details.of(survivor);
        var given = details.of(person);
        var gained = Gained.from(kept, given);
        rules.requireOneLife(person, survivor, gained.into(kept));
        var moves = new TreeMap<String, Long>();
        for (PersonColumn column : tables.columns()) {
            long count = tables.rows(column, person).size();
            if (count > 0) {
                moves.merge(column.words(), count, Long::sum);
            }
        }
        return new MergePlan(person, survivor, details.sideBySide(kept, given, gained), gained.aliases(), moves,
                rules.withdrawn(person, survivor), consents.holds(person));
    }

    /**
     * Makes one record's person the other's: everything that hangs on it changes hands, the survivor gets its names as aliases and
     * what it lacked itself, and from now on its id leads to the survivor.
     *
     * @param reason  why they are one, or null
     * @throws org.handoff.shared.Refusal when it is one record, they are known to be two people, one was erased, both are enrolled,
     *         or a record of the one lies before the birth or after the death of the other
     */
    @Requires(Permission.RECORD_PEOPLE)
    public MergePlan merge(ParticipantId person, ParticipantId survivor, @Nullable String reason) {
        var plan = planned(person, survivor);
        var number = merges.begin(person, survivor, LocalDate.now(clock), sessions.who().map(SignedIn::staff).orElse(null), reason,
                tables.marks());
        rules.withdraw(number, person, survivor);
        for (PersonColumn column : tables.columns()) {
            var rows = tables.rows(column, person);
            if (!rows.isEmpty()) {
                merges.changed(number, column.table(), column.column(), rows);
                tables.give(column, rows, survivor);
            }
        }
        merges.point(person, survivor);
        merges.gained(number, details.gain(survivor, person));
        return plan;
    }

    /** What {@link #unmerge} would do when nothing is chosen. */
    @Requires(Permission.READ_PEOPLE)
    @Transactional(readOnly = true)
    public UnmergePlan unmergePlan(ParticipantId person) {
        return unmerging.plan(unmerging.require(person));
    }

    /**
     * Makes two records of one again: what the merge changed goes back. What was recorded since stays with the survivor, unless it
     * hangs on something that goes back or is chosen.
     *
     * @param with  records made since that go to the person whose record comes back, such as {@code R12}
     * @throws org.handoff.shared.Refusal when it is not merged, its survivor was merged further or erased, or what is chosen was not
     *         recorded since
     */
    @Requires(Permission.RECORD_PEOPLE)
    public UnmergePlan unmerge(ParticipantId person, List<String> with) {
        return unmerging.unmerge(unmerging.require(person), with);
    }

    /** The record that an id or external key names when it was merged into another one. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public Optional<ParticipantId> given(ParticipantId person) {
        return merges.of(person.value()).map(PersonMerge::person);
    }

    /** Records that were merged into a person's, the first one first: part of what is known of the person. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public List<MergedRecord> into(ParticipantId survivor) {
        return merges.into(survivor).stream().map(this::record).toList();
    }

    /** Every record that was merged, the last one first, at most so many. */
    @Requires(Permission.READ_PEOPLE)
    @Transactional(readOnly = true)
    public List<MergedRecord> merged(int limit) {
        return merges.standing(limit).stream().map(this::record).toList();
    }

    private MergedRecord record(PersonMerge merge) {
        return new MergedRecord(merge.person(), merge.now(), merge.mergedOn(), details.of(merge.person()));
    }
}
