package org.handoff.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.handoff.HandoffProgram;
import org.handoff.consents.ConsentDetails;
import org.handoff.consents.Consents;
import org.handoff.contacts.ContactDetails;
import org.handoff.contacts.Contacts;
import org.handoff.history.ChangeHistory;
import org.handoff.history.RecordRef;
import org.handoff.imports.ImportId;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.legal.LegalRequest;
import org.handoff.legal.LegalRequests;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.vault.AVault;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody called Zzcanary Ünïcode comes in with an import, is worked with, and is erased. */
class ErasureTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final String PEOPLE = """
            participant,first_name,last_name,alias,dob,sex
            ZZ-7F3A,Zzcanary,Ünïcode,ZZ the canary,1979-07-15,0
            K2,Cal,Ames,,2001-02-03,1
            ZZ-7F3A,Zzcanary,Twice,,,
            """;
    private static final String REFERRALS = """
            referral,participant,received_on,door
            ZZ-R1,ZZ-7F3A,2026-03-02,SOCIAL
            ZZ-R2,ZZ-7F3A,2026-33-02,SOCIAL
            R3,K2,2026-03-03,SOCIAL
            """;
    private static final String CONTACTS = """
            contact,participant,on,direction,worker
            ZZ-C1,ZZ-7F3A,2026-03-05,TWO_WAY,Sam
            """;

    @TempDir
    private Path folder;
    private ConfigurableApplicationContext program;
    private JdbcTemplate jdbc;
    private ParticipantId person;

    @BeforeEach
    void start() throws IOException {
        program = HandoffProgram.on(folder.resolve("program.db"), TODAY.toString());
        jdbc = program.getBean(JdbcTemplate.class);
        imported(PEOPLE);
        imported(PEOPLE.replace("1979-07-15,0", "1979-07-15,1"));
        person = new ParticipantId(jdbc.queryForObject("SELECT participant FROM referral ORDER BY id LIMIT 1", Long.class));
    }

    @AfterEach
    void close() {
        program.close();
    }

    private void imported(String people) throws IOException {
        var files = Files.createDirectories(folder.resolve("county"));
        Files.writeString(files.resolve("participants.csv"), people);
        Files.writeString(files.resolve("referrals.csv"), REFERRALS);
        Files.writeString(files.resolve("contacts.csv"), CONTACTS);
        program.getBean(Imports.class).read(ImportRequest.of(files).acceptingValid());
    }

    private void workWith() {
        program.getBean(Consents.class).sign(person, new ConsentDetails("ROI_MULTI_PARTY", TODAY, null, TODAY, null,
                ConsentDetails.Signer.SELF, "LEAD", "Zzcanary's case", "Any time", null, "Folder Ünïcode", List.of("Kin of Zzcanary"), Set.of("GOALS")));
        program.getBean(LegalRequests.class).log(new LegalRequest(person, TODAY, "LAWYER", "Kin of Zzcanary", "Zzcanary", null), false);
        jdbc.update("INSERT INTO episode (referral, enrolled_on, closed_on) VALUES (1, '2026-03-05', '2026-03-09')");
        jdbc.update("INSERT INTO plan (episode, made_on) VALUES (1, '2026-03-06')");
        sealed("INSERT INTO goal (id, plan, set_on, wording) VALUES (1, 1, '2026-03-06', ?)", "goal", "wording", RowPart.of(1));
        sealed("INSERT INTO goal_step (id, goal, wording) VALUES (1, 1, ?)", "goal_step", "wording", RowPart.of(1));
        sealed("INSERT INTO participant_identifier (id, participant, type, value) VALUES (1, 1, 'HMIS_ID', ?)", "participant_identifier",
                "value", RowPart.of(1));
        sealed("INSERT INTO import_rejection (id, import, file, row_number, column_name, problem) VALUES (99, 1, 'services.csv', 7, 'x', ?)",
                "import_rejection", "problem", RowPart.of(99));
        sealed("INSERT INTO engagement_status (id, episode, status, since_on, note) VALUES (1, 1, 'LIGHT', '2026-03-06', ?)", "engagement_status",
                "note", RowPart.of(1));
        sealed("INSERT INTO episode_reopening (id, episode, closed_on, reopened_on, reason) VALUES (1, 1, '2026-03-07', '2026-03-08', ?)",
                "episode_reopening", "reason", RowPart.of(1));
        sealed("INSERT INTO note (id, participant, written_on, words) VALUES (1, 1, '2026-03-06', ?)", "note", "words", RowPart.of(1));
        sealed("INSERT INTO task (id, participant, made_on, due_on, words) VALUES (1, 1, '2026-03-06', '2026-03-06', ?)", "task", "words", RowPart.of(1));
        sealed("INSERT INTO task (id, made_on, due_on, words) VALUES (2, '2026-03-06', '2026-03-06', ?)", "task", "words", RowPart.of(2));
        sealed("INSERT INTO draft (id, command, content) VALUES (1, 'contact add', ?)", "draft", "content", RowPart.of(1));
    }

    private void sealed(String sql, String table, String column, RowPart row) {
        jdbc.update(sql, program.getBean(Seals.class).seal(new SealedColumn(table, column), row, "{\"x\":[\"Zzcanary wants a flat\"]}").bytes());
    }

    private List<String> readable() {
        var texts = new ArrayList<>(AVault.everyText(jdbc, program.getBean(Seals.class)));
        jdbc.queryForList("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", String.class)
                .forEach(table -> jdbc.queryForList("SELECT * FROM " + table).forEach(row -> row.values().stream()
                        .filter(String.class::isInstance).forEach(text -> texts.add(table + ": " + text))));
        return texts;
    }

    private List<String> canaries() {
        return readable().stream().filter(text -> text.matches("(?is).*(zzcanary|ünïcode|zz the|zz-|1979-07-15).*")).toList();
    }

    /** The facts that are counted: how many rows there are, and what is not sealed of those of the person. */
    private Map<String, Object> counts() {
        var counts = new TreeMap<String, Object>();
        for (String table : List.of("participant", "referral", "contact", "consent", "episode", "goal", "goal_step", "legal_request", "import_row",
                "engagement_status", "episode_reopening", "note", "task")) {
            counts.put(table, jdbc.queryForObject("SELECT count(*) FROM " + table, Long.class));
        }
        counts.put("report_person", jdbc.queryForList("SELECT * FROM report_person ORDER BY participant"));
        counts.put("facts", jdbc.queryForList("""
                SELECT p.birth_year, p.sex, r.received_on, r.age, r.door, e.enrolled_on, e.closed_on, c.contacted_on, c.direction, n.type, n.signed_on
                FROM participant p JOIN referral r ON r.participant = p.id LEFT JOIN episode e ON e.referral = r.id
                LEFT JOIN contact c ON c.participant = p.id LEFT JOIN consent n ON n.participant = p.id ORDER BY p.id
                """));
        return counts;
    }

    @Test
    void noTextThatAnyKeyOpensNamesThePersonAndEveryCountStays() {
        workWith();
        var counted = counts();
        assertThat(canaries()).anyMatch(text -> text.startsWith("import_change")).anyMatch(text -> text.startsWith("import_row"))
                .anyMatch(text -> text.startsWith("import_rejection")).anyMatch(text -> text.startsWith("draft"))
                .anyMatch(text -> text.startsWith("task")).hasSizeGreaterThan(20);

        var erased = program.getBean(Erasure.class).erase(person);

        assertThat(canaries()).isEmpty();
        assertThat(counts()).isEqualTo(counted);
        assertThat(erased.records()).isGreaterThan(8);
        assertThat(erased.traces()).isGreaterThan(5);
        assertThat(program.getBean(ParticipantDirectory.class).row(person).name()).isEqualTo("(erased)");
        assertThat(program.getBean(ParticipantDirectory.class).find("zzcanary")).isEmpty();
    }

    /** What was corrected, taken back and voided is in the journal, with names in it, and goes. */
    @Test
    void theJournalForgetsThePersonToo() {
        var people = program.getBean(Participants.class);
        people.correct(person, new PersonalDetails("Zzcanary", "Twice", Set.of("ZZ the canary"), null, null, null, Set.of(), null, null, null, null));
        var contact = program.getBean(Contacts.class).add(List.of(person), new ContactDetails(TODAY, "PHONE", "TWO_WAY", 5, "Sam", Set.of(),
                "Zzcanary was late")).get(0);
        var history = program.getBean(ChangeHistory.class);
        history.voidRecord(new RecordRef("C", contact.value()), "was not Zzcanary");
        history.voidRecord(new RecordRef("C", program.getBean(Contacts.class).add(List.of(new ParticipantId(person.value() == 1 ? 2 : 1)),
                new ContactDetails(TODAY, "PHONE", "TWO_WAY", 5, "Sam", Set.of(), null)).get(0).value()), "that was Zzcanary");
        assertThat(canaries()).anyMatch(text -> text.startsWith("change_value of participant.first_name"))
                .anyMatch(text -> text.startsWith("change_value of contact.outcome")).anyMatch(text -> text.startsWith("change_set.reason"));

        program.getBean(Erasure.class).erase(person);

        assertThat(canaries()).isEmpty();
        assertThat(history.of(new RecordRef("P", person.value())).rows()).allMatch(row -> row.change() == null);
        assertThatThrownBy(() -> history.of(new RecordRef("C", contact.value()))).hasMessageContaining("There is no record");
    }

    @Test
    void othersKeepTheirs() {
        var before = AVault.everyText(jdbc, program.getBean(Seals.class)).stream().filter(text -> text.matches(".*\\b(Ames|K2|R3)")).toList();

        program.getBean(Erasure.class).erase(person);

        assertThat(before).hasSizeGreaterThan(5);
        assertThat(AVault.everyText(jdbc, program.getBean(Seals.class))).containsAll(before);
    }

    @Test
    void theSameSpreadsheetMakesANewPersonAfterwards() throws IOException {
        program.getBean(Erasure.class).erase(person);

        imported(PEOPLE);

        assertThat(program.getBean(ParticipantDirectory.class).find("zzcanary")).singleElement()
                .satisfies(fresh -> assertThat(fresh.id()).isNotEqualTo(person));
        assertThat(program.getBean(ParticipantDirectory.class).row(person).name()).isEqualTo("(erased)");
    }

    @Test
    void takingTheImportBackLeavesWhatIsCountedOfTheErased() {
        program.getBean(Erasure.class).erase(person);

        program.getBean(Imports.class).undo(new ImportId(2));
        program.getBean(Imports.class).undo(new ImportId(1));

        assertThat(jdbc.queryForList("SELECT id FROM participant", Long.class)).containsExactly(person.value());
        assertThat(jdbc.queryForObject("SELECT count(*) FROM referral", Long.class)).isEqualTo(1);
        assertThat(canaries()).isEmpty();
    }

    /** A table that is added later either hangs on the participant or is added to {@link TraceQueries}. */
    @Test
    void everySealedTableIsReached() {
        var reached = new HashSet<>(Set.of("participant", "import_change", "import_row", "import_rejection", "draft", "audit_log", "change_set"));
        for (int before = 0; before < reached.size();) {
            before = reached.size();
            Set.copyOf(reached).forEach(table -> reached.addAll(jdbc.queryForList("""
                    SELECT m.name FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
                    WHERE m.type = 'table' AND f."table" = ? AND f."to" = 'id'
                    """, String.class, table)));
        }
        // the note and the canary of a backup, the key of a series, figures of a report and words on them are about no participant
        reached.addAll(Set.of("backup", "export_series", "report_record", "report_commentary"));
        assertThat(reached).containsAll(AVault.sealedTables());
    }
}
