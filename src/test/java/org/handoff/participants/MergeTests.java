package org.handoff.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.handoff.HandoffProgram;
import org.handoff.erasure.Erasure;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.legal.LegalHolds;
import org.handoff.measures.Measures;
import org.handoff.shared.Period;
import org.handoff.vault.AVault;
import org.handoff.vault.Seals;
import org.handoff.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Ida Moreno was recorded twice: P1, and P2 with another birth date and a phone. P3 is somebody else. */
class MergeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final ParticipantId KEPT = new ParticipantId(1);
    private static final ParticipantId GIVEN = new ParticipantId(2);
    private static final String PEOPLE = """
            participant,first_name,last_name,alias,dob,sex,race,deceased_on
            K1,Ida,Moreno,Slim,1979-07-05,99,,
            K2,Ida,Moreno-Diaz,Birdie,1979-05-07,0,White;Asian,
            K3,Cal,Ames,,2001-02-03,1,,
            """;
    private static final String REFERRALS = """
            referral,participant,received_on,door,decision
            R1,K1,2026-01-02,SOCIAL,APPROVED
            R2,K2,2026-02-02,SOCIAL,APPROVED
            R3,K3,2026-02-03,SOCIAL,APPROVED
            """;
    private static final String CONSENTS = """
            consent,participant,type,signed_on,expires_on,revoked_on
            N1,K1,ROI_MULTI_PARTY,2026-01-05,2027-01-05,
            N2,K2,ROI_MULTI_PARTY,2026-02-05,2027-02-05,2026-02-20
            """;

    @TempDir
    private Path folder;
    private ConfigurableApplicationContext program;
    private JdbcTemplate jdbc;
    private Merges merges;

    @BeforeEach
    void start() throws IOException {
        program = HandoffProgram.on(folder.resolve("program.db"), TODAY.toString());
        jdbc = program.getBean(JdbcTemplate.class);
        merges = program.getBean(Merges.class);
        imported("participants.csv", PEOPLE, "referrals.csv", REFERRALS, "consents.csv", CONSENTS, "contacts.csv",
                "contact,participant,on,direction,worker\nC1,K1,2026-01-09,TWO_WAY,Sam\nC2,K2,2026-02-09,TWO_WAY,Sam\nC3,K2,2026-02-19,ATTEMPTED,Sam\n",
                "episodes.csv", "episode,referral,enrolled_on\nE2,R2,2026-02-05\n");
        var person = program.getBean(Participants.class);
        var given = DetailTexts.of(person.details(GIVEN));
        given.put("phone", "206-555-0101");
        person.correct(GIVEN, DetailTexts.with(person.details(GIVEN), given, person.details(GIVEN).aliases()));
        program.getBean(LegalHolds.class).set(GIVEN, "State v. Doe", "County counsel");
    }

    @AfterEach
    void close() {
        program.close();
    }

    private void imported(String... files) throws IOException {
        var county = Files.createDirectories(folder.resolve("county" + files.length + files[1].hashCode()));
        for (int i = 0; i < files.length; i += 2) {
            Files.writeString(county.resolve(files[i]), files[i + 1]);
        }
        program.getBean(Imports.class).read(ImportRequest.of(county));
    }

    /** Everything in the file but how often it was written, and what tells of merges. */
    private List<String> dump() {
        var dump = new TreeMap<String, Object>();
        jdbc.queryForList("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", String.class).stream()
                .filter(table -> !table.matches("participant_merge.*|participant_touch|audit_log|unsaved_change|change.*|key_.*|import.*"))
                .forEach(table -> {
                    var columns = jdbc.queryForList("SELECT name FROM pragma_table_info(?) WHERE type <> 'BLOB' AND name <> 'version'",
                            String.class, table);
                    dump.put(table, jdbc.queryForList("SELECT %s FROM %s".formatted(String.join(", ", columns), table)).stream()
                            .map(Object::toString).sorted().toList());
                });
        AVault.everyText(jdbc, program.getBean(Seals.class)).stream().filter(text -> !text.matches("(?s)(participant_merge|audit|import|change).*"))
                .forEach(text -> dump.put(text, ""));
        return dump.entrySet().stream().map(Object::toString).toList();
    }

    private List<Long> owners(String table) {
        return jdbc.queryForList("SELECT DISTINCT participant FROM " + table + " ORDER BY 1", Long.class);
    }

    private long people() {
        return program.getBean(Measures.class).of(new Period(LocalDate.of(2026, 1, 1), TODAY), TODAY).count("funnel.people");
    }

    @Test
    void everythingThatHangsOnTheOneHangsOnTheOther() {
        var plan = merges.merge(GIVEN, KEPT, "Showed her card");

        assertThat(owners("referral")).containsExactly(1L, 3L);
        assertThat(owners("contact")).containsExactly(1L);
        assertThat(owners("consent")).containsExactly(1L);
        assertThat(owners("legal_hold")).containsExactly(1L);
        assertThat(plan.moves()).containsEntry("contacts", 2L).containsEntry("referrals", 1L).containsEntry("legal holds", 1L);
        assertThat(plan.holds()).containsExactly(1L);
        assertThat(plan.moved()).isEqualTo(5);
    }

    @Test
    void noValueIsLost() {
        merges.merge(GIVEN, KEPT, null);

        var now = program.getBean(Participants.class).details(KEPT);
        assertThat(now.aliases()).containsExactlyInAnyOrder("Slim", "Ida Moreno-Diaz", "Birdie");
        assertThat(now.dob()).isEqualTo("1979-07-05");
        assertThat(now.sex()).isEqualTo("0");
        assertThat(now.races()).containsExactlyInAnyOrder("White", "Asian");
        assertThat(now.phone()).isEqualTo("206-555-0101");
        assertThat(merges.into(KEPT)).singleElement().satisfies(record ->
                assertThat(record.details().dob()).isEqualTo("1979-05-07"));
    }

    @Test
    void theOldIdAndItsKeyLeadToTheOtherWithASentence() {
        merges.merge(GIVEN, KEPT, null);

        var directory = program.getBean(ParticipantDirectory.class);
        for (String typed : List.of("P2", "2", "K2")) {
            assertThat(directory.exact(typed).orElseThrow().id()).isEqualTo(KEPT);
            assertThat(directory.merged(typed)).contains("P2 was merged into P1 on 2026-03-16.");
        }
        assertThat(directory.count()).isEqualTo(2);
        assertThat(directory.find("birdie")).extracting(ParticipantRow::id).containsExactly(KEPT);
        assertThat(directory.search("1979-05-07", 9).people()).singleElement()
                .satisfies(found -> assertThat(found.why()).contains("on a record that was merged"));
    }

    @Test
    void aWithdrawalOnTheOneEndsTheSameConsentOfTheOther() {
        var plan = merges.merge(GIVEN, KEPT, null);

        assertThat(plan.withdrawn()).singleElement().satisfies(it -> assertThat(it.on()).isEqualTo("2026-02-20"));
        assertThat(jdbc.queryForList("SELECT revoked_on FROM consent", String.class)).containsOnly("2026-02-20");
    }

    @Test
    void takenBackEverythingIsAsItWas() {
        var before = dump();

        merges.merge(GIVEN, KEPT, "Showed her card");
        assertThat(dump()).isNotEqualTo(before);
        program.getBean(TransactionOperations.class).executeWithoutResult(status -> program.getBean(Vault.class).changeKeys());
        merges.unmerge(GIVEN, List.of());

        assertThat(dump()).isEqualTo(before);
        assertThat(program.getBean(ParticipantDirectory.class).exact("P2").orElseThrow().id()).isEqualTo(GIVEN);
    }

    @Test
    void twoMergesAreTakenBackInAnyOrder() {
        jdbc.update("UPDATE episode SET closed_on = '2026-03-01'");
        var before = dump();
        var third = new ParticipantId(3);

        merges.merge(GIVEN, KEPT, null);
        merges.merge(third, KEPT, null);
        merges.unmerge(GIVEN, List.of());
        merges.unmerge(third, List.of());
        assertThat(dump()).isEqualTo(before);

        merges.merge(GIVEN, KEPT, null);
        merges.merge(KEPT, third, null);
        assertThat(program.getBean(ParticipantDirectory.class).merged("P2")).contains("P2 was merged into P1 on 2026-03-16, and that into P3.");
        assertThatExceptionOfType(MergedFurther.class).isThrownBy(() -> merges.unmerge(GIVEN, List.of()));
        merges.unmerge(KEPT, List.of());
        merges.unmerge(GIVEN, List.of());
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void whatWasRecordedSinceStaysUnlessItIsChosenOrHangsOnWhatGoesBack() throws IOException {
        merges.merge(GIVEN, KEPT, null);
        jdbc.update("INSERT INTO contact (id, participant, episode, contacted_on, direction) VALUES (11, 1, 1, '2026-03-01', 'TWO_WAY')");
        jdbc.update("INSERT INTO contact (id, participant, contacted_on, direction) VALUES (12, 1, '2026-03-02', 'TWO_WAY')");
        jdbc.update("INSERT INTO contact (id, participant, contacted_on, direction) VALUES (13, 1, '2026-03-03', 'TWO_WAY')");

        assertThatExceptionOfType(NotRecordedSince.class).isThrownBy(() -> merges.unmerge(GIVEN, List.of("C1")))
                .withMessageContaining("C12, C13");
        assertThat(merges.unmergePlan(GIVEN).since()).containsExactly("C12", "C13");
        var plan = merges.unmerge(GIVEN, List.of("c13"));

        assertThat(plan.along()).containsExactly("C11", "C13");
        assertThat(plan.since()).containsExactly("C12");
        assertThat(jdbc.queryForList("SELECT id FROM contact WHERE participant = 2 ORDER BY id", Long.class)).containsExactly(2L, 3L, 11L, 13L);
    }

    @Test
    void aCorrectionMadeSinceStays() {
        merges.merge(GIVEN, KEPT, null);
        var participants = program.getBean(Participants.class);
        var texts = DetailTexts.of(participants.details(KEPT));
        texts.put("phone", "206-555-9999");
        participants.correct(KEPT, DetailTexts.with(participants.details(KEPT), texts, participants.details(KEPT).aliases()));

        merges.unmerge(GIVEN, List.of());

        assertThat(participants.details(KEPT).phone()).isEqualTo("206-555-9999");
        assertThat(participants.details(GIVEN).phone()).isEqualTo("206-555-0101");
        assertThat(participants.details(KEPT).aliases()).containsExactly("Slim");
    }

    @Test
    void countsOnePersonAfterTheMergeAndTwoAfterItIsTakenBack() {
        assertThat(people()).isEqualTo(3);
        merges.merge(GIVEN, KEPT, null);
        assertThat(people()).isEqualTo(2);
        merges.unmerge(GIVEN, List.of());
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void rowsOfTheOldKeyGoToTheOneThatIsLeftAndItsOwnRowIsRefusedOnceItChanges() throws IOException {
        merges.merge(GIVEN, KEPT, null);

        imported("participants.csv", PEOPLE, "contacts.csv", "contact,participant,on,direction\nC9,K2,2026-03-09,TWO_WAY\n");
        assertThat(jdbc.queryForObject("SELECT participant FROM contact WHERE contacted_on = '2026-03-09'", Long.class)).isEqualTo(1);
        var changed = Files.writeString(folder.resolve("participants.csv"), PEOPLE.replace("Birdie", "Bird"));
        assertThat(program.getBean(Imports.class).read(ImportRequest.of(changed).acceptingValid()).problems().toString())
                .contains("P2 was merged into P1, and its row has changed since");
    }

    @Test
    void erasingTheOneThatIsLeftErasesTheOtherRecord() {
        jdbc.update("UPDATE episode SET closed_on = '2026-03-01'");
        jdbc.update("UPDATE legal_hold SET lifted_on = '2026-03-16'");
        merges.merge(GIVEN, KEPT, "Birdie is a Moreno");

        program.getBean(Erasure.class).erase(KEPT);

        assertThat(AVault.everyText(jdbc, program.getBean(Seals.class))).noneMatch(text -> text.matches("(?s).*(Moreno|Birdie|K2|1979-05|0101).*"));
        assertThat(jdbc.queryForList("SELECT erased_on FROM participant WHERE id < 3", String.class)).containsOnly(TODAY.toString());
        assertThatExceptionOfType(PersonErased.class).isThrownBy(() -> merges.unmerge(GIVEN, List.of()));
    }

    @Test
    void refusesTwoEnrolmentsAtATimeAndLivesThatDoNotFit() {
        jdbc.update("INSERT INTO episode (referral, enrolled_on) VALUES (1, '2026-01-05')");
        assertThatExceptionOfType(BothEnrolled.class).isThrownBy(() -> merges.plan(GIVEN, KEPT)).withMessageContaining("episode close E1");
        jdbc.update("UPDATE episode SET closed_on = '2026-03-01'");
        jdbc.update("UPDATE participant SET deceased_on = '2026-01-31' WHERE id = 1");
        assertThatExceptionOfType(LivesDoNotFit.class).isThrownBy(() -> merges.plan(GIVEN, KEPT)).withMessageContaining("2026-02-19");
        jdbc.update("UPDATE participant SET deceased_on = NULL");
        assertThatExceptionOfType(OneAndTheSame.class).isThrownBy(() -> merges.plan(KEPT, KEPT));
    }

    @Test
    void twoPeopleStayTwoUntilTheDecisionIsTakenBack() {
        var duplicates = program.getBean(Duplicates.class);
        assertThat(duplicates.likely(60, 9).pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.one().id()).isEqualTo(KEPT);
            assertThat(pair.other().id()).isEqualTo(GIVEN);
        });
        duplicates.differ(GIVEN, KEPT, "Twins");
        assertThat(duplicates.likely(1, 9).pairs()).isEmpty();
        assertThat(duplicates.different()).singleElement().satisfies(it -> assertThat(it.reason()).isEqualTo("Twins"));
        assertThatExceptionOfType(KnownDifferent.class).isThrownBy(() -> merges.plan(GIVEN, KEPT));
        assertThatExceptionOfType(KnownDifferent.class).isThrownBy(() -> duplicates.differ(KEPT, GIVEN, "Twins"));
        duplicates.takeBack(KEPT, GIVEN);
        assertThat(duplicates.likely(60, 9).total()).isEqualTo(1);
        assertThatExceptionOfType(NotKnownDifferent.class).isThrownBy(() -> duplicates.takeBack(KEPT, GIVEN));
    }
}
