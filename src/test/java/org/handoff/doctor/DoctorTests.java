package org.handoff.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoff.HandoffProgram;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.platform.UserFolders;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.handoff.shared.Finding.Grade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What doctor says of a program that runs, and what it does about a thing that is wrong. */
class DoctorTests {

    @TempDir
    Path folder;

    private ConfigurableApplicationContext program;
    private Path file;
    private String said = "";

    @BeforeEach
    void open() {
        file = folder.resolve("county.db");
        program = HandoffProgram.on(file, "2026-03-16");
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void looksAtEverythingAndFindsNothingWrongWithANewFile() {
        assertThat(doctor()).isZero();
        assertThat(said).contains("sqlite", "settings", "integrity", "foreign-keys", "access", "disk-space", "volume", "encryption", "memory",
                "temporary", "log", "history", "class-path").contains("0 wrong").doesNotContain("could not be looked at");
    }

    @Test
    void anImportLeavesEverySettingAsItWas() {
        assertThat(run(Stream.of("import", "src/test/resources/data/multnomah"))).isZero();
        assertThat(doctor("settings")).isZero();
        assertThat(said).contains("settings read back").contains("0 wrong");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysWhoElseMayReadTheFileAndHowToEndIt() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(doctor("access")).isEqualTo(3);
        assertThat(said).contains("wrong  access        Others on this machine may read the data file.").contains("→ chmod 600 " + file);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysWhoElseMayPutFilesIntoTheFolder() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxr-x"));

        assertThat(doctor("access")).isEqualTo(3);
        assertThat(said).contains("→ chmod go-w " + folder);
    }

    @Test
    void saysThatARecordPointsNowhereWithoutShowingIt() throws Exception {
        execute("CREATE TABLE note_of_ida (person INTEGER REFERENCES participant)", "INSERT INTO note_of_ida VALUES (99)");

        assertThat(doctor("foreign-keys")).isEqualTo(3);
        assertThat(said).contains("1 records point to one that is missing, the first in note_of_ida").doesNotContain("99");
    }

    @Test
    void saysThatTheFileIsNotWhole() throws Exception {
        execute("CREATE TABLE extra (x CHECK (x > 0))", "PRAGMA ignore_check_constraints = ON", "INSERT INTO extra VALUES (-7)");

        assertThat(doctor("integrity")).isEqualTo(3);
        assertThat(said).contains("The data file is damaged").contains("restore a backup").doesNotContain("-7");
    }

    @Test
    void aCheckupThatFailsIsSomethingWrongAndKeepsNoneFromRunning() {
        Checkup failing = new Checkup() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public Finding run() {
                throw new IllegalStateException("Ida Moreno");
            }
        };
        program.getBeanFactory().registerSingleton("failing", failing);

        var examined = program.getBean(Doctor.class).examine(List.of("failing", "integrity"));

        assertThat(examined).extracting(Examined::name).containsExactlyInAnyOrder("failing", "integrity");
        assertThat(examined).filteredOn(each -> each.name().equals("failing")).singleElement().satisfies(each -> {
            assertThat(each.finding().grade()).isEqualTo(Grade.WRONG);
            assertThat(each.finding().said()).doesNotContain("Ida");
        });
    }

    private int doctor(String... names) {
        return run(Stream.concat(Stream.of("doctor"), Stream.of(names)));
    }

    private int run(Stream<String> words) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var call = Stream.concat(Stream.of("--file", file.toString()), words).toList();
        int code = program.getBean(Console.class).run(Launch.of(call, Map.of(), UserFolders.ofThisUser()),
                new Streams(InputStream::nullInputStream, print, print, false, 0));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private void execute(String... statements) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
