package org.handoff.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file of an import while it runs: each row is checked, and written or refused, before the next one is read. */
final class FileRun {

    private final ImportRun run;
    private final SourceFile source;
    private final ExchangeFile file;
    private final long number;
    private final Target.@Nullable Reference pointer;
    private final List<RowRule> rules = new ArrayList<>();
    private final boolean firstOfAll;
    private @Nullable RejectedFile rejects;
    private Outcomes outcomes = Outcomes.NONE;

    FileRun(ImportRun run, SourceFile source, long number) {
        this.run = run;
        this.source = source;
        this.file = source.file();
        this.number = number;
        this.pointer = file.parent().orElse(null);
        run.records().beginFile();
        firstOfAll = run.records().hasNone(file);
        rules.add(RowRules.notInFuture(run.today()));
        rules.add(RowRules.withinLife());
        rules.addAll(file.rules());
    }

    Outcomes read(SourceReader reader) {
        try {
            var header = Header.of(reader.next().orElse(new SourceRow(1, List.of())));
            var ready = new RowsReady(file, new RowCheck(file, header, run.codes()), run.sealsOfItsOwn(), number,
                    firstOfAll ? run.records().nextNumber(file) : 0);
            var writer = new RecordWriter(run.records(), file, header, run);
            try (var rows = new RowsAhead(reader, ready)) {
                for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                    var outcome = one(row.get(), header, writer);
                    if (row.get().numbered() && outcome != Outcome.NEW) {
                        ready.notMade();
                    }
                    run.rowRead(source.name());
                }
            }
        } catch (SourceReader.BrokenFile broken) {
            refuseRest(broken.row());
        }
        return outcomes;
    }

    private Outcome one(ReadyRow ready, Header header, RecordWriter writer) {
        run.use(ready.sealed());
        var row = ready.source();
        var checked = ready.checked();
        var faults = new ArrayList<>(checked.faults());
        var parent = parent(new Entry(file, row.number(), checked.values(), null), faults);
        var entry = new Entry(file, row.number(), checked.values(), parent);
        rules.forEach(rule -> faults.addAll(rule.faults(entry)));
        taken(entry, faults);
        var outcome = faults.isEmpty() ? write(entry, Objects.requireNonNull(ready.marks()), header, writer, faults) : Outcome.REJECTED;
        if (outcome == Outcome.REJECTED) {
            refuse(row, header, faults);
        }
        outcomes = outcomes.and(outcome);
        run.log().row(number, row.number(), entry.key(), outcome);
        return outcome;
    }

    private Outcome write(Entry entry, String marks, Header header, RecordWriter writer, List<Fault> faults) {
        // in a file of the first import no key is known but one that stands in it twice, and that was refused before
        var stored = firstOfAll ? Optional.<RecordQueries.Stored>empty() : run.records().stored(file, String.valueOf(entry.key()));
        if (stored.isEmpty()) {
            writer.make(entry, marks);
            return Outcome.NEW;
        }
        var record = stored.get();
        if (marks.equals(record.marks())) {
            return Outcome.UNCHANGED;
        }
        var before = run.records().before(file, record.id());
        var changes = new RowChanges(entry, header, record, before, run);
        if (changes.none()) {
            return Outcome.UNCHANGED;
        }
        run.records().mergedInto(file, record.id()).ifPresent(survivor -> faults.add(new Fault(file.key().name(), String.valueOf(entry.key()),
                "%1$s%2$d was merged into %1$s%3$d, and its row has changed since".formatted(file.letter(), record.id(), survivor),
                "Correct %1$s%3$d by hand, and leave the row as it was; or: participant unmerge %1$s%2$d".formatted(file.letter(),
                        record.id(), survivor))));
        faults.addAll(changes.faults());
        faults.addAll(contradictions(changes, record.id()));
        if (!faults.isEmpty()) {
            return Outcome.REJECTED;
        }
        var after = writer.change(changes, record.id(), before);
        run.log().change(run.importId(), file, record.id(), record.version() + 1, before.become(after));
        if (!changes.kept().isEmpty()) {
            run.leftAsMade().add(source.name(), entry.row(), changes.kept());
        }
        return Outcome.CHANGED;
    }

    /** What is written must fit what is left of the record and what hangs on it. */
    private List<Fault> contradictions(RowChanges changes, long id) {
        var outcome = changes.outcome();
        var written = changes.written().stream().map(Column::name).toList();
        var faults = new ArrayList<Fault>();
        if (changes.isMixed() && !written.isEmpty()) {
            file.rules().forEach(rule -> faults.addAll(rule.faults(outcome)));
            faults.addAll(RowRules.withinLife().faults(outcome));
        }
        run.dependents().faults(outcome, id).stream().filter(fault -> written.contains(fault.column())).forEach(faults::add);
        return faults;
    }

    /** Finds what the row points to, in the data, where the rows accepted so far already stand. */
    private Entry.@Nullable Parent parent(Entry entry, List<Fault> faults) {
        if (pointer == null) {
            return null;
        }
        var key = entry.text(pointer.column());
        if (key == null) {
            return null;
        }
        var found = run.records().parent(pointer.file(), key);
        if (found.isEmpty()) {
            faults.add(pointsNowhere(pointer.column(), key, pointer.file()));
        }
        return found.orElse(null);
    }

    private Fault pointsNowhere(String column, String key, String other) {
        return run.placeOf(other, key)
                .map(place -> new Fault(column, key,
                        "It points to row %d of %s, which is refused".formatted(place.row(), place.file()),
                        "Correct that row, then this one goes in with it."))
                .orElseGet(() -> new Fault(column, key,
                        "There is no such %s, neither in this import nor in the data".formatted(column),
                        "Correct the key, or add the row to %s.csv.".formatted(other)));
    }

    /** A key, and what only one record may have, must not be taken already. */
    private void taken(Entry entry, List<Fault> faults) {
        var key = entry.key();
        if (key == null) {
            return;
        }
        run.earlier(file.name(), key).ifPresent(first -> faults.add(new Fault(file.key().name(), key,
                "The key already stands in row %d".formatted(first.row()), "Give one of the two a key of its own, or delete it.")));
        if (!file.alone().isEmpty() && entry.parent() != null) {
            run.records().other(file, file.alone(), entry.parent().id(), key)
                    .ifPresent(other -> faults.add(new Fault(file.alone(), String.valueOf(entry.text(file.alone())),
                            "The %s already has %s%d".formatted(file.alone(), file.letter(), other),
                            "There is one %s for each %s.".formatted(file.table(), file.alone()))));
        }
    }

    private void refuse(SourceRow row, Header header, List<Fault> faults) {
        run.problems().add(source.name(), row.number(), faults);
        if (run.keepsRejects()) {
            if (rejects == null) {
                rejects = run.rejectedFile(source, header);
            }
            rejects.add(row, faults);
            faults.forEach(fault -> run.log()
                    .rejection(run.importId(), source.name(), row.number(), fault.column(), fault.rule()));
        }
    }

    private void refuseRest(long row) {
        var fault = new Fault("", "", "The file cannot be read from this row on: a quotation mark has no partner or stands "
                + "inside a text, or a line is far longer than 1 MiB", "Correct the quotation marks; the rows below were not read.");
        run.problems().add(source.name(), row, List.of(fault));
        run.breakOff();
        outcomes = outcomes.and(Outcome.REJECTED);
        run.log().row(number, row, null, Outcome.REJECTED);
    }
}
