package org.handoff.platform;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the data file into Spring: pool, transactions, faults, schema. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
class Storage {

    @Bean
    DataSource dataSource(ObjectProvider<DataFileOpening> begun, DataFile file, MachineTime time) {
        return begun.getIfAvailable(() -> new DataFileOpening(file, time)).pool();
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource, SQLExceptionTranslator faults) {
        var jdbc = new JdbcTemplate(dataSource);
        jdbc.setExceptionTranslator(faults);
        return jdbc;
    }

    @Bean
    NamedParameterJdbcTemplate namedParameterJdbcTemplate(JdbcTemplate jdbc) {
        return new NamedParameterJdbcTemplate(jdbc);
    }

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcTemplate jdbc) {
        return JdbcClient.create(jdbc);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    FreeSpace freeSpace() {
        return FreeSpace.ofTheDisk();
    }

    @Bean
    SQLExceptionTranslator sqlExceptionTranslator() {
        return new SqliteFaults();
    }
}
