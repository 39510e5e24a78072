package org.handoff.platform;

import java.sql.SQLException;
import org.handoff.shared.Refusal;
import org.handoff.shared.Refusal.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns SQLite's result codes into Spring's exceptions, and those a person can act on into one clear line. */
final class SqliteFaults implements SQLExceptionTranslator {

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException fault) {
        if (!(fault instanceof SQLiteException sqlite)) {
            return null;
        }
        return switch (primary(sqlite.getResultCode())) {
            case SQLITE_CONSTRAINT -> constraint(sqlite);
            case SQLITE_BUSY, SQLITE_LOCKED -> new CannotAcquireLockException(task, sqlite);
            case SQLITE_FULL, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_CANTOPEN, SQLITE_NOTADB ->
                new DataAccessResourceFailureException(task, sqlite);
            default -> null;
        };
    }

    /** The sentence for a fault of the file or the disk, or null when it is none. */
    static @Nullable String sentence(SQLiteErrorCode code, String file) {
        return switch (primary(code)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "%s is in use by another program, which did not let go for 10 seconds. Close it and try again; nothing was saved."
                    .formatted(file);
            case SQLITE_FULL -> "The disk is full, and nothing was saved. Free some space and try again.";
            case SQLITE_READONLY -> "%s is read-only, and nothing was saved. Make the file and its folder writable.".formatted(file);
            case SQLITE_NOTADB -> "%s is not a Handoff data file. Name another with --file PATH.".formatted(file);
            case SQLITE_CORRUPT -> "%s is damaged, and nothing was changed. Keep the file as it is and restore a backup.".formatted(file);
            case SQLITE_CANTOPEN -> "%s cannot be opened. Check the path and the folder's permissions.".formatted(file);
            case SQLITE_IOERR -> "The disk is full or does not answer, and nothing was saved. Free some space, or check the drive, and try again.";
            default -> null;
        };
    }

    static Refusal refusal(SQLiteException fault, DataFile file) {
        var sentence = sentence(fault.getResultCode(), file.path());
        return new DataFileRefused(Kind.INVALID, sentence == null
                ? "%s cannot be opened as a Handoff data file.".formatted(file.path()) : sentence);
    }

    private static DataAccessException constraint(SQLiteException fault) {
        return switch (fault.getResultCode()) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY ->
                new DuplicateKeyException("A value that must be unique is there already", fault);
            default -> new DataIntegrityViolationException("A rule of the schema was broken", fault);
        };
    }

    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }
}
