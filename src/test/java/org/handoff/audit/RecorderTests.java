package org.handoff.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handoff.audit.AnAuditedFile.LEAD;
import static org.handoff.audit.AnAuditedFile.MANAGER;
import static org.handoff.audit.AnAuditedFile.people;

import java.nio.file.Path;
import java.util.List;
import org.handoff.accounts.AccountId;
import org.handoff.accounts.Permission;
import org.handoff.vault.AVault;
import org.handoff.audit.AnAuditedFile.Person;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.IllegalTransactionStateException;

class RecorderTests {

    @TempDir
    private Path folder;
    private AnAuditedFile file;

    @BeforeEach
    void make() throws Exception {
        file = AnAuditedFile.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        file.close();
    }

    @Test
    void writesWhoDidWhatToWhichRecordsAndWhen() {
        file.done(Permission.RECORD_REFERRALS, "Referrals.receive", LEAD, new Person(12));

        var row = file.queries().last().orElseThrow();
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.at()).isEqualTo("2026-11-01T08:30:00.250Z");
        assertThat(row.zone()).isEqualTo("America/Chicago");
        assertThat(row.account()).isEqualTo(LEAD);
        assertThat(row.kind()).isEqualTo("CHANGE");
        assertThat(row.permission()).isEqualTo("RECORD_REFERRALS");
        assertThat(row.useCase()).isEqualTo("Referrals.receive");
        assertThat(row.wasGranted()).isTrue();
        assertThat(row.records()).isEqualTo(1);
        assertThat(row.subjects()).isEqualTo("P12");
        assertThat(row.detail()).isNull();
        assertThat(row.previous()).isEqualTo(LogRow.NONE_BEFORE);
        assertThat(row.signer()).isEqualTo(LEAD);
        assertThat(file.verified().firstBad()).isNull();
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoRow() {
        assertThatThrownBy(() -> file.inTransaction(() -> {
            file.jdbc().update("INSERT INTO agency (name) VALUES ('Police')");
            file.decided(Permission.RECORD_REFERRALS, "Referrals.receive", true, LEAD, List.of());
            throw new IllegalStateException("the disk is full");
        })).hasMessage("the disk is full");

        assertThat(file.queries().last()).isEmpty();
        assertThat(file.jdbc().queryForObject("SELECT count(*) FROM agency", Integer.class)).isZero();
    }

