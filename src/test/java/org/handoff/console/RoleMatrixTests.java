package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.handoff.HandoffProgram;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.Role;
import org.handoff.accounts.Sessions;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.platform.DataFile;
import org.handoff.vault.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Types the first example of every command for every role, signed in, locked, signed out and disabled, and compares with the
 * table {@code permissions.csv}: a command without a row, or with another answer than its row, fails.
 */
class RoleMatrixTests {

    private static final Path TABLE = Path.of("src/test/resources/org/handoff/accounts/permissions.csv");
    private static final int NOT_PERMITTED = 4;
    private static final PersonalDetails IDA =
            new PersonalDetails("Ida", "Sample", Set.of(), null, null, null, Set.of(), null, null, null, null);

    @TempDir
    Path folder;

    private final Map<Role, String> names = new LinkedHashMap<>();
    private final Map<Role, String> passphrases = new LinkedHashMap<>();
    private ConfigurableApplicationContext program;
    private Sessions sessions;
    private JdbcClient database;

    /** The lead comes last: what a lead may do changes the file. */
    @BeforeEach
    void open() {
        program = HandoffProgram.on(folder.resolve("county.db"), "2026-03-16");
        sessions = program.getBean(Sessions.class);
        database = program.getBean(JdbcClient.class);
        for (Role role : List.of(Role.EVALUATOR, Role.CASE_MANAGER)) {
            var made = program.getBean(Accounts.class).add("Some " + role.inWords(), role);
            names.put(role, made.name());
            passphrases.put(role, made.words());
        }
        database.sql("UPDATE account SET first_passphrase = 0").update();
        for (int person = 0; person < 20; person++) {
            program.getBean(Participants.class).add(IDA);
        }
        // something for what asks for the permission only once the record is found
        commands().filter(command -> command.name().equals("legal-hold set")).forEach(this::type);
        names.put(Role.PROGRAM_LEAD, HandoffProgram.LEAD);
        passphrases.put(Role.PROGRAM_LEAD, HandoffProgram.PASSPHRASE);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Stream<ConsoleCommand> commands() {
        return program.getBean(Commands.class).all().stream();
    }

    private static Map<String, NamedCsvRecord> table() {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            var table = new LinkedHashMap<String, NamedCsvRecord>();
            rows.forEach(row -> table.put(row.getField("command"), row));
            return table;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void everyCommandHasOneRowAndEveryRowACommand() {
        assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(commands().map(ConsoleCommand::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyRoleMayWhatTheTableSays() {
        return names.keySet().stream().flatMap(role -> commands().map(command -> dynamicTest(role + " " + command.name(), () -> {
            signIn(role);
            var code = type(command);
            var wanted = table().get(command.name()).getField(role.name().toLowerCase(Locale.ROOT));
            switch (wanted) {
                case "yes" -> assertThat(code).as(command.name()).isNotIn(NOT_PERMITTED, 1);
                // nobody can be asked for a passphrase here
                case "asks" -> assertThat(code).isEqualTo(NOT_PERMITTED);
                default -> assertThat(command.name() + " " + wanted + " " + code).isEqualTo(command.name() + " no " + NOT_PERMITTED);
            }
        })));
    }

    @TestFactory
    Stream<DynamicTest> whoIsLockedOutSignedOutOrDisabledMayNothingButComeBack() {
        return Stream.of("locked", "signed out", "disabled").flatMap(state -> names.keySet().stream().flatMap(role -> commands()
                .filter(command -> !command.isForAnyone()).map(command -> dynamicTest("%s %s: %s".formatted(state, role, command.name()), () -> {
                    bringAbout(state, role);
                    assertThat(type(command)).isEqualTo(NOT_PERMITTED);
                    database.sql("UPDATE account SET disabled_at = NULL WHERE name = :name").param("name", names.get(role)).update();
                }))));
    }

    /** What stands open is no more than the contract says. */
    @Test
    void onlyTheseStandOpen() {
        assertThat(commands().filter(ConsoleCommand::isForAnyone).map(ConsoleCommand::name)).containsExactlyInAnyOrder("backup restore", "clear", "demo", "doctor",
                "exit", "help", "lock", "login", "logout", "passphrase change", "recover", "setup", "version", "whoami");
    }

    private void bringAbout(String state, Role role) {
        signIn(role);
        switch (state) {
            case "locked" -> sessions.lock();
            case "signed out" -> sessions.signOut();
            default -> database.sql("UPDATE account SET disabled_at = '2026-03-16' WHERE name = :name").param("name", names.get(role)).update();
        }
    }

    private void signIn(Role role) {
        database.sql("UPDATE account SET disabled_at = NULL WHERE name = :name").param("name", names.get(role)).update();
        try (var secret = Secret.of(passphrases.get(role).toCharArray())) {
            sessions.signIn(names.get(role), secret, null);
        }
    }

    private int type(ConsoleCommand command) {
        var words = CommandLine.words(command.examples().get(0).replace("~/", folder + "/").replaceAll("--out (\\S+)", "--out " + folder + "/$1"));
        var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var file = DataFile.at(folder.resolve("county.db").toString(), false);
        return program.getBean(Console.class).run(new Launch(Launch.Mode.ONE_SHOT, file, null, false, false, Caller.UNSAID, words),
                new Streams(InputStream::nullInputStream, nowhere, nowhere, false, 0));
    }
}
