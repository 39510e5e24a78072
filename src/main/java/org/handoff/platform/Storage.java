package org.handoff.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Wires the data file into Spring: pool, dialect, faults, schema. */
@Configuration(proxyBeanMethods = false)
class Storage {

    /** The pool; whoever holds it finds the tables and views of this program. */
    @Bean
    DataSource dataSource(DataFile file, Schema schema) throws Exception {
        SqliteEngine.load();
        DataFileDoor.check(file, schema.version());
        var pool = new HikariConfig();
        pool.setPoolName("data-file");
        pool.setDataSource(new SqliteFile(file));
        pool.setMaximumPoolSize(3);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(15_000);
        pool.setInitializationFailTimeout(-1);
        var dataSource = new HikariDataSource(pool);
        try {
            schema.bringUpToDate(dataSource);
            return dataSource;
        } catch (RuntimeException fault) {
            dataSource.close();
            throw fault;
        }
    }

    @Bean
    FreeSpace freeSpace() {
        return FreeSpace.ofTheDisk();
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
