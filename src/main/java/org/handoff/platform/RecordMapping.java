package org.handoff.platform;

import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** How records of every module are kept in tables. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories(RecordMapping.PROGRAM)
class RecordMapping extends AbstractJdbcConfiguration {

    static final String PROGRAM = "org.handoff";

    @Override
    protected Collection<String> getMappingBasePackages() {
        return List.of(PROGRAM);
    }

    @Override
    public JdbcDialect jdbcDialect(NamedParameterJdbcOperations operations) {
        return new SqliteDialect();
    }
}
