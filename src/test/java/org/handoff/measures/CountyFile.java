package org.handoff.measures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.handoff.participants.Ages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.yaml.snakeyaml.Yaml;

/** A data file in memory with the real tables and views, filled row by row or from the files of a county under test. */
public final class CountyFile {

    /** Whatever stands for a sealed value: reports never open one. */
    private static final byte[] SEALED = {1};

    private final Map<String, LocalDate> births = new HashMap<>();
    private final DataSource source;
    private final JdbcClient jdbc;

    /** An empty file in memory. */
    public CountyFile() {
        this(new SingleConnectionDataSource("jdbc:sqlite::memory:", true));
        for (var folder : List.of("db/migration", "db/views")) {
            sqlFiles(folder).forEach(this::script);
        }
        List.of("service-category", "living-situation", "charge-status").forEach(this::rollUps);
    }

    /** A file that is there already, with its tables and codes. */
    public CountyFile(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
    }

    /** Adds the county in {@code src/test/resources/data/<name>}. */
    public CountyFile fill(String name) {
        var folder = Path.of("src/test/resources/data", name);
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            participants(folder);
            referrals(folder);
            activity(folder);
        });
        return this;
    }

    /** As a whole: a trigger holds statements of its own. */
    private void script(Path file) {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(Files.readString(file));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private void rollUps(String list) {
        try (var file = Files.newInputStream(Path.of("config/codes", list + ".yml"))) {
            Map<String, Map<Object, Map<String, Object>>> contents = new Yaml().load(file);
            run("INSERT INTO code_list VALUES (?, ?, 'test', 'test', 0)", list, list);
            contents.get("codes").forEach((code, entry) -> {
                var rollUp = entry.get("roll_up");
                for (var group : rollUp instanceof List<?> several ? several : List.of(rollUp)) {
                    run("INSERT INTO code_roll_up VALUES (?, ?, ?)", list, code.toString(), group);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public DataSource source() {
        return source;
    }

    /** The measures of this file. */
    public Measures measures() {
        var catalogue = new MeasureCatalogue();
        return new Measures(new CohortQueries(jdbc), new ReachQueries(jdbc), new WorkQueries(jdbc), new OfferQueries(jdbc),
                new ConnectionQueries(jdbc, catalogue), new OutcomeQueries(jdbc), new JusticeQueries(jdbc),
                new QualityQueries(jdbc), new EquityQueries(jdbc), new CostQueries(jdbc, new UnitCosts("")), new TrendQueries(jdbc), new BehindQueries(jdbc), new MemberQueries(jdbc), catalogue,
                new MeasureSources());
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
        return run("INSERT INTO contact (participant, contacted_on, direction, mode) VALUES (?, ?, 'TWO_WAY', 'FIELD')", person,
                on);
    }

    /** A service of a category with its attendance. */
    public CountyFile attended(long person, String category, String on) {
        return run("INSERT INTO service_connection (participant, category, attended_on) VALUES (?, ?, ?)", person, category, on);
    }

    /** An enrolment out of a referral; without a closing date it is open. */
    public CountyFile episode(long referral, String enrolledOn, String closedOn) {
        return run("INSERT INTO episode (referral, enrolled_on, closed_on, completion) VALUES (?, ?, ?, 'COMPLETED')", referral,
                enrolledOn,
                closedOn);
    }

    private void participants(Path folder) {
        rows(folder, "participants", row -> {
            insert(row, "participant", "id=participant sex veteran deceased_on");
            if (!row.getField("dob").isEmpty()) {
                run("UPDATE participant SET dob = ? WHERE id = ?", SEALED, value(row, "participant"));
                births.put(row.getField("participant"), LocalDate.parse(row.getField("dob")));
            }
            Arrays.stream(row.getField("race").split(";")).filter(race -> !race.isEmpty())
                    .forEach(race -> run("INSERT INTO participant_race VALUES (?, ?)", value(row, "participant"), race));
        });
    }

    private void referrals(Path folder) {
        rows(folder, "referrals", row -> {
            insert(row, "referral", "id=referral participant received_on door pathway agency_kind "
                    + "eligibility decision decided_on handoff_called_at handoff_arrived_at intake_on");
            var received = LocalDate.parse(row.getField("received_on"));
            run("UPDATE referral SET age = ? WHERE id = ?", Ages.on(received, births.get(row.getField("participant"))),
                    value(row, "referral"));
        });
        rows(folder, "episodes", row -> insert(row, "episode",
                "id=episode referral enrolled_on closed_on closure_reason completion"));
    }

    private void activity(Path folder) {
        rows(folder, "contacts", row -> {
            insert(row, "contact", "id=contact participant contacted_on=on minutes mode direction");
            run("INSERT OR IGNORE INTO staff (name) VALUES (?)", row.getField("worker"));
            run("UPDATE contact SET staff = (SELECT id FROM staff WHERE name = ?) WHERE id = ?", row.getField("worker"),
                    value(row, "contact"));
        });
        rows(folder, "services", row -> insert(row, "service_connection",
                "id=connection participant category need_on referred_on attended_on engaged_on ended_on result"));
        rows(folder, "assessments", row -> insert(row, "assessment",
                "id=assessment participant assessed_on=on stage living_situation primary_substance employed insured has_id on_moud"));
        rows(folder, "justice_events", row -> insert(row, "justice_event",
                "id=event participant happened_on=on kind index_event"));
        rows(folder, "custody_spans", row -> insert(row, "custody_span", "id=span participant booked_on released_on"));
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
