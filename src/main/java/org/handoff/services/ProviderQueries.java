package org.handoff.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of providers, without those that are retired unless asked for by number or whole name. */
@Component
class ProviderQueries {

    private static final String ROW = """
            SELECT p.id, p.name, p.phone, p.retired_on,
                   (SELECT group_concat(pc.category, ';' ORDER BY c.position) FROM provider_category pc
                      JOIN code_service_category c ON c.code = pc.category WHERE pc.provider = p.id) AS categories,
                   (SELECT count(*) FROM service_connection s WHERE s.provider = p.id) AS connections,
                   (SELECT count(*) FROM service_connection s WHERE s.provider = p.id AND s.ended_on IS NULL) AS open
            FROM provider p
            """;

    private final JdbcClient database;

    ProviderQueries(JdbcClient database) {
        this.database = database;
    }

    /** @param retired  also those who are retired, after the others */
    List<ProviderRow> all(boolean retired) {
        return database.sql(ROW + (retired ? "" : "WHERE p.retired_on IS NULL ") + "ORDER BY p.retired_on IS NOT NULL, p.name").query(ProviderQueries::row).list();
    }

    Optional<ProviderRow> byId(long id) {
        return database.sql(ROW + "WHERE p.id = :id").param("id", id).query(ProviderQueries::row).optional();
    }

    /** The provider of that name, upper and lower case alike. */
    Optional<ProviderRow> named(String name) {
        return database.sql(ROW + "WHERE p.name = :name").param("name", name).query(ProviderQueries::row).optional();
    }

    /** Providers whose name holds the text, those that begin with it first. */
    List<ProviderRow> like(String part, int limit) {
        return database.sql(ROW + """
                WHERE p.retired_on IS NULL AND instr(lower(p.name), lower(:part)) > 0
                ORDER BY instr(lower(p.name), lower(:part)), p.name LIMIT :limit
                """).param("part", part).param("limit", limit).query(ProviderQueries::row).list();
    }

    private static ProviderRow row(ResultSet row, int number) throws SQLException {
        var categories = row.getString("categories");
        var retired = row.getString("retired_on");
        return new ProviderRow(new ProviderId(row.getLong("id")), row.getString("name"), row.getString("phone"),
                categories == null ? List.of() : List.of(categories.split(";")), row.getInt("connections"), row.getInt("open"),
                retired == null ? null : LocalDate.parse(retired));
    }
}
