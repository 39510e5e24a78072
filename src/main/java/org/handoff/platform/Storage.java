package org.handoff.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.handoff.shared.Refusal.Kind;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteJDBCLoader;

/** Wires the data file into Spring: pool, dialect, faults, schema. */
@Configuration(proxyBeanMethods = false)
class Storage {

    @Bean
    DataSource dataSource(DataFile file, Schema schema) throws Exception {
        SQLiteJDBCLoader.initialize();
        var engine = SQLiteJDBCLoader.getVersion();
        if (!SqliteSettings.newEnough(engine)) {
            throw new DataFileRefused(Kind.INVALID,
                    "This copy of Handoff carries SQLite %s; 3.51.3 or newer is needed. Install it again.".formatted(engine));
        }
        DataFileDoor.check(file, schema.version());
        var pool = new HikariConfig();
        pool.setPoolName("data-file");
        pool.setDataSource(new SqliteFile(file));
        pool.setMaximumPoolSize(3);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(15_000);
        pool.setInitializationFailTimeout(-1);
        return new HikariDataSource(pool);
    }

    @Bean
    FlywayMigrationStrategy migration(Schema schema) {
        return schema::bringUpToDate;
    }

    @Bean
    JdbcDialect jdbcDialect() {
        return new SqliteDialect();
    }

    @Bean
    SQLExceptionTranslator sqlExceptionTranslator() {
        return new SqliteFaults();
    }
}
