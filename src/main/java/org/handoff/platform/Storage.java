package org.handoff.platform;

import javax.sql.DataSource;
import org.springframework.aop.config.AopConfigUtils;
import org.springframework.aop.framework.autoproxy.InfrastructureAdvisorAutoProxyCreator;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.BeanFactoryTransactionAttributeSourceAdvisor;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the data file into Spring: pool, transactions, faults, schema. */
@Configuration(proxyBeanMethods = false)
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

    /** What stands before use cases; Spring's own switch for it reads more at a start than all of this. */
    @Bean(AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME)
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static InfrastructureAdvisorAutoProxyCreator proxies() {
        var proxies = new InfrastructureAdvisorAutoProxyCreator();
        proxies.setProxyTargetClass(true);
        return proxies;
    }

    /** A transaction around every method that says so. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static BeanFactoryTransactionAttributeSourceAdvisor transactionsAround(BeanFactory beans) {
        var said = new AnnotationTransactionAttributeSource(false);
        var around = new TransactionInterceptor();
        around.setTransactionAttributeSource(said);
        around.setBeanFactory(beans);
        var advisor = new BeanFactoryTransactionAttributeSourceAdvisor();
        advisor.setTransactionAttributeSource(said);
        advisor.setAdvice(around);
        return advisor;
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
