package org.handoff.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Supplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;

/** A data file with the whole schema and the vault on it, without the rest of the program. */
final class VaultFile implements AutoCloseable {

    static final String LEAD = "correct horse battery staple";

    @EnableTransactionManagement
    static class Transactions {
    }

    private final SingleConnectionDataSource source;
    private final AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();

    VaultFile(Path file) throws Exception {
        this(file, false);
    }

    /** @param quick whether keys come from passphrases without the work, for a test that is about something else */
    VaultFile(Path file, boolean quick) throws Exception {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        source = new SingleConnectionDataSource(config.createConnection("jdbc:sqlite:" + file), true);
        if (new JdbcTemplate(source).queryForObject("SELECT count(*) FROM sqlite_master", Integer.class) == 0) {
            migrate();
        }
        program.registerBean(Clock.class, Clock::systemUTC);
        program.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        program.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        program.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
        program.register(Transactions.class);
        new RememberedStretching().initialize(program);
        program.scan(Vault.class.getPackageName());
        if (quick) {
            AVault.withoutStretching(program);
        }
        program.refresh();
    }

    private void migrate() throws Exception {
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql");
        try (var statement = source.getConnection().createStatement()) {
            for (var script : Arrays.stream(scripts).sorted(Comparator.comparing(it -> String.valueOf(it.getFilename()))).toList()) {
                statement.executeUpdate(script.getContentAsString(StandardCharsets.UTF_8));
            }
        }
    }

    static Secret secret(String text) {
        return Secret.of(text.toCharArray());
    }

    Vault vault() {
        return program.getBean(Vault.class);
    }

    Seals seals() {
        return program.getBean(Seals.class);
    }

    Holdings holdings() {
        return program.getBean(Holdings.class);
    }

    RowNumbers numbers() {
        return program.getBean(RowNumbers.class);
    }

    JdbcTemplate jdbc() {
        return program.getBean(JdbcTemplate.class);
    }

    <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(program.getBean(PlatformTransactionManager.class)).execute(status -> work.get());
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(program.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    /** A new participant with a name, and the number. */
    long person(String name) {
        return inTransaction(() -> {
            long id = numbers().next("participant");
            jdbc().update("INSERT INTO participant (id, first_name, external_key, external_key_lookup) VALUES (?, ?, ?, ?)", id,
                    seals().seal(Columns.FIRST_NAME, RowPart.of(id), name).bytes(),
                    seals().seal(Columns.KEY, RowPart.of(id), "K-" + id).bytes(), seals().lookup(Columns.KEY, "K-" + id));
            jdbc().update("INSERT INTO participant_alias (participant, place, alias) VALUES (?, 0, ?)", id,
                    seals().seal(Columns.ALIAS, RowPart.of(id, 0), name + " alias").bytes());
            return id;
        });
    }

    String name(long id) {
        return seals().open(Columns.FIRST_NAME, id, jdbc().queryForObject("SELECT first_name FROM participant WHERE id = ?", byte[].class, id));
    }

    /** The columns these tests write. */
    static final class Columns {
        static final SealedColumn FIRST_NAME = new SealedColumn("participant", "first_name");
        static final SealedColumn KEY = new SealedColumn("participant", "external_key");
        static final SealedColumn ALIAS = new SealedColumn("participant_alias", "alias");

        private Columns() {
        }
    }

    @Override
    public void close() throws SQLException {
        program.close();
        source.destroy();
    }
}
