package org.handoff.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Writes people with a referral and three charges, one transaction each, through connections as the program opens them, until
 * somebody kills this Java. Says the referral's number once the commit has returned. Starts in a fraction of the time that
 * the whole program takes, so that it can be killed hundreds of times.
 */
public final class WritingReferrals {

    private static final int CHARGES = 3;

    private WritingReferrals() {
    }

    public static void main(String[] arguments) throws SQLException {
        var file = new SqliteFile(DataFile.at(Path.of(arguments[0]).toString(), false));
        try (var connection = file.getConnection()) {
            connection.setAutoCommit(false);
            while (true) {
                long referral = write(connection);
                connection.commit();
                System.out.println(referral + ".");
            }
        }
    }

    private static long write(Connection connection) throws SQLException {
        long person = insert(connection, "INSERT INTO participant (first_name, last_name) VALUES (x'0102', x'0304') RETURNING id");
        long referral = insert(connection, "INSERT INTO referral (participant, received_on, door)"
                + " VALUES (%d, '2026-03-02', 'ARREST') RETURNING id".formatted(person));
        for (int i = 0; i < CHARGES; i++) {
            insert(connection, "INSERT INTO charge (referral, offence, status) VALUES (%d, '35A', '20') RETURNING id".formatted(referral));
        }
        return referral;
    }

    private static long insert(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }
}
