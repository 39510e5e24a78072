package org.handoff.codes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handoff.shared.Nearest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the tables of the code lists to what the files say. Files that have not changed are not even parsed. A list that came
 * from the program's own folder stays as it is while no folder is named: its codes did not leave, only their file is not at hand.
 */
@Component
class CodeLoader {

    private final CodeFiles files;
    private final CodeQueries queries;
    private final TransactionOperations transactions;
    private final Clock clock;

    CodeLoader(CodeFiles files, CodeQueries queries, TransactionOperations transactions, Clock clock) {
        this.files = files;
        this.queries = queries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Reads and checks every changed file, then writes all of them or none. */
    void load() {
        var stored = queries.checksums();
        var own = queries.own();
        var inForce = files.inForce();
        // Loaded by a Handoff that did not note whose a list is.
        inForce.stream().filter(file -> file.own() && !own.contains(file.list()) && file.checksum().equals(stored.get(file.list())))
                .forEach(file -> queries.noteOwn(file.list()));
        var changed = inForce.stream().filter(file -> !file.checksum().equals(stored.get(file.list())))
                .filter(file -> files.folderIsNamed() || !own.contains(file.list())).toList();
        if (changed.isEmpty()) {
            return;
        }
        var lists = queries.lists();
        var read = changed.stream().map(file -> read(file, lists)).toList();
        var today = LocalDate.now(clock);
        transactions.executeWithoutResult(status -> {
            read.forEach(file -> queries.store(file, today));
            changed.stream().filter(CodeSource::own).forEach(file -> queries.noteOwn(file.list()));
        });
    }

    private static CodeFile read(CodeSource file, List<String> lists) {
        if (!lists.contains(file.list())) {
            var nearest = Nearest.to(file.list(), lists).map("; did you mean %s.yml?"::formatted).orElse("");
            throw new CodeFileWrong(file.shown(), 1, "Handoff has no code list '%s'%s".formatted(file.list(), nearest));
        }
        var read = CodeFileReader.read(file);
        read.refused().stream().findFirst().ifPresent(wrong -> {
            throw wrong;
        });
        return read;
    }
}
