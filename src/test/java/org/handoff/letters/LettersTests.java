package org.handoff.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handoff.HandoffProgram;
import org.handoff.consents.ConsentDetails;
import org.handoff.consents.Consents;
import org.handoff.contacts.ContactDetails;
import org.handoff.contacts.Contacts;
import org.handoff.paper.VeraPdf;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class LettersTests {

    private static final String COURT = "King County District Court";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @TempDir
    private Path folder;
    private ConfigurableApplicationContext program;
    private JdbcTemplate jdbc;
    private Letters letters;
    private ParticipantId ida;

    @BeforeEach
    void start() {
        program = HandoffProgram.on(folder.resolve("program.db"), TODAY.toString());
        jdbc = program.getBean(JdbcTemplate.class);
        letters = program.getBean(Letters.class);
        ida = person("Ída", "Moreno", LocalDate.of(1979, 7, 15));
        person("Rosa", "Dupont", null);
        jdbc.update("INSERT INTO referral (id, participant, received_on, door, intake_on) VALUES (1, 1, '2025-06-20', 'SOCIAL', "
                + "'2025-06-25')");
        jdbc.update("INSERT INTO episode (id, referral, enrolled_on) VALUES (1, 1, '2025-07-01')");
        jdbc.update("INSERT INTO charge (referral, offence, status, status_on) VALUES (1, '35A', '20', '2025-06-21')");
        jdbc.update("INSERT INTO service_connection (participant, category, referred_on) VALUES (1, '21', '2025-08-01')");
        jdbc.update("INSERT INTO service_connection (participant, category, referred_on) VALUES (1, '6', '2025-08-02')");
        jdbc.update("INSERT INTO assessment (participant, assessed_on, stage, living_situation, primary_substance) VALUES (1, "
                + "'2025-06-25', '1', '116', '7F')");
        for (int month = 7; month <= 12; month++) {
            program.getBean(Contacts.class).add(List.of(ida), new ContactDetails(LocalDate.of(2025, month, 10), "FIELD",
                    "TWO_WAY", 30, null,
                    Set.of(), "Met Rosa Dupont at the park"));
        }
    }

    @AfterEach
    void close() {
        program.close();
    }

    private ParticipantId person(String first, String last, LocalDate born) {
        return program.getBean(Participants.class)
                .add(new PersonalDetails(first, last, Set.of(), born, null, null, Set.of(), null, null, "555-0100", null));
    }

    private void consent(String... classes) {
        program.getBean(Consents.class).sign(ida, new ConsentDetails("ROI_MULTI_PARTY", TODAY.minusDays(10), null,
                TODAY.plusYears(1), null,
                ConsentDetails.Signer.SELF, "Diversion program", "Vacating a conviction", "Any time", null, null, List.of(COURT),
                Set.of(classes)));
    }

    private LetterRequest to(String recipient, String... classes) {
        return new LetterRequest(ida, recipient, null, Set.of(classes), null, null, folder.resolve("out"));
    }

    private LetterRequest own() {
        return new LetterRequest(ida, null, null, Set.of(), null, "asked in person", folder.resolve("out"));
    }

    private long logged() {
        return jdbc.queryForObject("SELECT count(*) FROM disclosure_log", Long.class);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theLetterSaysSinceWhenAndHowSteadily() throws IOException {
        consent("IDENTITY", "PARTICIPATION");
        var written = letters.participation(to(COURT));

        assertThat(written.pages()).isOne();
        assertThat(text(written.file())).contains("Participation letter", "March 16, 2026", COURT,
                "Ída Moreno, born July 15, 1979",
                "takes part in Diversion program", "since July 1, 2025", "Done on June 25, 2025", "8 that have ended",
                "Reached on December 31, 2025", "for 6 months, which is at least six months", "How months are counted",
                        "Prepared by Morgan",
                "42 CFR part 2", "Disclosed with consent N1", "Reference D1");
    }

    @Test
    void theLetterTellsNothingOfServicesDiagnosesOrNotes() throws IOException {
        consent("IDENTITY", "PARTICIPATION", "SUBSTANCE_USE", "NOTES", "GOALS");

        assertThat(text(letters.participation(to(COURT)).file())).doesNotContain("MOUD", "Housing", "Fentanyl", "Dupont",
                "555-0100", "Goals that");
    }

    @Test
    void theLetterIsLoggedWithTheConsentAndLiesThereForItsOwnerOnly() throws IOException {
        consent("IDENTITY", "PARTICIPATION");
        var written = letters.participation(to(COURT));

        assertThat(jdbc.queryForMap("SELECT participant, disclosed_on, consent FROM disclosure_log"))
                .containsEntry("participant", 1).containsEntry("disclosed_on", "2026-03-16").containsEntry("consent", 1);
        assertThat(jdbc.queryForList("SELECT data_class FROM disclosure_data_class ORDER BY 1", String.class))
                .containsExactly("IDENTITY", "PARTICIPATION");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written.file()))).isEqualTo("rw-------");
        assertThat(written.file()).hasFileName("P1-letter-D1.pdf");
    }

    @Test
    void goalsAreToldAsNumbersBesideWhatALetterAlwaysTells() throws IOException {
        consent("IDENTITY", "PARTICIPATION", "GOALS");
        jdbc.update("INSERT INTO plan (id, episode, made_on) VALUES (1, 1, '2025-07-02')");
        jdbc.update("INSERT INTO goal (plan, wording, set_on, closed_on, reached) VALUES (1, x'00', '2025-07-02', '2025-09-01', "
                + "1)");
        jdbc.update("INSERT INTO goal (plan, wording, set_on) VALUES (1, x'00', '2025-07-02')");

        assertThat(text(letters.participation(to(COURT, "GOALS")).file()))
                .contains("has set in the program: 2; reached: 1.", "for 6 months");
        assertThat(jdbc.queryForList("SELECT data_class FROM disclosure_data_class ORDER BY 1", String.class))
                .containsExactly("GOALS", "IDENTITY", "PARTICIPATION");
    }

    @Test
    void withoutAConsentNothingIsWrittenAndTheCommandThatSignsOneIsNamed() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> letters.participation(to(COURT))).withMessageEndingWith(
                "consent sign P1 --recipient \"King County District Court\" --data-class IDENTITY --data-class PARTICIPATION");
        consent("IDENTITY", "GOALS");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> letters.participation(to(COURT)))
                .withMessageContaining("N1 does not cover").withMessageContaining("consent sign P1");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> letters.participation(to("Somebody else")));
        assertThat(logged()).isZero();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aPaperThatCannotBeLoggedIsNotThere() {
        consent("IDENTITY", "PARTICIPATION");
        // the last row of the transaction fails, after the file was written
        jdbc.execute("CREATE TRIGGER no_more BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'no'); END");
        try {
            assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> letters.participation(to(COURT)));
        } finally {
            jdbc.execute("DROP TRIGGER no_more");
        }
        assertThat(logged()).isZero();
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void aFileThatIsThereStaysAndNothingIsLogged() throws IOException {
        consent("IDENTITY", "PARTICIPATION");
        var taken = Files.createDirectories(folder.resolve("out")).resolve("P1-letter-D1.pdf");
        Files.writeString(taken, "mine");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> letters.participation(to(COURT)))
                .withMessageContaining("left as it is");
        assertThat(taken).hasContent("mine");
        assertThat(logged()).isZero();
    }

    @Test
    void thePacketHoldsWhatTheConsentCarriesAndNoMore() throws IOException {
        consent("IDENTITY", "PARTICIPATION", "HOUSING");
        var told = text(letters.packet(to(COURT)).file());

        assertThat(told).contains("Record of Ída Moreno", "555-0100", "Intake assessment done", "Housing services",
                "Lives: Place not meant for habitation");
        assertThat(told).doesNotContain("MOUD", "Primary substance", "Charges", "Drug/narcotic", "Contacts", "Met", "Dupont",
                "Consents signed");
    }

    @Test
    void aConsentThatDoesNotCoverWhoSomebodyIsCarriesNoPacket() {
        consent("PARTICIPATION", "HOUSING");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> letters.packet(to(COURT)))
                .withMessageContaining("does not cover Identity");
        assertThat(logged()).isZero();
    }

    @Test
    void thePersonsOwnPacketHoldsAllOfItButTheNamesOfOthers() throws IOException {
        consent("IDENTITY", "PARTICIPATION");
        letters.participation(to(COURT));
        var told = text(letters.packet(own()).file());

        assertThat(told).contains("MOUD", "Primary substance", "Charges", "Consents signed", COURT, "Disclosures made", "D1",
                "Met [another person] [another person] at the park");
        assertThat(told).doesNotContain("Dupont");
    }

    @Test
    void whatIsWrittenIsNeverFurtherThanWhatIsAsked() throws IOException {
        consent("IDENTITY", "PARTICIPATION", "HOUSING", "LEGAL");

        assertThat(text(letters.packet(to(COURT, "LEGAL")).file())).contains("Charges")
                .doesNotContain("Housing services", "Intake assessment done");
    }

    @Test
    void pagesAreTaggedTitledAndBringTheirFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(letters.packet(own()).file().toFile())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Diversion program: Record D1");
            var elements = new ArrayList<PDStructureElement>();
            collect(catalog.getStructureTreeRoot(), elements);
            assertThat(elements.get(0).getLanguage()).isEqualTo("en-US");
            assertThat(elements).extracting(PDStructureElement::getStructureType).contains("H1", "H2", "Table", "TH", "TD");
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    @Test
    void everyPageCarriesTheNoticeAndItsNumber() throws IOException {
        try (PDDocument document = Loader.loadPDF(letters.packet(own()).file().toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).replaceAll("\\s+", " ")).contains("Confidential.",
                        "This record which has been disclosed to you is protected by Federal confidentiality rules",
                        "(see 42 CFR 2.31)",
                        "Page " + page + " of " + document.getNumberOfPages());
            }
        }
    }

    @Test
    void lettersAndRecordsKeepTheRulesForFilesThatEverybodyCanRead() throws Exception {
        consent("IDENTITY", "PARTICIPATION");
        assertThat(VeraPdf.brokenRules(Files.readAllBytes(letters.participation(to(COURT)).file()))).isEmpty();
        assertThat(VeraPdf.brokenRules(Files.readAllBytes(letters.packet(own()).file()))).isEmpty();
    }

    @Test
    void theSameFactsMakeTheSamePaperByteForByte() throws Exception {
        consent("IDENTITY", "PARTICIPATION");
        var first = letters.participation(to(COURT)).file();
        jdbc.update("DELETE FROM disclosure_data_class");
        jdbc.update("DELETE FROM disclosure_log");
        jdbc.update("UPDATE sqlite_sequence SET seq = 0 WHERE name = 'disclosure_log'");
        var kept = Files.move(first, folder.resolve("first.pdf"));
        Thread.sleep(1100);
        var second = letters.participation(to(COURT)).file();

        assertThat(second).hasSameBinaryContentAs(kept);
    }
}
