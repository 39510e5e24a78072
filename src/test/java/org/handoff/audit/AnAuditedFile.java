package org.handoff.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.handoff.OneRun;
import org.handoff.accounts.AccessDecided;
import org.handoff.accounts.AccountId;
import org.handoff.accounts.Permission;
import org.handoff.platform.MachineTime;
import org.handoff.shared.Identifier;
import org.handoff.vault.AVault;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
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

/** A data file with vault and log on it, opened on one connection, without the rest of the program. */
final class AnAuditedFile implements AutoCloseable {

    static final long LEAD = 1;
    static final long MANAGER = 2;
    static final Instant START = Instant.parse("2026-11-01T08:30:00.250Z");

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {
    }

    /** A participant. */
    record Person(long value) implements Identifier {
        @Override
        public String letter() {
            return "P";
        }
    }

    private final SingleConnectionDataSource source;
    private final AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();
    private volatile Instant now = START;

    /** The file of a folder, with the lead signed in; made with keys for a lead and a manager where there is none. */
    static AnAuditedFile in(Path folder) throws Exception {
        var file = folder.resolve("program.db");
        if (!Files.exists(file)) {
            Files.copy(Template.FILE, file);
        }
        return new AnAuditedFile(file).signedIn(LEAD);
    }

    /** Made once: the stretching of passphrases takes its time. */
    private static final class Template {
        private static final Path FILE = make();

        private static Path make() {
            try {
                var path = OneRun.folder("handoff-audit").resolve("template.db");
                new AnAuditedFile(path).withKeys().close();
                return path;
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    private AnAuditedFile(Path file) throws Exception {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(10_000);
        source = new SingleConnectionDataSource(config.createConnection("jdbc:sqlite:" + file), true);
        if (new JdbcTemplate(source).queryForObject("SELECT count(*) FROM sqlite_master", Integer.class) == 0) {
            migrate();
        }
        program.registerBean(Clock.class, () -> Clock.system(ZoneId.of("America/Chicago")));
        program.registerBean(MachineTime.class, () -> new MachineTime(System::nanoTime, clock()));
        program.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        program.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        program.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
        program.register(Transactions.class, Recorder.class, LogQueries.class, Details.class, AuditLog.class, ClockOpening.class);
        program.scan(Vault.class.getPackageName());
        program.refresh();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("UTC");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private void migrate() throws Exception {
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql");
        try (var statement = source.getConnection().createStatement()) {
            for (var script : Arrays.stream(scripts).sorted(Comparator.comparing(it -> String.valueOf(it.getFilename()))).toList()) {
                statement.executeUpdate(script.getContentAsString(StandardCharsets.UTF_8));
            }
        }
    }

    /** Makes the keys of a new file, for a lead who is signed in from then on and a manager. */
    private AnAuditedFile withKeys() {
        inTransaction(() -> {
            vault().make(LEAD, "PROGRAM_LEAD", passphrase(LEAD));
            vault().addSlot(MANAGER, passphrase(MANAGER), AVault.manager());
        });
        return this;
    }

    AnAuditedFile signedIn(long account) {
        vault().lock();
        if (!vault().unlock(account, passphrase(account))) {
            throw new IllegalStateException("no slot of " + account + " opens");
        }
        return this;
    }

    static Secret passphrase(long account) {
        return Secret.of(("correct horse battery staple " + account).toCharArray());
    }

    void at(Instant moment) {
        now = moment;
    }

    AuditLog log() {
        return program.getBean(AuditLog.class);
    }

    List<String> greeting() {
        return program.getBean(ClockOpening.class).greeting();
    }

    LogQueries queries() {
        return program.getBean(LogQueries.class);
    }

    Vault vault() {
        return program.getBean(Vault.class);
    }

    JdbcTemplate jdbc() {
        return program.getBean(JdbcTemplate.class);
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(program.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    /** A use case that ran. */
    void done(Permission permission, String useCase, long account, Identifier... subjects) {
        inTransaction(() -> decided(permission, useCase, true, account, List.of(subjects)));
    }

    /** A use case that was not let through. */
    void refused(Permission permission, String useCase, @Nullable Long account, Identifier... subjects) {
        inTransaction(() -> decided(permission, useCase, false, account, List.of(subjects)));
    }

    void decided(Permission permission, String useCase, boolean granted, @Nullable Long account, List<Identifier> subjects) {
        program.publishEvent(new AccessDecided(permission, useCase, granted, account == null ? null : new AccountId(account), subjects, now));
    }

    static Identifier[] people(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(Person::new).toArray(Identifier[]::new);
    }

    Verification verified(Anchor... anchors) {
        return log().verify(List.of(anchors), (rows, of) -> {
        });
    }

    /** What somebody does who holds the file and not the program: triggers and all checks are gone. */
    void unguarded() {
        jdbc().queryForList("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_log'", String.class)
                .forEach(trigger -> jdbc().execute("DROP TRIGGER " + trigger));
        jdbc().execute("PRAGMA ignore_check_constraints = ON");
    }

    @Override
    public void close() throws SQLException {
        program.close();
        source.destroy();
    }
}
