package org.handoff.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handoff.audit.AnAuditedFile.LEAD;
import static org.handoff.audit.AnAuditedFile.MANAGER;
import static org.handoff.audit.AnAuditedFile.people;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.handoff.accounts.AccountId;
import org.handoff.accounts.Permission;
import org.handoff.audit.AnAuditedFile.Person;
import org.handoff.shared.Refusal;
import org.handoff.vault.AVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTests {

    @TempDir
    private Path folder;
    private AnAuditedFile file;

    @BeforeEach
    void make() throws Exception {
        file = AnAuditedFile.in(folder);
        file.done(Permission.RECORD_PEOPLE, "Participants.record", LEAD, new Person(1));
        file.at(AnAuditedFile.START.plus(Duration.ofDays(1)));
        file.signedIn(MANAGER).done(Permission.READ_PEOPLE, "ParticipantDirectory.recent", MANAGER, people(1, 30));
        file.refused(Permission.EXPORT_FULL, "Exports.full", MANAGER);
        file.at(AnAuditedFile.START.plus(Duration.ofDays(2)));
        file.signedIn(LEAD).done(Permission.RUN_INTERNAL_REPORTS, "Reports.run", LEAD);
    }

    @AfterEach
    void close() throws Exception {
        file.close();
    }

    @Test
    void listsTheNewestFirstAndSaysHowManyThereAre() {
        var found = file.log().list(wanted(null, null, null, null, null, false), 2);

        assertThat(found.rows()).extracting(LogEntry::number).containsExactly(4L, 3L);
        assertThat(found.total()).isEqualTo(4);
    }

    @Test
    void filtersByDayUserKindRecordAndRefusal() {
        var second = AnAuditedFile.START.plus(Duration.ofDays(1));
        assertThat(numbers(wanted(second, null, null, null, null, false))).containsExactly(4L, 3L, 2L);
        assertThat(numbers(wanted(null, second, null, null, null, false))).containsExactly(1L);
        assertThat(numbers(wanted(null, null, new AccountId(MANAGER), null, null, false))).containsExactly(3L, 2L);
        assertThat(numbers(wanted(null, null, null, Permission.Kind.OUTPUT, null, false))).containsExactly(4L, 3L);
        assertThat(numbers(wanted(null, null, null, null, "P1", false))).containsExactly(2L, 1L);
        assertThat(numbers(wanted(null, null, null, null, "P30", false))).containsExactly(2L);
        assertThat(numbers(wanted(null, null, null, null, null, true))).containsExactly(3L);
        assertThat(numbers(wanted(null, null, new AccountId(LEAD), null, "P30", false))).isEmpty();
    }

    @Test
    void theHeadIsTheLastRowAndStaysInALogThatGrows() {
        var before = file.log().head();
        file.done(Permission.RECORD_PEOPLE, "Participants.record", LEAD);
        var after = file.log().head();

        assertThat(before.number()).isEqualTo(4);
        assertThat(after.number()).isEqualTo(5);
        assertThat(file.verified(before, after).firstBad()).isNull();
        assertThat(file.verified().head()).isEqualTo(after);
        assertThat(file.log().printedHead()).isEqualTo(after.toString()).matches("5(-[0-9A-F]{4}){5}");
        assertThat(Anchor.read(after.toString().toLowerCase().replace('-', ' '))).isEqualTo(after);
    }

    @Test
    void rowsTakenOffTheEndAreMissedByAnAnchor() {
        var printed = file.log().head();
        file.unguarded();
        file.jdbc().update("DELETE FROM audit_log WHERE id > 2");

        assertThat(file.verified().firstBad()).isNull();
        assertThat(file.verified(printed).firstBad()).isEqualTo(new Verification.Break(3,
                "it is missing; %s was printed when the log was that long".formatted(printed)));
    }

    @Test
    void aHeadThatWasNeverPrintedIsNotFound() {
        var other = new Anchor(2, "0123456789ABCDEF0123");
        assertThat(file.verified(other).firstBad()).extracting(Verification.Break::row).isEqualTo(2L);
        assertThatThrownBy(() -> Anchor.read("42")).isInstanceOf(Refusal.class).hasMessageContaining("Type it as it is printed");
    }

    @Test
    void anEmptyLogIsWhole() throws Exception {
        try (var fresh = AnAuditedFile.in(Files.createDirectory(folder.resolve("fresh")))) {
            assertThat(fresh.verified().firstBad()).isNull();
            assertThat(fresh.verified().rows()).isZero();
            assertThat(fresh.log().head()).hasToString("0-0000-0000-0000-0000-0000");
            assertThat(fresh.verified(fresh.log().head()).firstBad()).isNull();
        }
    }

    @Test
    void aFlippedBitInAnyColumnIsFoundInItsRow() {
        file.unguarded();
        for (String column : file.jdbc().queryForList("SELECT name FROM pragma_table_info('audit_log') WHERE name <> 'id'", String.class)) {
            var before = file.jdbc().queryForMap("SELECT %1$s AS value, typeof(%1$s) AS type FROM audit_log WHERE id = 2".formatted(column));
            var flipped = switch ((String) before.get("type")) {
                case "integer" -> ((Number) before.get("value")).longValue() ^ 1L;
                case "text" -> flipped(((String) before.get("value")).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                default -> flipped((byte[]) before.get("value"));
            };
            var place = before.get("type").equals("text") ? "CAST(? AS TEXT)" : "?";
            file.jdbc().update("UPDATE audit_log SET %s = %s WHERE id = 2".formatted(column, place), flipped);
            assertThat(file.verified().firstBad()).as(column).extracting(Verification.Break::row).isEqualTo(2L);
            file.jdbc().update("UPDATE audit_log SET %s = ? WHERE id = 2".formatted(column), before.get("value"));
            assertThat(file.verified().firstBad()).as(column).isNull();
        }
    }

    @Test
    void aRemovedOrMovedRowIsFound() {
        file.unguarded();
        file.jdbc().update("UPDATE audit_log SET id = 99 WHERE id = 2");
        assertThat(file.verified().firstBad()).isEqualTo(new Verification.Break(2, "it is missing; row 3 comes after row 1"));
        file.jdbc().update("UPDATE audit_log SET id = 2 WHERE id = 3");
        assertThat(file.verified().firstBad()).isEqualTo(new Verification.Break(2, "it was changed after it was written"));
    }

    @Test
    void newKeysSealTheDetailsAnewAndTheLogStaysWhole() {
        var sealed = file.queries().after(1, 1).get(0).detail();
        file.inTransaction(() -> file.vault().changeKeys());

        assertThat(file.queries().after(1, 1).get(0).detail()).isNotEqualTo(sealed);
        assertThat(file.verified().firstBad()).isNull();
        assertThat(numbers(wanted(null, null, null, null, "P30", false))).containsExactly(2L);
    }

    @Test
    void whatWasSignedByOneWhoGotNewKeysOrWentStaysSigned() {
        file.inTransaction(() -> file.vault().addSlot(MANAGER, AnAuditedFile.passphrase(MANAGER), AVault.manager()));
        assertThat(file.verified().firstBad()).isNull();
        file.signedIn(MANAGER).done(Permission.RECORD_PEOPLE, "Participants.record", MANAGER);
        file.signedIn(LEAD).inTransaction(() -> file.vault().revoke(MANAGER));
        assertThat(file.verified().firstBad()).isNull();
        assertThat(file.verified().rows()).isEqualTo(5);
    }

    @Test
    void twoWhoWriteAtOnceMakeOneChain() throws Exception {
        int each = 150;
        try (var other = AnAuditedFile.in(folder).signedIn(MANAGER)) {
            var threads = Executors.newFixedThreadPool(2);
            var writers = threads.invokeAll(List.<Callable<Void>>of(() -> write(file, LEAD, each), () -> write(other, MANAGER, each)));
            for (var writer : writers) {
                writer.get();
            }
            threads.shutdown();
        }
        assertThat(file.verified().firstBad()).isNull();
        assertThat(file.verified().rows()).isEqualTo(4 + 2 * each);
    }

    private static Void write(AnAuditedFile file, long account, int rows) {
        for (int row = 0; row < rows; row++) {
            file.done(Permission.RECORD_CONTACTS, "Contacts.record", account, new Person(row));
        }
        return null;
    }

    private static byte[] flipped(byte[] bytes) {
        var flipped = bytes.clone();
        flipped[flipped.length / 2] ^= 1;
        return flipped;
    }

    private static LogFilter wanted(java.time.Instant from, java.time.Instant before, AccountId account, Permission.Kind kind,
            String record, boolean denied) {
        return new LogFilter(from, before, account, kind, record, denied);
    }

    private List<Long> numbers(LogFilter filter) {
        return file.log().list(filter, 100).rows().stream().map(LogEntry::number).toList();
    }
}