    @Test
    void aDecisionOutsideATransactionIsNotWrittenBeside() {
        assertThatThrownBy(() -> file.decided(Permission.RECORD_REFERRALS, "Referrals.receive", true, LEAD, List.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(file.queries().last()).isEmpty();
    }

    @Test
    void whatWasNotLetThroughLeavesARowAlsoWhenNobodyIsSignedIn() {
        file.refused(Permission.EXPORT_FULL, "Exports.full", LEAD);
        file.vault().lock();
        file.refused(Permission.SIGN_IN, "Sessions.signIn", null);
        file.refused(Permission.READ_PEOPLE, "ParticipantDirectory.find", MANAGER, new Person(3));
        file.signedIn(LEAD);

        var entries = all().rows();
        assertThat(entries).extracting(LogEntry::granted).containsExactly(false, false, false);
        assertThat(entries).extracting(LogEntry::account).containsExactly(new AccountId(MANAGER), null, new AccountId(LEAD));
        assertThat(file.queries().after(0, 9)).extracting(LogRow::signer).containsExactly(LEAD, null, null);
        assertThat(file.verified().firstBad()).isNull();
    }

    @Test
    void nothingIsLetThroughThatNobodySigns() {
        file.vault().lock();

        assertThatThrownBy(() -> file.done(Permission.RECORD_PEOPLE, "Participants.record", LEAD)).isInstanceOf(Refusal.class);
        assertThat(file.queries().last()).isEmpty();
    }

    @Test
    void ofManyRecordsItNamesTheFirstAndSealsTheRest() {
        file.done(Permission.READ_PEOPLE, "ParticipantDirectory.recent", LEAD, people(1, 400));

        var row = file.queries().last().orElseThrow();
        assertThat(row.records()).isEqualTo(400);
        assertThat(row.subjects()).isEqualTo("P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12");
        assertThat(row.detail()).isNotNull();
        assertThat(ofRecord("P12")).hasSize(1);
        assertThat(ofRecord("P371")).hasSize(1);
        assertThat(ofRecord("P401")).isEmpty();
        assertThat(file.verified().firstBad()).isNull();
    }

    @Test
    void aUserWithoutTheKeysOfTheLogLeavesTheCountAlone() throws Exception {
        file.inTransaction(() -> file.vault().addSlot(3, AnAuditedFile.passphrase(3), AVault.evaluator()));
        file.signedIn(3);
        file.done(Permission.RUN_PUBLIC_REPORTS, "Reports.run", 3, people(1, 20));

        assertThat(file.queries().last().orElseThrow().detail()).isNull();
        assertThat(file.queries().last().orElseThrow().records()).isEqualTo(20);
        assertThat(file.signedIn(LEAD).verified().firstBad()).isNull();
    }

    @Test
    void rowsStayInOrderAndAreMarkedWhenTheClockIsSetBack() {
        file.done(Permission.RECORD_PEOPLE, "Participants.record", LEAD, new Person(1));
        file.at(AnAuditedFile.START.minusSeconds(3600));
        assertThat(file.greeting()).singleElement().asString()
                .contains("2026-11-01 07:30, before the last entry of the audit log, 2026-11-01 08:30");
        file.done(Permission.RECORD_PEOPLE, "Participants.record", LEAD, new Person(2));
        file.done(Permission.RECORD_PEOPLE, "Participants.record", LEAD, new Person(3));

        assertThat(all().rows()).extracting(LogEntry::subjects).containsExactly("P3", "P2", "P1");
        assertThat(all().rows()).extracting(LogEntry::clockSetBack).containsExactly(false, true, false);
        assertThat(file.verified().clockSetBack()).isEqualTo(1);
        assertThat(file.verified().firstSetBack()).isEqualTo(2);
        assertThat(file.greeting()).isEmpty();
    }

    @Test
    void theTableTakesRowsAtItsEndAndNothingElse() {
        file.done(Permission.READ_PEOPLE, "ParticipantDirectory.recent", LEAD, people(1, 20));
        file.done(Permission.RECORD_PEOPLE, "Participants.record", LEAD);

        refuses("UPDATE audit_log SET use_case = 'Participants.erase' WHERE id = 1", "stays as it is");
        refuses("UPDATE audit_log SET rowid = 7 WHERE id = 2", "stays as it is");
        refuses("UPDATE audit_log SET detail = NULL, detail_hash = NULL WHERE id = 1", "stays as it is");
        refuses("DELETE FROM audit_log WHERE id = 2", "is kept");
        refuses("REPLACE INTO audit_log SELECT * FROM audit_log WHERE id = 2", "follows the last one");
        refuses("INSERT INTO audit_log SELECT 9, %1$s FROM audit_log WHERE id = 2".formatted(BUT_ID), "follows the last one");
        refuses("INSERT INTO audit_log SELECT 3, %1$s FROM audit_log WHERE id = 2".formatted(BUT_ID), "follows the last one");
        assertThat(file.verified().rows()).isEqualTo(2);
    }

    private static final String BUT_ID = "happened_at, zone, account, kind, permission, use_case, granted, records, subjects, detail,"
            + " detail_hash, previous, hash, signer, signature";

    private void refuses(String sql, String because) {
        assertThatThrownBy(() -> file.jdbc().update(sql)).hasMessageContaining(because);
    }

    private AuditLog.Found all() {
        return file.log().list(new LogFilter(null, null, null, null, null, false), 100);
    }

    private List<LogEntry> ofRecord(String record) {
        return file.log().list(new LogFilter(null, null, null, null, record, false), 100).rows();
    }
}
