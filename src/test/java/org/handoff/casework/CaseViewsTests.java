package org.handoff.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseViewsTests {

    private static final Path FOLDER = Path.of("db/views");

    static List<Path> views() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("afterMigrate__case_")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void sayFirstWhatOneRowIsAndAreDroppedBeforeTheyAreMadeAnew(Path view) throws IOException {
        var name = view.getFileName().toString().replaceAll("^afterMigrate__|\\.sql$", "");
        assertThat(Files.readString(view)).startsWith("-- One row is one ").contains("CREATE VIEW " + name + " AS");
        assertThat(Files.readString(FOLDER.resolve("beforeMigrate__drop_views.sql"))).contains("DROP VIEW IF EXISTS " + name + ";");
    }

    /** The timeline of one person must not read everybody's contacts; only legal matters, which are few, have no index. */
    @Test
    void everyFactOfAPersonIsLookedUpByIndex() {
        var plan = new ADay().file().jdbc().sql("EXPLAIN QUERY PLAN SELECT * FROM case_fact WHERE participant = 1")
                .query((row, number) -> row.getString("detail")).list();
        assertThat(plan).filteredOn(step -> step.startsWith("SCAN")).allMatch(step -> List.of("SCAN m", "SCAN case_fact").contains(step));
        assertThat(plan).anyMatch(step -> step.startsWith("SEARCH c USING INDEX contact_by_participant"));
    }
}
