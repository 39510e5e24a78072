package org.handoff.platform;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.sqlite.SQLiteException;

/** Says in one line what is wrong with the file or the disk, when that is why something failed. */
@Component
public class StorageFaults {

    private final DataFile file;

    StorageFaults(DataFile file) {
        this.file = file;
    }

    /** The sentence for staff, when the fault is one of the file or the disk; otherwise empty. */
    public Optional<String> sentence(Throwable fault) {
        return sentence(fault, file.path());
    }

    /** The same for a fault that kept the program from opening its file at all. */
    public static Optional<String> whileOpening(Throwable fault) {
        return sentence(fault, "The data file");
    }

    private static Optional<String> sentence(Throwable fault, String name) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return Optional.ofNullable(SqliteFaults.sentence(sqlite.getResultCode(), name));
            }
            // On a full disk SQLite ends the transaction itself; that it could not be rolled back then hides what happened first.
            if (cause instanceof TransactionSystemException hiding && hiding.getApplicationException() != null) {
                return sentence(hiding.getApplicationException(), name);
            }
        }
        return Optional.empty();
    }
}
