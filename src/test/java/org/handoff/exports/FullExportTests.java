package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.handoff.HandoffProgram;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.Role;
import org.handoff.accounts.Sessions;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.shared.Refusal;
import org.handoff.shared.Sealed;
import org.handoff.vault.RecoveryKey;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.handoff.vault.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** All records out and in again, and what happens when that may not be, or goes wrong. */
class FullExportTests {

    private static final String TODAY = "2026-11-01";
    private static final Path DATA = Path.of("src/test/resources/data");
    private static final Set<String> OF_THE_IMPORT = Set.of("version", "import_id", "import_hash", "recorded_at");
    /** The tables that files of the exchange format fill. */
    private static final List<String> TABLES = List.of("participant", "participant_alias", "participant_race", "referral", "charge", "episode",
            "assessment", "contact", "service_connection", "justice_event", "custody_span", "overdose", "consent", "consent_recipient",
            "consent_data_class", "expense", "field_value", "agency", "provider", "staff");

    /** Answers in the data of fields. */
    private static final int FIELD_VALUES = 5;

    @TempDir
    private Path folder;

    @BeforeAll
    static void withFields() {
        System.setProperty("handoff.config", DATA.resolve("config").toAbsolutePath().toString());
    }

    @AfterAll
    static void withoutFields() {
        System.clearProperty("handoff.config");
    }

    private ConfigurableApplicationContext program(String name) {
        return HandoffProgram.on(folder.resolve(name), TODAY);
    }

