package org.handoff.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handoff.codes.Codes;
import org.handoff.console.Values;
import org.handoff.fields.CustomFields;
import org.handoff.vault.AVault;
import org.handoff.vault.Seals;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;

/** A new data file with the whole schema and all code lists, and the imports on it. Today is 1 November 2026. */
final class ImportDatabase implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T10:15:30Z"), ZoneOffset.UTC);
    private static final String LOG = "import%";
    private static final Secret LEAD = Secret.of("correct horse battery staple".toCharArray());

    @EnableTransactionManagement
    static class Transactions {
    }

    private final SingleConnectionDataSource source;
    private final AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();

    ImportDatabase(Path file) throws Exception {
        this(file, false);
    }

    /** @param little whether this Java has little memory */
    ImportDatabase(Path file, boolean little) throws Exception {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        source = new SingleConnectionDataSource(config.createConnection("jdbc:sqlite:" + file), true);
        migrate();
        program.registerBean(Clock.class, () -> CLOCK);
        program.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        program.registerBean(SingleConnectionDataSource.class, () -> source);
        program.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
        program.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(program.getBean(PlatformTransactionManager.class)));
        program.scan(Codes.class.getPackageName());
        program.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        program.scan(Vault.class.getPackageName());
        program.scan(CustomFields.class.getPackageName());
        program.register(Transactions.class, Values.class, RowSeals.class, OwnColumns.class, ImportQueries.class, UndoQueries.class, Imports.class);
        if (little) {
            AVault.withoutStretching(program);
        }
        program.refresh();
        program.getBean(TransactionTemplate.class).executeWithoutResult(status -> program.getBean(Vault.class).make(1, "PROGRAM_LEAD", LEAD));
        AVault.openInSql(source.getConnection().unwrap(org.sqlite.SQLiteConnection.class), program.getBean(Seals.class));
        for (String table : List.of("participant", "participant_alias", "referral")) {
            jdbc().execute("CREATE TEMP VIEW clear_%s AS %s".formatted(table, AVault.clearly(jdbc(), table)));
        }
    }

    private void migrate() throws Exception {
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql");
        try (var statement = source.getConnection().createStatement()) {
            source.getConnection().setAutoCommit(false);
            for (Resource script : Arrays.stream(scripts).sorted(Comparator.comparing(Resource::getFilename)).toList()) {
                statement.executeUpdate(script.getContentAsString(StandardCharsets.UTF_8));
            }
            source.getConnection().commit();
            source.getConnection().setAutoCommit(true);
        }
    }

    Imports imports() {
        return program.getBean(Imports.class);
    }

    Codes codes() {
        return program.getBean(Codes.class);
    }

    JdbcTemplate jdbc() {
        return program.getBean(JdbcTemplate.class);
    }

    /** How many rows a table has. */
    long count(String table) {
        return jdbc().queryForObject("SELECT count(*) FROM " + table, Long.class);
    }

    /** Every row of every table but the log of imports, as text. */
    Map<String, List<String>> dump() {
        var dump = new TreeMap<String, List<String>>();
        jdbc().queryForList("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE ?", String.class, LOG)
                .stream().filter(AVault::isOfRecords).forEach(table -> dump.put(table, rows(AVault.clearly(jdbc(), table))));
        return dump;
    }

    /** The rows of a query as text, in an order that does not depend on where they lie. */
    List<String> rows(String sql, Object... values) {
        var rows = new ArrayList<String>();
        jdbc().query(sql, row -> {
            var text = new ArrayList<String>();
            for (int index = 1; index <= row.getMetaData().getColumnCount(); index++) {
                text.add(row.getString(index));
            }
            rows.add(String.join("|", text.stream().map(String::valueOf).toList()));
        }, values);
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    @Override
    public void close() throws SQLException {
        program.close();
        source.destroy();
    }
}
