package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of the log holds. */
class LogTests {

    private final LoggerContext context = new LoggerContext();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # who, level, what becomes of it
            org.springframework.jdbc.core.StatementCreatorUtils, TRACE, DENY
            org.springframework.jdbc.core.JdbcTemplate,          DEBUG, DENY
            org.flywaydb.core.internal.command.DbMigrate,        INFO,  DENY
            com.zaxxer.hikari.pool.PoolBase,                     DEBUG, DENY
            org.sqlite.jdbc4.JDBC4Connection,                    INFO,  DENY
            org.handoffish.Other,                                INFO,  DENY
            org.handoff.console.CommandDesk,                     DEBUG, DENY
            org.handoff.console.CommandDesk,                     INFO,  NEUTRAL
            com.zaxxer.hikari.pool.PoolBase,                     WARN,  NEUTRAL
            """)
    void nothingComesInBelowItsLevelWhateverIsSet(String who, String level, FilterReply reply) {
        var logger = context.getLogger(who);
        logger.setLevel(Level.TRACE);
        assertThat(new LogGate().decide(event(logger, Level.toLevel(level), "Ida Moreno", null))).isEqualTo(reply);
    }

    @Test
    void theWordsOfALibraryAreLeftOut() {
        var library = event(context.getLogger("org.springframework.jdbc"), Level.WARN, "parameter value [Ida Moreno]", null);
        var ours = event(context.getLogger("org.handoff.console"), Level.WARN, "Storage\033[2J fault", null);

        assertThat(new LogMessage().convert(library)).doesNotContain("Ida");
        assertThat(new LogMessage().convert(ours)).isEqualTo("Storage<U+001B>[2J fault");
    }

    @Test
    void aFaultIsItsKindsAndPlacesWithoutItsWords() {
        var cause = new SQLException("no such name: Ida Moreno", "HY000", 19);
        var fault = new IllegalStateException("could not save Ida Moreno", cause);

        assertThat(new LogFault().convert(event(context.getLogger("org.handoff"), Level.ERROR, "Command failed", fault)))
                .doesNotContain("Ida").contains("java.lang.IllegalStateException\n").contains("because of java.sql.SQLException 19\n")
                .contains("LogTests.java");
    }

    private static LoggingEvent event(Logger logger, Level level, String message, Throwable fault) {
        return new LoggingEvent(LogTests.class.getName(), logger, level, message, fault, null);
    }
}
