package org.handoff.measures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.PathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A data file in memory with the real tables and views, filled row by row or from the files of a county under test. */
public final class CountyFile {

    private static final Map<String, String> GROUPS = Map.ofEntries(Map.entry("treatment", "2 20 21 22 23 24"), Map.entry("moud", "21"),
            Map.entry("mental_health", "1 36"), Map.entry("health", "3"), Map.entry("housing", "6 7 11 29"),
            Map.entry("employment", "4 9"), Map.entry("education", "5"), Map.entry("income", "8"), Map.entry("insurance", "10"),
            Map.entry("harm_reduction", "26 27 28"), Map.entry("peer", "25"), Map.entry("identification", "31"),
            Map.entry("legal", "32"), Map.entry("basic", "30 33 34"), Map.entry("victim", "35"));

    private final SingleConnectionDataSource source = new SingleConnectionDataSource("jdbc:sqlite::memory:", true);
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final Map<String, Integer> staff = new HashMap<>();

    public CountyFile() {
        for (var folder : List.of("db/migration", "db/views")) {
            sqlFiles(folder).forEach(file -> new ResourceDatabasePopulator(new PathResource(file)).execute(source));
        }
        GROUPS.forEach((group, categories) -> Arrays.stream(categories.split(" ")).forEach(category ->
                run("INSERT INTO code_roll_up VALUES ('service-category', ?, ?)", category, group)));
        Map.of("101", "homeless", "116", "homeless", "118", "homeless").forEach((code, group) ->
                run("INSERT INTO code_roll_up VALUES ('living-situation', ?, ?)", code, group));
    }

    /** The county in {@code src/test/resources/data/<name>}. */
    public static CountyFile of(String name) {
        var county = new CountyFile();
        var folder = Path.of("src/test/resources/data", name);
        county.run("BEGIN");
        county.participants(folder);
        county.referrals(folder);
        county.activity(folder);
        county.run("COMMIT");
        return county;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public SingleConnectionDataSource source() {
        return source;
    }

    /** The measures of this file. */
    public Measures measures() {
        var catalogue = new MeasureCatalogue();
        return new Measures(new CohortQueries(jdbc), new ReachQueries(jdbc), new WorkQueries(jdbc),
                new ConnectionQueries(jdbc, catalogue), new TrendQueries(jdbc), catalogue);
    }

    /** Runs one statement; an empty text counts as absent. */
    public CountyFile run(String sql, @Nullable Object... values) {
        var statement = jdbc.sql(sql);
        for (var value : values) {
            statement = statement.param("".equals(value) ? null : value);
        }
        statement.update();
        return this;
    }

    /** A person with nothing known. */
    public CountyFile person(long id) {
        return run("INSERT INTO participant (id) VALUES (?)", id);
    }

    /** A referral through the social-contact door with nothing else known; its number is the row's. */
    public CountyFile referral(long person, String receivedOn) {
        return run("INSERT INTO referral (participant, received_on, door) VALUES (?, ?, 'SOCIAL')", person, receivedOn);
    }

    /** A two-way contact in the field. */
    public CountyFile contact(long person, String on) {
        return run("INSERT INTO contact (participant, contacted_on, direction, mode) VALUES (?, ?, 'TWO_WAY', 'FIELD')", person, on);
    }

    /** A service of a category with its attendance. */
    public CountyFile attended(long person, String category, String on) {
        return run("INSERT INTO service_connection (participant, category, attended_on) VALUES (?, ?, ?)", person, category, on);
    }

    /** An enrolment out of a referral; without a closing date it is open. */
    public CountyFile episode(long referral, String enrolledOn, String closedOn) {
        return run("INSERT INTO episode (referral, enrolled_on, closed_on, completion) VALUES (?, ?, ?, 'COMPLETED')", referral, enrolledOn,
                closedOn);
    }

    private void participants(Path folder) {
        rows(folder, "participants", row -> {
            insert(row, "participant", "id=participant dob sex veteran");
            Arrays.stream(row.getField("race").split(";")).filter(race -> !race.isEmpty())
                    .forEach(race -> run("INSERT INTO participant_race VALUES (?, ?)", value(row, "participant"), race));
        });
    }

    private void referrals(Path folder) {
        rows(folder, "referrals", row -> insert(row, "referral", "id=referral participant received_on door pathway agency_kind "
                + "eligibility decision decided_on handoff_called_at handoff_arrived_at intake_on"));
        rows(folder, "episodes", row -> insert(row, "episode",
                "id=episode referral enrolled_on closed_on closure_reason completion"));
    }

    private void activity(Path folder) {
        rows(folder, "contacts", row -> {
            insert(row, "contact", "id=contact participant contacted_on=on minutes mode direction");
            run("UPDATE contact SET staff = ? WHERE id = ?", staff.computeIfAbsent(row.getField("worker"), w -> staff.size() + 1),
                    value(row, "contact"));
        });
        rows(folder, "services", row -> insert(row, "service_connection",
                "id=connection participant category need_on referred_on attended_on engaged_on ended_on result"));
        rows(folder, "assessments", row -> insert(row, "assessment",
                "id=assessment participant assessed_on=on stage living_situation primary_substance"));
    }

    /** Columns as {@code column=field}, or the one word when both have the same name. */
    private void insert(NamedCsvRecord row, String table, String columns) {
        var pairs = Arrays.stream(columns.split(" ")).map(pair -> pair.split("=")).toList();
        var names = pairs.stream().map(pair -> pair[0]).collect(Collectors.joining(", "));
        var marks = pairs.stream().map(pair -> "?").collect(Collectors.joining(", "));
        run("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")",
                pairs.stream().map(pair -> value(row, pair[pair.length - 1])).toArray());
    }

    /** A field; the files' own keys, such as X000012, become the number they end in. */
    private static Object value(NamedCsvRecord row, String field) {
        var text = row.getField(field);
        return text.matches("[A-Z]\\d{6,}") ? (Object) Long.valueOf(text.substring(1)) : text;
    }

    private static void rows(Path folder, String name, Consumer<NamedCsvRecord> each) {
        var file = folder.resolve(name + ".csv");
        if (Files.exists(file)) {
            try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
                csv.forEach(each);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Path> sqlFiles(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("beforeMigrate")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
