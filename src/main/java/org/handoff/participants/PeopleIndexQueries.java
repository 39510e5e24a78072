package org.handoff.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.handoff.vault.RowPart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and opens what the index keeps of people. */
@Component
class PeopleIndexQueries {

    /** Aliases in their order, in hexadecimal: one row a person; the numbers of other systems with those of their rows. */
    private static final String PERSON = """
            SELECT p.id, p.first_name, p.last_name, p.dob, p.external_key, p.phone, p.erased_on, p.merged_into,
                   (SELECT group_concat(hex(a.alias), ',' ORDER BY a.place) FROM participant_alias a WHERE a.participant = p.id) AS aliases,
                   (SELECT group_concat(i.id || ':' || hex(i.value), ',') FROM participant_identifier i WHERE i.participant = p.id) AS numbers
            FROM participant p
            """;

    private final JdbcClient database;
    private final PersonSeals seals;

    PeopleIndexQueries(JdbcClient database, PersonSeals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** The same with the keys of this moment, for another thread. */
    PeopleIndexQueries ofThisMoment() {
        return new PeopleIndexQueries(database, seals.ofThisMoment());
    }

    /** The highest number that a record has. */
    long last() {
        return database.sql("SELECT coalesce(max(id), 0) FROM participant").query(Long.class).single();
    }

    /** The place of the last write to a person. */
    long lastTouch() {
        return database.sql("SELECT coalesce(max(place), 0) FROM participant_touch").query(Long.class).single();
    }

    /** Who was written after that place, or deleted. */
    List<Long> touchedAfter(long place) {
        return database.sql("SELECT participant FROM participant_touch WHERE place > :place").param("place", place)
                .query(Long.class).list();
    }

    /** In the order of their numbers. */
    Stream<IndexedPerson> everybody() {
        return database.sql(PERSON + "ORDER BY p.id").query(this::person).stream();
    }

    /** The next people after a number, at most so many, in the same order; the rest is left out as soon as nobody wants them. */
    List<IndexedPerson> after(long id, int most, BooleanSupplier unwanted) {
        try (var found = database.sql(PERSON + "WHERE p.id > :id ORDER BY p.id LIMIT :most").param("id", id).param("most", most)
                .query(this::person).stream()) {
            return found.takeWhile(person -> !unwanted.getAsBoolean()).toList();
        }
    }

    /** In the same order. */
    Stream<IndexedPerson> people(Collection<Long> ids) {
        return database.sql(PERSON + "WHERE p.id IN (SELECT value FROM json_each(:ids)) ORDER BY p.id").param("ids", ids.toString())
                .query(this::person).stream();
    }

    private IndexedPerson person(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        long into = row.getLong("merged_into");
        var mergedInto = row.wasNull() ? null : new ParticipantId(into);
        if (row.getString("erased_on") != null) {
            return IndexedPerson.erased(new ParticipantId(id), mergedInto);
        }
        var part = RowPart.of(id);
        var called = new PersonName.Parts(seals.indexed(PersonSeals.FIRST_NAME, part, row.getBytes("first_name")),
                seals.indexed(PersonSeals.LAST_NAME, part, row.getBytes("last_name")), aliases(id, row.getString("aliases")));
        var dob = seals.indexed(PersonSeals.DOB, part, row.getBytes("dob"));
        return IndexedPerson.of(new ParticipantId(id), called, dob == null ? null : BirthDates.read(dob).orElse(null),
                seals.indexed(PersonSeals.EXTERNAL_KEY, part, row.getBytes("external_key")),
                seals.indexed(PersonSeals.PHONE, part, row.getBytes("phone")), numbers(row.getString("numbers")), mergedInto);
    }

    private List<String> numbers(@Nullable String hex) {
        var numbers = new ArrayList<String>();
        if (hex != null) {
            for (String number : hex.split(",")) {
                var parts = number.split(":");
                numbers.add(Objects.requireNonNull(seals.indexed(PersonSeals.IDENTIFIER, RowPart.of(Long.parseLong(parts[0])),
                        HexFormat.of().parseHex(parts[1]))));
            }
        }
        return numbers;
    }

    private List<String> aliases(long id, @Nullable String hex) {
        var aliases = new ArrayList<String>();
        if (hex != null) {
            for (String alias : hex.split(",")) {
                aliases.add(Objects.requireNonNull(seals.indexed(PersonSeals.ALIAS, RowPart.of(id, aliases.size()),
                        HexFormat.of().parseHex(alias))));
            }
        }
        return aliases;
    }
}
