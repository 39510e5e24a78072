package org.handoff.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoff.history.Table.Pointer;
import org.handoff.participants.ParticipantId;
import org.handoff.platform.JournalTables;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Turns changes of rows round: what would have to be done, and doing it. */
@Component
class Reversal {

    /**
     * Changes to turn round: what came goes, what went comes back, what was touched is as before.
     *
     * @param set  the number of the change they are, or null when no change is taken back
     */
    record Plan(@Nullable Long set, List<NetChange> changes) {

        Optional<NetChange> of(RowKey row) {
            return changes.stream().filter(change -> change.row().equals(row)).findFirst();
        }

        /** Whether a row will hold that number in that column. */
        boolean leavesPointing(RowKey row, String column, long number) {
            return of(row).map(change -> change.before() != null
                    && (!change.before().containsKey(column) || Objects.equals(change.before().get(column), number))).orElse(true);
        }
    }

    private final JournalQueries journal;
    private final LiveQueries live;
    private final TableQueries tables;
    private final Owners owners;
    private final Wording wording;
    private final JournalTables rules;

    Reversal(JournalQueries journal, LiveQueries live, TableQueries tables, Owners owners, Wording wording, JournalTables rules) {
        this.journal = journal;
        this.live = live;
        this.tables = tables;
        this.owners = owners;
        this.wording = wording;
        this.rules = rules;
    }

    /** The plan for taking a change back. Names that it brought with it stay when they are used elsewhere. */
    Plan ofChange(ChangeSet set) {
        var all = new Plan(set.id(), NetChange.of(journal.entries(set.id())));
        all.changes().forEach(change -> rules.kept(change.row().table()).ifPresent(why -> {
            throw new StaysForGood(set.shown().shown(), why);
        }));
        boolean onlyNames = all.changes().stream().allMatch(change -> rules.comesByTheWay(change.row().table()));
        return onlyNames ? all : new Plan(set.id(), all.changes().stream().filter(change -> !(change.before() == null
                && rules.comesByTheWay(change.row().table()) && dependents(all, change.row()).findAny().isPresent())).toList());
    }

    /** The plan for removing a record with all that is only part of it. */
    Plan ofRecord(RecordRef record, RowKey row) {
        rules.kept(row.table()).ifPresent(why -> {
            throw new StaysForGood(record.shown(), why);
        });
        var values = live.read(row).orElseThrow(() -> new UnknownRecord(record));
        var rows = new LinkedHashMap<RowKey, Map<String, @Nullable Object>>();
        rows.put(row, values);
        addBelow(row, rows);
        var changes = new ArrayList<NetChange>();
        rows.forEach((each, image) -> changes.add(new NetChange(each, changes.size(), null, null, image)));
        return new Plan(null, changes);
    }

    private void addBelow(RowKey row, Map<RowKey, Map<String, @Nullable Object>> rows) {
        if (tables.table(row.table()).hasNumbers()) {
            for (Pointer pointer : tables.below(row.table())) {
                for (RowKey below : live.pointing(pointer, row.number())) {
                    if (rows.putIfAbsent(below, live.read(below).orElseThrow()) == null) {
                        addBelow(below, rows);
                    }
                }
            }
        }
    }

    /** Each field as it is and as it would be. */
    List<Difference> differences(Plan plan) {
        return plan.changes().stream().flatMap(change -> wording.differences(change.row(), change.after(), change.before()).stream()).toList();
    }

    /** The records that it is about, each once. */
    List<RecordRef> records(Plan plan) {
        return List.copyOf(new LinkedHashSet<>(plan.changes().stream().flatMap(change -> owners.record(change.row(), values(change)).stream())
                .toList()));
    }

    /** The people whose records it is about, each once. */
    List<ParticipantId> people(Plan plan) {
        return List.copyOf(new LinkedHashSet<>(plan.changes().stream().flatMap(change -> owners.person(change.row(), values(change)).stream())
                .toList()));
    }

    /** Refuses what would lose something that was written since, or leave something without what it hangs on. */
    void requirePossible(Plan plan) {
        for (NetChange change : plan.changes()) {
            requireUntouched(plan, change);
            if (change.before() == null) {
                requireUnused(plan, change);
            } else {
                requireFooting(plan, change);
            }
        }
    }

