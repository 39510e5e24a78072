package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoff.HandoffProgram;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever the moment at which a program is killed: what has a name is in the register, and nothing is in it for good that has none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeparturesTests {

    private static final String TOKEN = "0123456789abcdef";

    @TempDir
    static Path folder;

    private ConfigurableApplicationContext program;
    private JdbcTemplate jdbc;

    @BeforeAll
    void open() {
        program = HandoffProgram.on(folder.resolve("t.db"), "2026-11-01");
        jdbc = program.getBean(JdbcTemplate.class);
    }

    @AfterAll
    void close() {
        program.close();
    }

    /** What a program leaves that is killed when the register has the package: its note, and the package under one of its two names. */
    private Path killed(String name, boolean named) throws IOException {
        var target = folder.resolve(name);
        var lies = Files.createDirectories(named ? target : folder.resolve("." + name + "." + TOKEN + ".part"));
        Files.writeString(lies.resolve("SHA256SUMS"), "hashes of " + name);
        var sha256 = Checksums.of("hashes of " + name);
        Files.createDirectories(folder.resolve("t.db.unfinished"));
        Files.write(folder.resolve("t.db.unfinished").resolve(TOKEN), (target + "\n" + sha256).getBytes(StandardCharsets.UTF_8));
        jdbc.update("INSERT INTO export_package (made_on, made_by, profile, recipient, period_from, period_to, as_of, least_alike, people, released,"
                + " sha256, state) VALUES ('2026-11-01', 'Morgan', 'public', ?, '2019-01-01', '2026-11-01', '2026-11-01', 11, 600, 600, ?, 'PENDING')",
                name, sha256);
        return target;
    }

    private RegisterState listed(String name) {
        return program.getBean(Exports.class).list().stream().filter(each -> each.recipient().equals(name)).findFirst().orElseThrow().state();
    }

    @Test
    void aPackageThatGotItsNameIsInTheRegister() throws IOException {
        var target = killed("named", true);

        assertThat(listed("named")).isEqualTo(RegisterState.WRITTEN);
        assertThat(target).isDirectoryContaining("glob:**/SHA256SUMS");
        assertThat(folder.resolve("t.db.unfinished")).isEmptyDirectory();
    }

    @Test
    void aPackageThatDidNotIsTakenAwayAndNeverWritten() throws IOException {
        killed("hidden", false);
        program.getBean(OutputOpening.class).prepare();

        assertThat(listed("hidden")).isEqualTo(RegisterState.NOTHING);
        assertThat(Files.list(folder)).noneMatch(file -> file.toString().endsWith(".part"));
        assertThat(folder.resolve("t.db.unfinished")).isEmptyDirectory();
    }

    @Test
    void somethingElseOfTheNameIsNotTakenForIt() throws IOException {
        Files.writeString(killed("another", true).resolve("SHA256SUMS"), "of something else");

        assertThat(listed("another")).isEqualTo(RegisterState.NOTHING);
        assertThat(folder.resolve("another")).isNotEmptyDirectory();
    }

    @Test
    void aNameTakenMeanwhileLeavesNothingWritten() throws IOException {
        killed("taken", true);
        long id = program.getBean(Exports.class).list().stream().filter(each -> each.recipient().equals("taken")).findFirst().orElseThrow().id();
        var out = folder.resolve("all.handoff");
        assertThatThrownBy(() -> program.getBean(Departures.class).leave(out, program.getBean(RegisterQueries.class), output -> {
            output.file().close();
            Files.writeString(out, "mine");
            return new Departures.Entered<>("", id, "");
        })).isInstanceOf(Refusal.class).hasMessageContaining("is there already");

        assertThat(out).hasContent("mine");
        assertThat(listed("taken")).isEqualTo(RegisterState.NOTHING);
        assertThat(Files.list(folder)).noneMatch(file -> file.toString().endsWith(".part"));
    }
}
