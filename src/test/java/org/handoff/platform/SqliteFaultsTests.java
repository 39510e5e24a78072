package org.handoff.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;

class SqliteFaultsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            SQLITE_BUSY,              is in use by another program
            SQLITE_BUSY_SNAPSHOT,     is in use by another program
            SQLITE_LOCKED,            is in use by another program
            SQLITE_FULL,              The disk is full
            SQLITE_READONLY,          is read-only
            SQLITE_READONLY_DIRECTORY, is read-only
            SQLITE_READONLY_DBMOVED,  is read-only
            SQLITE_NOTADB,            is not a Handoff data file
            SQLITE_CORRUPT,           is damaged
            SQLITE_CORRUPT_VTAB,      is damaged
            SQLITE_CANTOPEN,          cannot be opened
            SQLITE_IOERR,             The disk is full or does not answer
            SQLITE_IOERR_WRITE,       The disk is full or does not answer
            """)
    void whatAPersonCanActOnIsOneClearLine(SQLiteErrorCode code, String said) {
        assertThat(SqliteFaults.sentence(code, "/data/handoff.db")).contains(said).endsWith(".").doesNotContain("SQLITE", "\n");
    }

    @Test
    void aBrokenStatementIsNoFaultOfTheFile() {
        assertThat(SqliteFaults.sentence(SQLiteErrorCode.SQLITE_ERROR, "/data/handoff.db")).isNull();
    }
}
