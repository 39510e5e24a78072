package org.handoff.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Moving in: reads the files of the exchange format, tells what it read earlier and takes an import back. */
@Service
public class Imports {

    private final ImportQueries queries;
    private final UndoQueries undoing;
    private final Codes codes;
    private final RowSeals seals;
    private final OwnColumns ownColumns;
    private final TransactionOperations transactions;
    private final Clock clock;

    Imports(ImportQueries queries, UndoQueries undoing, Codes codes, RowSeals seals, OwnColumns ownColumns,
            PlatformTransactionManager transactions, Clock clock) {
        this.queries = queries;
        this.undoing = undoing;
        this.codes = codes;
        this.seals = seals;
        this.ownColumns = ownColumns;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Reads files of the exchange format, checks every row and writes all of them, the good ones, or none.
     *
     * @throws org.handoff.shared.Refusal when there is no such path, no file of the format, or a file cannot be read
     */
    @Requires(Permission.IMPORT)
    public ImportResult read(ImportRequest request) {
        long started = System.nanoTime();
        var sources = SourceFiles.in(request.paths(), queries.dataFile());
        var found = sources.found().stream().map(ownColumns::in).toList();
        var headers = found.stream().flatMap(source -> HeaderCheck.problems(source).stream()).toList();
        if (!headers.isEmpty()) {
            var unread = found.stream().map(source -> new FileOutcome(source.name(), Outcomes.NONE)).toList();
            return new ImportResult(ImportResult.Ending.REFUSED, null, unread, headers, 0, List.of(), 0, List.of(), false, sources.leftAside(),
                    since(started));
        }
        var rejects = new ArrayList<RejectedFile>();
        ImportRun run = null;
        try {
            run = inOneTransaction(request, found, rejects);
        } finally {
            if (run == null || run.ending() == ImportResult.Ending.REFUSED) {
                rejects.forEach(RejectedFile::drop);
            }
        }
        var kept = run.ending() == ImportResult.Ending.REFUSED ? List.<Path>of()
                : rejects.stream().map(RejectedFile::keep).toList();
        var id = run.ending() == ImportResult.Ending.WRITTEN ? new ImportId(run.importId()) : null;
        return new ImportResult(run.ending(), id, run.files(), run.problems().kept(), run.problems().beyond(),
                run.leftAsMade().first(), run.leftAsMade().rows(), kept, run.brokeOff(),
                sources.leftAside(), since(started));
    }

    /**
     * Takes part in the transaction that is there. A savepoint in it would have SQLite keep every page as it was and go through all of them
     * after each statement.
     */
    private ImportRun inOneTransaction(ImportRequest request, List<SourceFile> sources, List<RejectedFile> rejects) {
        return transactions.execute(status -> {
            try (var prepared = queries.prepared()) {
                var run = new ImportRun(request, setting(), prepared, rejects);
                sources.forEach(run::read);
                run.end();
                if (run.ending() != ImportResult.Ending.WRITTEN) {
                    status.setRollbackOnly();
                }
                rejects.forEach(RejectedFile::close);
                return run;
            }
        });
    }

    private ImportRun.Setting setting() {
        var today = LocalDate.now(clock);
        return new ImportRun.Setting(new CodeBook(codes, today), today,
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(), queries.intakeDays(), seals.forOneImport());
    }

    /** Every import, the newest first. */
    @Requires(Permission.READ_IMPORTS)
    public List<ImportSummary> list() {
        return queries.all();
    }

    /**
     * One import with its files.
     *
     * @throws org.handoff.shared.Refusal when there is no such import
     */
    @Requires(Permission.READ_IMPORTS)
    public ImportDetail show(ImportId id) {
        var summary = queries.one(id).orElseThrow(() -> new UnknownImport(id));
        return new ImportDetail(summary, queries.files(id));
    }

    /**
     * The rows of an import that had one of the four outcomes, in the order of the files, {@code limit} at most.
     *
     * @throws org.handoff.shared.Refusal when there is no such import
     */
    @Requires(Permission.READ_IMPORTS)
    public List<ImportedRow> rows(ImportId id, Outcome outcome, int limit) {
        return queries.rows(show(id).summary().id(), outcome, limit);
    }

    /**
     * Takes a whole import back: what it made goes, what it changed is as it was.
     *
     * @throws org.handoff.shared.Refusal when something was built on it since, with the first such record
     */
    @Requires(Permission.IMPORT)
    public UndoReceipt undo(ImportId id) {
        return transactions.execute(status -> {
            var summary = queries.one(id).orElseThrow(() -> new UnknownImport(id));
            if (summary.undoneAt() != null) {
                throw new ImportAlreadyUndone(id);
            }
            undoing.firstBuiltUpon(id).ifPresent(built -> {
                throw new ImportBuiltUpon(id, built.record(), built.reason());
            });
            return undoing.takeBack(id, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        });
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
