package org.handoff.expenses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of expenses. */
@Component
class ExpenseQueries {

    private static final String ROW = "SELECT id, spent_on, participant, category, amount_cents, funder FROM expense ";

    private final JdbcClient database;
    private final ParticipantDirectory people;

    ExpenseQueries(JdbcClient database, ParticipantDirectory people) {
        this.database = database;
        this.people = people;
    }

    /** How many expenses, and how many cents in all. */
    record Sum(long count, long cents) {
    }

    List<ExpenseRow> list(ExpenseFilter filter, int limit) {
        return filtered(ROW + where(filter) + "ORDER BY spent_on DESC, id DESC LIMIT :limit", filter).param("limit", limit).query(this::row).list();
    }

    Sum sum(ExpenseFilter filter) {
        return filtered("SELECT count(*) AS count, coalesce(sum(amount_cents), 0) AS cents FROM expense " + where(filter), filter)
                .query((row, number) -> new Sum(row.getLong("count"), row.getLong("cents"))).single();
    }

    Optional<ExpenseRow> byId(ExpenseId id) {
        return database.sql(ROW + "WHERE id = :id").param("id", id.value()).query(this::row).optional();
    }

    /** Out of whose money the last expense of a category was paid. */
    Optional<String> lastFunder(String category) {
        return database.sql("SELECT funder FROM expense WHERE category = :category AND funder IS NOT NULL ORDER BY id DESC LIMIT 1")
                .param("category", category).query(String.class).optional();
    }

    private JdbcClient.StatementSpec filtered(String sql, ExpenseFilter filter) {
        var participant = filter.participant();
        return database.sql(sql).param("participant", participant == null ? null : participant.value()).param("from", text(filter.from()))
                .param("to", text(filter.to())).param("category", filter.category());
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(ExpenseFilter filter) {
        return "WHERE 1 = 1" + (filter.participant() == null ? "" : " AND participant = :participant")
                + (filter.from() == null ? "" : " AND spent_on >= :from") + (filter.to() == null ? "" : " AND spent_on <= :to")
                + (filter.category() == null ? " " : " AND category = :category ");
    }

    private ExpenseRow row(ResultSet row, int number) throws SQLException {
        long person = row.getLong("participant");
        var participant = row.wasNull() ? null : new ParticipantId(person);
        return new ExpenseRow(new ExpenseId(row.getLong("id")), LocalDate.parse(row.getString("spent_on")), participant,
                participant == null ? null : people.name(participant), row.getString("category"), row.getInt("amount_cents"), row.getString("funder"));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
