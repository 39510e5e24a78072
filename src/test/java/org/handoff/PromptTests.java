package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoff.VirtualTerminal.ENTER;
import static org.handoff.VirtualTerminal.TAB;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptTests {

    @TempDir
    Path folder;

    private VirtualTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        terminal = VirtualTerminal.signedIn(folder.resolve("county.db"));
    }

    @AfterEach
    void leave() throws Exception {
        terminal.line("exit").close();
    }

    @Test
    void fillsTheReferralFormByKeyboard() throws Exception {
        twoPeople();
        terminal.line("referral add").sees("Participant").line("cast").sees("1  P2").sees("2  P1").line("2").sees("P1  Elena")
                .sees("Received on [today]").line("2026-02-30").sees("is not a date").sees("Received on [today]").line("-3d")
                .sees("Fri 13 Mar 2026").sees("Door").line("arr").sees("ARREST").sees("Pathway").line("officer int").sees("INTERV")
                .sees("Referring agency").line("North PD").sees("Kind of agency").line("law").sees("Incident number").line("26-1182")
                .sees("Offence").line("trespass").sees("90J").sees("another, or Enter").line("").sees("Level").line(".")
                .sees("Save?").line("7").sees("Incident number [26-1182]").line("26-1183").sees("Save?").line("y")
                .sees("Saved R1 for P1 Elena Castillo-Dunn, 1 charge. Intake is due by 2026-04-12.").sees("Next: referral decide R1");
        terminal.line("referral show R1").sees("26-1183").sees("Trespass");
    }

    @Test
    void whatIsSuggestedForAnUnknownCommandCanBeTypedAsItStands() throws Exception {
        twoPeople();
        terminal.line("find 'elena  c' x").sees("Did you mean 'participant find 'elena  c' x'?")
                .line("find castillo").sees("Did you mean 'participant find castillo'?").line("participant find castillo").sees("P2").sees("P1")
                .line("mask on").sees("masked Morgan").line("find Castillo").sees("Did you mean 'participant find C.'?");
    }

    @Test
    void anApostropheInANameNeedsNoQuotationMarks() throws Exception {
        terminal.line("participant add --first Zoë --last O'Brien-Núñez").sees("Saved P1 Zoë O'Brien-Núñez.").line("participant find o'brien").sees("P1  Zoë O'Brien")
                .type("participant show O'Br" + TAB).sees("P1").type(ENTER).sees("Last name              O'Brien-Núñez");
    }

    @Test
    void aNewNameWithASlipInItIsSetBesideTheOneItMayBe() throws Exception {
        twoPeople();
        terminal.line("referral add P1 --door SOCIAL --received 2026-03-01 --agency \"North PD\"").sees("Saved R1").line("referral add P2").sees("Received on").line("")
                .sees("Door").line("social").sees("Pathway").line("").sees("Referring agency").line("Nroth PD")
                .sees("    'Nroth PD' is a new name. Near it is 'North PD', known already.").line("<").sees("Referring agency [Nroth PD]").line("North PD")
                .sees("Kind of agency").line(".").sees("Save?").line("").sees("Saved R2");
    }

    @Test
    void goingBackOffersWhatWasTyped() throws Exception {
        terminal.line("participant add").sees("First name").line("Elena").sees("Last name").line("<").sees("First name [Elena]")
                .line("").sees("Last name").line("Castillo").sees("Also known as").line(".").sees("Save?").line("")
                .sees("Saved P1 Elena Castillo.");
    }

    @Test
    void ctrlCLeavesNothingBehind() throws Exception {
        terminal.line("participant add").sees("First name").line("Elena").sees("Last name").ctrlC()
                .sees("Nothing was saved").sees("handoff county.db>").line("participant list").sees("No participants.");
        assertThat(terminal.alive()).isTrue();
    }

    @Test
    void ctrlCAtThePromptOnlyClearsTheLine() throws Exception {
        terminal.type("participant add --first Nobody").ctrlC().sees("handoff county.db>").line("participant list")
                .sees("No participants.");
    }

    @Test
    void aRuleBrokenAtTheEndKeepsTheWholeForm() throws Exception {
        twoPeople();
        terminal.line("referral add --participant P1 --received 2026-03-01").sees("Door").line("social").sees("Pathway").line(".")
                .sees("Save?").line("").sees("Saved R1");
        terminal.line("referral decide R1 --on 2026-02-01").sees("Decision").line("approved").sees("Eligibility").line(".")
                .sees("Save?").line("").sees("Decided on 2026-02-01 is before received on 2026-03-01").sees("number of the line")
                .sees("Save?").line("3").sees("On").line("2026-03-02").sees("Save?").line("").sees("R1 approved on 2026-03-02.");
    }

    @Test
    void tabCompletesCommandsOptionsAndValues() throws Exception {
        twoPeople();
        terminal.type("referral a" + TAB).sees("referral add").type("--door ARR" + TAB).sees("ARREST").ctrlC()
                .sees("handoff county.db>");
        terminal.type("participant show elen" + TAB).sees("P1").type(ENTER).sees("Castillo-Dunn");
        terminal.type("participant show elena  cas" + TAB).sees("P1").type(ENTER).sees("Castillo-Dunn");
    }

    @Test
    void aPastedLineWithAControlCharacterIsRefused() throws Exception {
        terminal.line("participant add --first \"A\u009bB\" --last X").sees("control character");
    }

    @Test
    void severalLinesPastedAtOnceAreNotRun() throws Exception {
        terminal.type("\033[200~participant add --first One\rparticipant add --first Two\r\033[201~").line("")
                .sees("Those were several lines, and none was run.").line("participant list").sees("No participants.");
    }

    @Test
    void asksBeforeSavingAPersonOfTheSameNameAndBirthDate() throws Exception {
        twoPeople();
        terminal.line("participant add --first elena --last castillo-dunn --dob 1991-05-05")
                .sees("P1 may be the same person (100 of 100)").sees("Save all the same? [y/N").line("").sees("Nothing was saved.");
        terminal.line("participant add --first elena --last castillo-dunn --dob 1991-05-05")
                .sees("Save all the same? [y/N").line("y").sees("Saved P3 elena castillo-dunn.");
    }

    @Test
    void correctingAPersonOffersWhatIsKnown() throws Exception {
        twoPeople();
        terminal.line("participant edit P2").sees("First name [Ray]").line("").sees("Last name [Castillo]").line("Castle")
                .sees("Also known as [Doc]").line("").sees("another, or Enter").line("Slim").sees("another").line("")
                .sees("Date of birth").line(".").sees("Save?").line("")
                .sees("Corrected P2 Ray Castle.").line("participant show P2").sees("Doc; Slim");
    }

    @Test
    void aDashLeavesEmptyWhatIsOffered() throws Exception {
        twoPeople();
        terminal.line("service connect P1").sees("Kind of help").line("food").sees("Provider").line("").sees("Need named on")
                .line("today").sees("Referred on [today]").line("-").sees("Warm").line(".").sees("Save?").line("")
                .sees("not referred yet.");
    }

    @Test
    void aTerminalThatCannotMoveItsCursorGetsPlainLinesOnly() throws Exception {
        try (var dumb = VirtualTerminal.plain(folder.resolve("plain.db"))) {
            dumb.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("Morgan handoff plain.db> ")
                    .line("participant add --first Ida --last Moreno").sees("Saved P1")
                    .line("contact add P1").sees("What came of it: ").line("Met her sister").sees("Date [today]: ").line("")
                    .sees("How: ").line("fax").sees("For example: FIELD  In the field").sees("How: ").line("FIELD").sees("Who was reached").line(".")
                    .sees("Save?").line("").sees("Saved C1").line("exit");
            assertThat(dumb.raw()).doesNotContain("\033").doesNotContain("1  FIELD").containsOnlyOnce("Met her sister");
        }
    }

    @Test
    void whoWantsNoColourSeesNone() throws Exception {
        var file = folder.resolve("plain.db");
        HandoffProgram.copyTemplateTo(file);
        try (var plain = new VirtualTerminal(HandoffProgram.unattended(file, Transcript.TODAY), false)) {
            plain.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("Morgan handoff").line("participant add --first Elena").sees("Saved P1")
                    .line("caseload").line("contact add").sees("Elena, not seen yet").ctrlC().line("exit");
            assertThat(plain.raw()).doesNotContainPattern("\u001b\\[([0-9]+;)*(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;[0-9]+)*m");
        }
    }

    @Test
    void aReferralBeginsWithTheAnswersOfTheOneMostLikeItAndSaysWhich() throws Exception {
        twoPeople();
        terminal.line("referral add P1 --received 2026-03-01 --door ARREST --agency \"North PD\" --agency-kind LAW_ENFORCEMENT --offence 90J").sees("Saved R1")
                .line("referral add P1 --received 2026-03-05 --door SOCIAL --agency \"River Clinic\" --agency-kind PROVIDER").sees("Saved R2")
                .line("referral add P2").sees("Using R2 of Thu 5 Mar 2026 as defaults.").sees("Received on [today]").line("")
                .sees("Door [SOCIAL]").line("arrest").sees("Using R1 of Sun 1 Mar 2026 as defaults.").sees("Pathway").line("")
                .sees("Referring agency [North PD]").line("River Clinic").sees("Kind of agency [PROVIDER]").line("<")
                .sees("Referring agency [River Clinic]").line("North PD").sees("Kind of agency [LAW_ENFORCEMENT]").line(".").sees("Save?").line("")
                .sees("Saved R3 for P2").line("referral show R3").sees("North PD").line("charge list R3").sees("No charges.");
    }

    @Test
    void anAnswerThatNoLongerAppliesIsLeftOutBeforeTheEyesOfWhoTypedIt() throws Exception {
        twoPeople();
        terminal.line("referral add --participant P1 --received today --agency X").sees("Door").line("ARREST").sees("Pathway").line("").sees("Kind of agency").line("")
                .sees("Incident number").line("26-7").sees("Offence").line(".").sees("Save?").line("3").sees("Door").line("SOCIAL")
                .sees("26-7 is left out: --incident goes with door ARREST only").sees("Save?").line("").sees("Saved R1");
    }

    @Test
    void aLongListIsCutWithAHintInsteadOfAQuestion() throws Exception {
        twoPeople();
        terminal.line("arrest add P1 --on today --kind CITATION --source x").sees("--source").sees("Offence").type(TAB)
                .sees("48 more; type a few letters of it").ctrlC().sees("Nothing was saved");
    }

    @Test
    void ctrlCStopsAnImportAndKeepsNothingOfIt() throws Exception {
        terminal.line("import src/test/resources/data/county-2000").sees("1000 rows read").ctrlCAtOnce().sees("Nothing was saved")
                .line("participant list").sees("No participants.").line("import list").sees("No imports.");
    }

    private void twoPeople() throws Exception {
        terminal.line("participant add --first Elena --last Castillo-Dunn --dob 1991-05-05").sees("Saved P1")
                .line("participant add --first Ray --last Castillo --alias Doc").sees("Saved P2");
    }
}
