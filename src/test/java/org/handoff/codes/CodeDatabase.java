package org.handoff.codes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A new file with the whole schema, and a config folder beside it that a test may write into. */
final class CodeDatabase {

    private final Path folder;
    private final SQLiteDataSource source;

    CodeDatabase(Path folder) throws IOException, SQLException {
        this.folder = folder;
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.resolve("test.db"));
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Resource script : migrations()) {
                statement.executeUpdate(script.getContentAsString(StandardCharsets.UTF_8));
            }
            connection.commit();
        }
    }

    private static List<Resource> migrations() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql");
        return Arrays.stream(found).sorted(Comparator.comparing(Resource::getFilename)).toList();
    }

    /** Writes one file of the installed copy's own lists. */
    void write(String fileName, String content) throws IOException {
        Files.createDirectories(folder.resolve("config/codes"));
        Files.writeString(folder.resolve("config/codes").resolve(fileName), content);
    }

    Path file(String fileName) {
        return folder.resolve("config/codes").resolve(fileName);
    }

    /** What the program finds when it starts on that day. */
    Codes start(String day) {
        return start(day, Files.isDirectory(folder.resolve("config")) ? folder.resolve("config").toString() : "");
    }

    /** The same with this folder for what is the program's own; blank for none. */
    Codes start(String day, String configFolder) {
        var clock = Clock.fixed(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        var files = new CodeFiles(configFolder);
        return new Codes(new CodeLoader(files, queries(), transactions, clock), queries(), List.of());
    }

    CodeQueries queries() {
        return new CodeQueries(jdbc());
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(source);
    }
}