    private void requireUntouched(Plan plan, NetChange change) {
        if (plan.set() != null) {
            journal.laterStanding(change.row(), plan.set()).ifPresent(later -> {
                throw new ChangedSince(name(change), later);
            });
        }
        var now = live.read(change.row());
        if (change.after() == null) {
            if (now.isPresent()) {
                throw new TakenPlace(name(change));
            }
            return;
        }
        var columns = change.before() == null ? tables.table(change.row().table()).columns() : change.after().keySet();
        if (now.isEmpty() || columns.stream().anyMatch(column -> !wording.same(change.row(), column, now.get().get(column),
                change.after().get(column)))) {
            throw new ChangedElsewhere(name(change));
        }
    }

    private void requireUnused(Plan plan, NetChange change) {
        dependents(plan, change.row()).findFirst().ifPresent(row -> {
            var values = live.read(row).orElseThrow();
            var by = owners.record(row, values).map(RecordRef::shown).orElse("a row of " + row.table().replace('_', ' '));
            var first = (plan.set() == null ? Optional.<ChangeSet>empty() : journal.adding(row)).map(set -> "undo " + set.shown())
                    .orElseGet(() -> "void %s --reason TEXT".formatted(by));
            throw new StillNeeded(name(change), by, first);
        });
    }

    /** The rows that would be left without a row they point to. */
    private Stream<RowKey> dependents(Plan plan, RowKey gone) {
        if (!tables.table(gone.table()).hasNumbers()) {
            return Stream.empty();
        }
        return tables.pointersTo(gone.table()).stream().flatMap(pointer -> live.pointing(pointer, gone.number()).stream()
                .filter(row -> plan.leavesPointing(row, pointer.column(), gone.number())));
    }

    private void requireFooting(Plan plan, NetChange change) {
        for (Pointer pointer : tables.table(change.row().table()).pointers()) {
            if (!pointer.isCode() && Objects.requireNonNull(change.before()).get(pointer.column()) instanceof Long number) {
                var footing = RowKey.of(pointer.to(), number);
                boolean comes = plan.of(footing).filter(other -> other.before() != null).isPresent();
                if (!comes && live.read(footing).isEmpty()) {
                    var gone = owners.record(footing, Map.of()).map(RecordRef::shown).orElse(pointer.to().replace('_', ' '));
                    throw new GoneSince(name(change), gone, journal.lastRemoval(footing).map(entry -> "undo " + new ChangeId(entry.set()))
                            .orElse("history " + gone));
                }
            }
        }
    }

    /** Does it: what was written last is turned round first. */
    void carryOut(Plan plan) {
        live.settlePointersLast();
        for (NetChange change : plan.changes().stream().sorted(Comparator.comparing(NetChange::turn).reversed()).toList()) {
            try {
                carryOut(change);
            } catch (DataIntegrityViolationException taken) {
                throw new TakenPlace(name(change));
            }
        }
    }

    private void carryOut(NetChange change) {
        if (change.before() == null) {
            live.remove(change.row());
        } else if (change.after() == null) {
            live.add(change.row(), change.before(), change.version());
        } else {
            var back = new LinkedHashMap<String, @Nullable Object>();
            var touched = new LinkedHashSet<>(change.before().keySet());
            touched.addAll(change.after().keySet());
            touched.removeIf(column -> wording.same(change.row(), column, change.before().get(column), change.after().get(column)));
            touched.forEach(column -> back.put(column, change.before().get(column)));
            live.change(change.row(), back);
        }
    }

    private String name(NetChange change) {
        return owners.record(change.row(), values(change)).map(RecordRef::shown)
                .orElseGet(() -> "A name among %s".formatted(change.row().table().replace('_', ' ')));
    }

    private Map<String, @Nullable Object> values(NetChange change) {
        var known = change.after() == null ? Objects.requireNonNull(change.before()) : change.after();
        return change.before() == null || change.after() == null ? known : live.read(change.row()).orElse(known);
    }
}
