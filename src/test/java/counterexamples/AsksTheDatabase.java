package counterexamples;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks: SQL is spoken in queries only. */
record AsksTheDatabase(JdbcClient database) {
}