    private static FullExportRequest request(Path out, boolean plain) {
        return new FullExportRequest("State auditor", "AUDIT_EVALUATION", "Audit 2026-11", "Yearly audit", plain, out, step -> { });
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "county-2000", "multnomah", "messy", "overdose", "fields", "fields-wrong"})
    void whatIsExportedImportsAgainWithoutLoss(String data) {
        TreeMap<String, List<String>> before;
        try (var program = program("first.db")) {
            program.getBean(Imports.class).read(ImportRequest.of(DATA.resolve(data)).acceptingValid().rejectingTo(folder));
            var exports = program.getBean(FullExports.class);
            exports.export(request(folder.resolve("all.handoff"), false));
            exports.open(folder.resolve("all.handoff"), folder.resolve("opened"));
            before = dump(program);
        }
        assertThat(before.get("participant")).isNotEmpty();
        assertThat(before.get("field_value")).hasSizeGreaterThanOrEqualTo(data.equals("fields") ? FIELD_VALUES : 0);
        try (var program = program("second.db")) {
            var read = program.getBean(Imports.class).read(ImportRequest.of(folder.resolve("opened")));
            assertThat(read.problems()).as("refused").isEmpty();
            assertThat(dump(program)).isEqualTo(before);
            assertThat(program.getBean(Imports.class).read(ImportRequest.of(folder.resolve("opened"))).ending()).isEqualTo(org.handoff.imports.ImportResult.Ending.NOTHING_TO_WRITE);
        }
    }

    @Test
    void recordsThatNoSourceHasAKeyForGetOneThatIsFree() throws IOException {
        var source = Files.createDirectory(folder.resolve("source"));
        Files.writeString(source.resolve("participants.csv"), "participant,first_name\np2,Ida\n");
        try (var program = program("own.db")) {
            program.getBean(Imports.class).read(ImportRequest.of(source));
            program.getBean(Participants.class).add(new PersonalDetails("Cal, \"C.\"", "Ames", Set.of("Two; three"), null, null, null, Set.of(), null,
                    null, null, null));
            program.getBean(FullExports.class).export(request(folder.resolve("plain"), true));
        }
        assertThat(folder.resolve("plain/participants.csv")).content().contains("p2,Ida,", "handoff-P2,\"Cal, \"\"C.\"\"\",Ames,\"Two, three\"");
    }

    @Test
    void itIsLoggedListedHashedAndClosedToOthers() throws IOException {
        try (var program = program("logged.db")) {
            program.getBean(Imports.class).read(ImportRequest.of(DATA.resolve("day")));
            var sealed = program.getBean(FullExports.class).export(request(folder.resolve("all.handoff"), false));
            var plain = program.getBean(FullExports.class).export(request(folder.resolve("plain"), true));
            var jdbc = program.getBean(JdbcTemplate.class);

            assertThat(sealed.sha256()).isEqualTo(Checksums.of(Files.readAllBytes(folder.resolve("all.handoff"))));
            assertThat(plain.sha256()).isEqualTo(Checksums.of(Files.readAllBytes(folder.resolve("plain/SHA256SUMS"))));
            assertThat(folder.resolve("plain/README.txt")).content().contains("42 CFR", "Audit 2026-11", "participants.csv");
            assertThat(Files.getPosixFilePermissions(folder.resolve("all.handoff"))).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Files.getPosixFilePermissions(folder.resolve("plain"))).isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(program.getBean(Exports.class).listFull()).extracting(RegisteredFullExport::shown, RegisteredFullExport::sealed)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("XF2", false), org.assertj.core.groups.Tuple.tuple("XF1", true));
            assertThat(jdbc.queryForObject("SELECT count(*) FROM disclosure_log WHERE participant IS NULL AND legal_basis = 'AUDIT_EVALUATION'",
                    Long.class)).isEqualTo(2);
            assertThat(jdbc.queryForObject("SELECT count(*) FROM audit_log WHERE use_case = 'FullExports.export'", Long.class)).isEqualTo(2);
            var bytes = new String(Files.readAllBytes(folder.resolve("all.handoff")), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain("first_name", "participants.csv", "State auditor");
        }
    }

    @Test
    void theRecoveryKeyOpensItAndAnotherOneDoesNot() {
        var keys = new ArrayList<RecoveryKey>();
        for (String name : List.of("one.db", "two.db")) {
            try (var program = HandoffProgram.unattended(folder.resolve(name), TODAY);
                    var secret = Secret.of(HandoffProgram.PASSPHRASE.toCharArray())) {
                program.getBean(org.handoff.program.Programs.class).setUp("Program " + name, "Main site", 30, HandoffProgram.LEAD, secret, keys::add);
                if (name.equals("one.db")) {
                    program.getBean(Imports.class).read(ImportRequest.of(DATA.resolve("day")));
                    program.getBean(FullExports.class).export(request(folder.resolve("all.handoff"), false));
                }
            }
        }
        try (var program = HandoffProgram.signedIn(HandoffProgram.unattended(folder.resolve("two.db"), TODAY))) {
            var exports = program.getBean(FullExports.class);
            assertThat(exports.open(folder.resolve("all.handoff"), folder.resolve("opened"), keys.get(0))).isDirectoryContaining("glob:**/participants.csv");
            assertThatThrownBy(() -> exports.open(folder.resolve("all.handoff"), folder.resolve("no"), keys.get(1))).isInstanceOf(Refusal.class)
                    .hasMessageContaining("--recovery-file");
            assertThatThrownBy(() -> exports.open(folder.resolve("all.handoff"), folder.resolve("no"))).isInstanceOf(Refusal.class);
        }
        assertThat(folder.resolve("no")).doesNotExist();
        assertThat(hidden()).isEmpty();
    }

    @Test
    void nothingIsGivenOutOfAFileThatWasChanged() throws IOException {
        try (var program = program("flipped.db")) {
            program.getBean(Imports.class).read(ImportRequest.of(DATA.resolve("day")));
            var exports = program.getBean(FullExports.class);
            exports.export(request(folder.resolve("all.handoff"), false));
            var bytes = Files.readAllBytes(folder.resolve("all.handoff"));
            for (int place = 0; place < bytes.length; place += Math.max(1, bytes.length / 60)) {
                var changed = bytes.clone();
                changed[place] ^= 1;
                Files.write(folder.resolve("changed"), changed);
                assertThatThrownBy(() -> exports.open(folder.resolve("changed"), folder.resolve("no"))).as("byte %d", place)
                        .isInstanceOf(Refusal.class);
            }
            Files.write(folder.resolve("changed"), java.util.Arrays.copyOf(bytes, bytes.length - 1));
            assertThatThrownBy(() -> exports.open(folder.resolve("changed"), folder.resolve("no"))).hasMessageContaining("not all there");
        }
        assertThat(folder.resolve("no")).doesNotExist();
        assertThat(hidden()).isEmpty();
    }

    @Test
    void whatMayNotLeaveLeavesNothing() throws IOException {
        try (var program = program("refused.db")) {
            var exports = program.getBean(FullExports.class);
            var lawless = new FullExportRequest("Auditor", "NO_LAW", "x", "y", false, folder.resolve("no"), step -> { });
            assertThatThrownBy(() -> exports.export(lawless)).isInstanceOf(Refusal.class);
            Files.writeString(folder.resolve("taken"), "mine");
            assertThatThrownBy(() -> exports.export(request(folder.resolve("taken"), false))).hasMessageContaining("is there already");
            Files.writeString(folder.resolve("file"), "no folder");
            assertThatThrownBy(() -> exports.export(request(folder.resolve("file/all"), false))).hasMessageContaining("nothing of it was kept");
            var stopped = new FullExportRequest("Auditor", "AUDIT_EVALUATION", "x", "y", false, folder.resolve("no"), step -> {
                throw new IllegalStateException("stopped");
            });
            program.getBean(Imports.class).read(ImportRequest.of(DATA.resolve("county-2000")));
            assertThatThrownBy(() -> exports.export(stopped)).hasMessage("stopped");
            assertThat(program.getBean(JdbcTemplate.class).queryForObject("SELECT count(*) FROM disclosure_log", Long.class)).isZero();
            assertThat(program.getBean(Exports.class).listFull()).isEmpty();

            var made = program.getBean(Accounts.class).add("Eva", Role.EVALUATOR);
            program.getBean(JdbcTemplate.class).update("UPDATE account SET first_passphrase = 0");
            program.getBean(Sessions.class).signOut();
            try (var secret = Secret.of(made.words().toCharArray())) {
                program.getBean(Sessions.class).signIn("Eva", secret, null);
            }
            assertThatThrownBy(() -> exports.export(request(folder.resolve("no"), false))).isInstanceOf(Refusal.class);
        }
        assertThat(folder.resolve("taken")).hasContent("mine");
        assertThat(folder.resolve("no")).doesNotExist();
        assertThat(hidden()).isEmpty();
    }

    /** What an output leaves that did not get its name. */
    private List<Path> hidden() {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".part") || file.getParent().toString().endsWith(".unfinished")).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** Every row of the tables of the exchange format, opened, without what tells of the import alone. */
    private static TreeMap<String, List<String>> dump(ConfigurableApplicationContext program) {
        var seals = program.getBean(Seals.class);
        var all = new TreeMap<String, List<String>>();
        for (String table : TABLES) {
            all.put(table, program.getBean(JdbcTemplate.class).queryForList("SELECT * FROM " + table).stream()
                    .map(row -> opened(table, row, seals)).sorted().toList());
        }
        return all;
    }

    private static String opened(String table, Map<String, @Nullable Object> row, Seals seals) {
        var opened = new TreeMap<String, String>();
        row.forEach((name, value) -> {
            var column = new SealedColumn(table, name);
            if (!OF_THE_IMPORT.contains(name) && !name.endsWith("_lookup")) {
                opened.put(name, value instanceof byte[] bytes && seals.isSealed(column) ? String.valueOf(seals.open(column, part(table, row),
                        new Sealed(bytes))) : String.valueOf(value));
            }
        });
        return opened.toString();
    }

    private static RowPart part(String table, Map<String, @Nullable Object> row) {
        return row.containsKey("place") ? RowPart.of(((Number) row.get(table.substring(0, table.indexOf('_')))).longValue(), ((Number) row.get("place")).intValue())
                : RowPart.of(((Number) row.get("id")).longValue());
    }
}
