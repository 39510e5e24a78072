package org.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handoff.HandoffProgram;
import org.handoff.erasure.Erasure;
import org.handoff.imports.ImportId;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.shared.Identifier;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

class CustomFieldsTests {

    private static final PersonalDetails IDA =
            new PersonalDetails("Ida", "Sample", Set.of(), null, null, null, Set.of(), null, null, null, null);

    @TempDir
    private Path folder;
    private ConfigurableApplicationContext program;
    private CustomFields fields;
    private JdbcTemplate jdbc;

    @BeforeEach
    void start() {
        System.setProperty("handoff.config", Path.of("src/test/resources/data/config").toAbsolutePath().toString());
        try {
            program = HandoffProgram.on(folder.resolve("program.db"), "2026-03-16");
        } finally {
            System.clearProperty("handoff.config");
        }
        fields = program.getBean(CustomFields.class);
        jdbc = program.getBean(JdbcTemplate.class);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private ParticipantId ida(Map<String, Optional<String>> answers) {
        return fields.withParticipant(() -> program.getBean(Participants.class).add(IDA), List::of, answers);
    }

    private static Map<String, Optional<String>> answers() {
        return Map.of("shelter_bed", Optional.of("YES"), "photo_id_expires", Optional.of("2027-05-01"));
    }

    @Test
    void whatStaysInsideLiesSealedAndWhatMayLeaveLiesClear() {
        var ida = ida(answers());

        assertThat(jdbc.queryForList("SELECT field, coded, inside IS NOT NULL AS sealed FROM field_value ORDER BY field"))
                .containsExactly(
                withNull("field", "photo_id_expires", "coded", "sealed", 1),
                Map.of("field", "shelter_bed", "coded", "YES", "sealed", 0));
        assertThat(fields.known(RecordKind.PARTICIPANT, ida)).isEqualTo(Map.of("shelter_bed", "YES", "photo_id_expires",
                "2027-05-01"));
    }

    private static Map<String, Object> withNull(String key, Object value, String none, String last, Object lastValue) {
        var row = new HashMap<String, Object>(Map.of(key, value, last, lastValue));
        row.put(none, null);
        return row;
    }

    @Test
    void anExporterGetsWhatMayLeaveWithItsRoleAndNothingElse() {
        ida(answers());

        assertThat(fields.releasable(RecordKind.PARTICIPANT)).singleElement().satisfies(value -> {
            assertThat(value.field().name()).isEqualTo("shelter_bed");
            assertThat(value.field().role()).isEqualTo(FieldRole.SENSITIVE);
            assertThat(value.value()).isEqualTo("YES");
        });
    }

    @Test
    void theRecordAndItsAnswersAreSavedTogetherOrNotAtAll() {
        List<Identifier> nobody = List.of(new ParticipantId(99));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> fields.withParticipant(
                () -> program.getBean(Participants.class).add(IDA), id -> nobody, answers())).withMessageContaining("P99");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM participant", Long.class)).isZero();
    }

    @Test
    void oneCommandIsOneLineOfTheAuditLog() {
        long before = jdbc.queryForObject("SELECT count(*) FROM audit_log", Long.class);
        ida(answers());

        assertThat(jdbc.queryForObject("SELECT count(*) FROM audit_log", Long.class)).isEqualTo(before + 1);
        assertThat(jdbc.queryForMap("SELECT permission, subjects FROM audit_log ORDER BY id DESC LIMIT 1"))
                .containsEntry("permission", "RECORD_PEOPLE").hasEntrySatisfying("subjects", it -> assertThat(it.toString())
                .contains("P1"));
    }

    @Test
    void anErasedPersonsSealedAnswersGoAndNoneIsAdded() {
        var ida = ida(answers());
        program.getBean(Erasure.class).erase(ida);

        assertThat(fields.known(RecordKind.PARTICIPANT, ida)).isEqualTo(Map.of("shelter_bed", "YES"));
        assertThatThrownBy(() -> fields.require(RecordKind.PARTICIPANT, ida)).hasMessageContaining("erased on 2026-03-16");
    }

    @Test
    void ofTwoAnswersThatCameTogetherTheLaterCounts() {
        var one = ida(Map.of("shelter_bed", Optional.of("YES")));
        var other = ida(Map.of("shelter_bed", Optional.of("NO")));
        jdbc.update("UPDATE field_value SET participant = ? WHERE participant = ?", one.value(), other.value());

        assertThat(fields.known(RecordKind.PARTICIPANT, one)).isEqualTo(Map.of("shelter_bed", "NO"));
    }

    @Test
    void anImportTakenBackPutsTheAnswersBackThatItChanged() throws IOException {
        var first = imported("YES,2027-05-01");
        var second = imported("NO,");
        var ida = new ParticipantId(1);
        assertThat(fields.known(RecordKind.PARTICIPANT, ida)).isEqualTo(Map.of("shelter_bed", "NO"));

        program.getBean(Imports.class).undo(second);
        assertThat(fields.known(RecordKind.PARTICIPANT, ida)).isEqualTo(Map.of("shelter_bed", "YES", "photo_id_expires",
                "2027-05-01"));

        program.getBean(Imports.class).undo(first);
        assertThat(jdbc.queryForObject("SELECT count(*) FROM field_value", Long.class)).isZero();
    }

    private ImportId imported(String answers) throws IOException {
        var file = Files.writeString(folder.resolve("participants.csv"),
                "participant,first_name,shelter_bed,photo_id_expires\nK1,Ida," + answers + "\n");
        return Objects.requireNonNull(program.getBean(Imports.class).read(ImportRequest.of(file)).id());
    }

    @Test
    void theTableTakesNoFreeText() {
        var ida = ida(Map.of());

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> jdbc.update(
                "INSERT INTO field_value (participant, field, coded) VALUES (?, 'x', 'he said so')", ida.value()));
    }
}
