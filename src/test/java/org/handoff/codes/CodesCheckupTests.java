package org.handoff.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoff.HandoffProgram;
import org.handoff.measures.CountyFile;
import org.handoff.shared.ConfigMistake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes of files that were loaded before there was a rule for them. */
class CodesCheckupTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void name() throws IOException {
        Files.createDirectories(folder.resolve("config/codes"));
        System.setProperty("handoff.config", folder.resolve("config").toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("handoff.config");
    }

    private void add(String list, String line) throws IOException {
        var packed = Files.readString(Path.of("config/codes", list + ".yml"), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("config/codes").resolve(list + ".yml"), packed + line);
    }

    @Test
    void aFileLoadedBeforeTheRuleIsTold() throws IOException {
        add("agency-kind", "  unknown: Cannot say\n");
        var file = folder.resolve("county.db");
        System.clearProperty("handoff.config");
        try (var program = HandoffProgram.on(file, "2026-03-16")) {
            var own = new CodeFiles(folder.resolve("config").toString()).inForce().stream().filter(CodeSource::own).findFirst().orElseThrow();
            program.getBean(JdbcClient.class).sql("UPDATE code_list SET checksum = ? WHERE list = 'agency-kind'").param(own.checksum()).update();
        }
        name();
        try (var program = HandoffProgram.on(file, "2026-03-16")) {
            assertThat(program.getBean(CodesCheckup.class).mistakes()).extracting(ConfigMistake::problem).singleElement().asString()
                    .startsWith("reports have the word 'unknown'");
        }
    }

    /** The view does not need the rule either: each answer of a list is there once, and each word that is no code. */
    @Test
    void aCodeThatIsAWordOfReportsDoesNotStandInThemTwice() {
        var jdbc = new CountyFile().jdbc();
        var words = jdbc.sql("SELECT answer FROM report_answer WHERE list = 'any'").query(String.class).list();
        assertThat(words).filteredOn(word -> word.matches("\\w+")).isNotEmpty().allMatch(CountedGroups::isAnswer);

        jdbc.sql("INSERT INTO code_agency_kind (code, label, position) VALUES ('unknown', 'Cannot say', 90)").update();
        assertThat(jdbc.sql("SELECT label FROM report_answer WHERE list IN ('agency-kind', 'any') AND answer = 'unknown'").query(String.class).list())
                .containsExactly("Not recorded");
    }
}
