package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportViewsTests {

    private static final Path FOLDER = Path.of("db/views");

    static List<Path> views() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("afterMigrate__report_")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void sayFirstWhatOneRowIsAndAreDroppedBeforeTheyAreMadeAnew(Path view) throws IOException {
        var name = view.getFileName().toString().replaceAll("^afterMigrate__|\\.sql$", "");
        assertThat(Files.readString(view)).startsWith("-- One row is one ").contains("CREATE VIEW " + name + " AS");
        assertThat(Files.readString(FOLDER.resolve("beforeMigrate__drop_views.sql"))).contains("DROP VIEW IF EXISTS " + name + ";");
    }

    /** A scan inside a look-up would make a report of n referrals cost n times all contacts. */
    @Test
    void everyFirstDayOfAReferralIsLookedUpByIndex() {
        var plan = new CountyFile().jdbc()
                .sql("EXPLAIN QUERY PLAN SELECT * FROM report_referral WHERE received_on BETWEEN '2025-01-01' AND '2025-12-31'")
                .query((row, number) -> row.getString("detail")).list();
        assertThat(plan).anyMatch(step -> step.startsWith("SEARCH r USING INDEX referral_by_received_on"))
                .anyMatch(step -> step.startsWith("SEARCH c USING COVERING INDEX contact_by_participant"))
                .anyMatch(step -> step.startsWith("SEARCH s USING") && step.contains("service_connection_by_participant"));
        assertThat(plan).as("the site is looked up once").filteredOn(step -> step.startsWith("SCAN")).containsExactly("SCAN usual");
    }

    @Test
    void everyEntryAssessmentIsLookedUpByIndex() {
        var plan = new CountyFile().jdbc().sql("EXPLAIN QUERY PLAN SELECT * FROM report_person")
                .query((row, number) -> row.getString("detail")).list();
        assertThat(plan).filteredOn(step -> step.startsWith("SCAN")).containsExactly("SCAN p");
    }
}
