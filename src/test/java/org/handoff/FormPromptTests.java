package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guided forms at the prompt: defaults out of earlier records, one record after another, drafts, notes. */
class FormPromptTests {

    private static final String ALT_ENTER = "\033\r";

    @TempDir
    Path folder;

    private Path file;
    private VirtualTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("county.db");
        terminal = VirtualTerminal.signedIn(file);
        terminal.line("participant add --first Elena --last Castillo-Dunn --dob 1961-05-05").sees("Saved P1")
                .line("participant add --first Ray --last Castillo --alias Doc").sees("Saved P2")
                .line("contact add P1 --on 2026-03-12 --mode FIELD --minutes 30 --topic HOUSING --topic LEGAL --outcome walked").sees("Saved C1")
                .line("contact add P2 --on 2026-03-13 --mode PHONE --direction ATTEMPTED --minutes 5").sees("Saved C2");
    }

    @AfterEach
    void leave() throws Exception {
        terminal.line("exit").close();
    }

    @Test
    void theMostSimilarContactGivesTheDefaultsAndSaysSoFirst() throws Exception {
        terminal.line("contact add P1").sees("Using C1 of Thu 12 Mar 2026 as defaults.").sees("What came of it: ").line("Met his sister")
                .sees("Date [today]").line("").sees("How [FIELD]").line("").sees("Who was reached [TWO_WAY]").line("")
                .sees("Minutes [30]").line("").sees("Worker [Morgan]").line("").sees("What about [").line("").sees("another").line("")
                .sees("What came of it  Met his sister").sees("Date             Mon 16 Mar 2026").sees("Save?").line("").sees("Saved C3");
        terminal.line("contact show C3").sees("30").sees("Morgan").sees("Housing").sees("Met his sister");
    }

    @Test
    void whatIsGivenOnTheLineChoosesTheRecordItIsLike() throws Exception {
        terminal.line("contact add --direction ATTEMPTED").sees("Participant").line("P1").sees("Using C1 of").sees("What came of it")
                .line("").sees("Date").line(".").sees("ATTEMPTED  Attempted").sees("Save?").line("n").sees("Nothing was saved");
    }

    @Test
    void goesThroughEachPersonAndThenAsksForMore() throws Exception {
        terminal.line("contact add --participant P1 --participant P2 --on 2026-03-14 --direction ATTEMPTED").sees("Using C1")
                .sees("What came of it").line("Not at the shelter").sees("How [FIELD]").line(".").sees("Save?").line("").sees("Saved C3: attempted on 2026-03-14, P1")
                .sees("Participant: P2").sees("What came of it").line("").sees("How [FIELD]").line(".").sees("Save?").line("")
                .sees("Saved C4: attempted on 2026-03-14, P2").sees("Participant (Enter to end)").line("p1").sees("What came of it")
                .line("<").sees("Participant").line("p2").sees("What came of it").line(".").sees("Save?").line("").sees("Saved C5")
                .sees("Participant (Enter to end)").type("\004").sees("Morgan handoff").line("contact list --from 2026-03-14").sees("C5").sees("C4").sees("C3");
        terminal.line("contact show C4").sees("Minutes      30").sees("Outcome      -");
    }

    @Test
    void theNextFormBeginsWithTheLastDate() throws Exception {
        terminal.line("contact add").sees("Participant").line("p1").sees("What came of it").line("").sees("Date [today]").line("-2d")
                .sees("Sat 14 Mar 2026").sees("How").line(".").sees("Save?").line("").sees("Saved C3").sees("Using C3, just saved, as defaults")
                .sees("Participant (Enter to end)").line("p2").sees("What came of it").line("").sees("Date [2026-03-14]").line(".").sees("Save?")
                .line("").sees("Saved C4: two-way on 2026-03-14").sees("(Enter to end)").line("").sees("Morgan handoff");
    }

    @Test
    void aReportIsOfferedForThePeriodThatClosedLastByItsRhythm() throws Exception {
        terminal.line("report run monthly").sees("Period [last-month]").line("").sees("As of").line(".").sees("Run it? [Y/n").line("").sees("Monthly report, February 2026");
        terminal.line("report run illinois").sees("Period [last-quarter]").line("").sees("As of").line(".").sees("Run it? [Y/n").line("").sees("October to December 2025");
    }

    @Test
    void aFullStopAsksOnlyWhatCannotBeLeftOut() throws Exception {
        terminal.line("contact add").sees("Participant").line(".").sees("Participant is still needed").sees("Participant").line("p1")
                .sees("Save?").line("").sees("Saved C3: two-way on 2026-03-16, P1").sees("(Enter to end)").line(".").sees("Morgan handoff");
    }

    @Test
    void aContactIsCopiedToToday() throws Exception {
        terminal.line("contact copy c1").sees("Saved C3: two-way on 2026-03-16, P1").line("contact show C3").sees("In the field").sees("30");
    }

    @Test
    void theBeginningsOfACommandWillDoAtThePromptWhenTheyAreUnique() throws Exception {
        terminal.line("par li").sees("Elena Castillo").line("c l").sees("'c l' begins several commands").sees("contact list").line("tod").sees("Nothing is waiting");
    }

    @Test
    void peopleAreFoundWhileTheirNameIsTyped() throws Exception {
        terminal.line("contact add").sees("Participant:").sees("P2  Ray Castillo").type("ele").sees("P1  Elena").type(VirtualTerminal.ENTER)
                .sees("P1  Elena Castillo-Dunn").sees("Using C1");
        terminal.ctrlC().sees("kept as a draft");
    }

    @Test
    void aListedCodeIsPickedByItsNumberOrItsBeginning() throws Exception {
        terminal.line("contact add P1").sees("What came of it").line("").sees("Date").line("").sees("How [FIELD]").sees("1  ").line("2").sees("Who was reached")
                .line("att").sees("ATTEMPTED  Attempted").sees("Minutes").line(".").sees("Save?").line("").sees("Saved C3: attempted");
    }

    @Test
    void aWrongCodeIsAskedAgainWithARightOne() throws Exception {
        terminal.line("contact add P1").sees("What came of it").line("").sees("Date").line("").sees("How [FIELD]").line("fax")
                .sees("'fax' is not in the list").sees("For example: FIELD  In the field").sees("How [FIELD]").line("PHONE")
                .sees("Who was reached").ctrlC().sees("kept");
    }

    @Test
    void severalThatFitArePickedFromByNumberOrByMoreOfTheName() throws Exception {
        terminal.line("contact add").sees("Participant:").line("cast").sees("Number, or type more").line("ele").sees("Using C1").ctrlC().sees("kept");
        terminal.line("contact add").sees("Participant:").line("cast").sees("Number, or type more").line("1").sees("Using C").ctrlC().sees("kept");
    }

    @Test
    void ofSeveralThatFitWhatACommandWasTypedWithOneIsPicked() throws Exception {
        terminal.line("participant show cast").sees("'cast' fits 2. Which one?").sees("    1  P").sees("    2  P").sees("Number, or type more").line("ele")
                .sees("Elena Castillo-Dunn");
        terminal.line("contact add cast").sees("Which one?").sees("Number, or type more").line("nobody").sees("There is no participant 'nobody'")
                .sees("Participant:").line("cast").sees("Number, or type more").line("ray").sees("What came of it").ctrlC().sees("kept as a draft");
        terminal.line("participant show cast").sees("Number, or type more").ctrlC().sees("Left. Nothing was saved.").line("participant show cast")
                .sees("Number, or type more").line("").sees("Left. Nothing was saved.");
    }

    @Test
    void aNameOfSeveralWordsNeedsNoQuotationMarks() throws Exception {
        terminal.line("participant show elena castillo").sees("Elena Castillo-Dunn").line("contact list --participant P1").sees("C1");
        terminal.line("contact add elena castillo").sees("What came of it").line(".").sees("Save?").line("").sees("Saved C3: two-way on 2026-03-16, P1");
        terminal.line("contact add elena ray").sees("What came of it").line(".").sees("Save?").line("").sees("Saved C4").sees("Ray Castillo").ctrlC().sees("kept");
        terminal.line("participant show P1 P2").sees("does not know what to do with 'P2'").line("participant show ray zzz").sees("There is no participant 'ray zzz'");
    }

    @Test
    void amongSeveralThatFitTheSignForBackAsksTheQuestionAgain() throws Exception {
        terminal.line("contact add").sees("Participant:").line("cast").sees("Number, or type more").line("<").sees("Participant: ").line("nobody at all")
                .sees("! There is no participant 'nobody at all'.\n    For example: P").ctrlC().sees("Nothing was saved");
        assertThat(terminal.plain()).doesNotContain("'<'");
    }

    @Test
    void howAResumedFormIsTakenBackIsSaidOnce() throws Exception {
        terminal.line("participant add").sees("First name").line("Nadia").sees("Last name").ctrlC().sees("kept as a draft").line("resume").sees("Last name").line(".").sees("Save?");
        int from = terminal.plain().length();
        terminal.line("").sees("Saved P3").sees("Undo: undo").sees("handoff");
        assertThat(terminal.plain().substring(from)).containsOnlyOnce("Undo: ");
    }

    @Test
    void severalFormsWaitAndEitherIsTakenUp() throws Exception {
        terminal.line("contact add P1").sees("What came of it").line("First of two").sees("Date").ctrlC().sees("kept as a draft")
                .line("participant add").sees("First name").line("Nadia").sees("Last name").ctrlC().sees("kept as a draft")
                .line("resume 2").sees("Using C1").sees("Date [today]").line(".").sees("First of two").sees("Save?").line("").sees("Saved C3")
                .line("resume").sees("Last name").line("Vale").sees("Also known as").line(".").sees("Save?").line("").sees("Saved P3 Nadia Vale")
                .line("resume").sees("No form was left unfinished.");
    }

    @Test
    void theLineThatWasBeingTypedIsKeptToo() throws Exception {
        terminal.line("contact add P1").sees("What came of it").type("Half a sentence").sees("Half a sentence").ctrlC().sees("kept as a draft")
                .line("resume").sees("What came of it: Half a sentence").line(" and the rest").sees("Date").line(".").sees("Half a sentence and the rest")
                .sees("Save?").line("").sees("Saved C3");
    }

    /** What a killed process leaves is the file as it stands at that moment. */
    @Test
    void aFormIsThereAfterACrash() throws Exception {
        terminal.line("contact add --participant P1 --participant P2").sees("What came of it").line("Zzcanary said yes").sees("Date").line("-1d").sees("How [FIELD]");
        var killed = Files.createDirectory(folder.resolve("killed"));
        copyAsItStands(killed);
        assertThat(new ByteScan(java.util.List.of("Zzcanary")).of(killed)).isEmpty();
        terminal.ctrlC().sees("kept").line("exit").close();

        terminal = VirtualTerminal.signedIn(killed.resolve("county.db"));
        assertThat(terminal.plain()).contains("You left a form unfinished: contact add");
        terminal.line("resume").sees("Using C1").sees("How [FIELD]").line(".").sees("Zzcanary said yes").sees("Save?").line("").sees("on 2026-03-15, P1")
                .sees("Participant: P2").sees("What came of it: ").line(".").sees("What came of it  -").sees("Sun 15 Mar 2026").sees("Save?").line("").sees("on 2026-03-15, P2").sees("(Enter to end)").line("")
                .line("resume").sees("No form was left");
    }

    private void copyAsItStands(Path to) throws IOException {
        for (String part : new String[] {"county.db", "county.db-wal"}) {
            if (Files.exists(folder.resolve(part))) {
                Files.copy(folder.resolve(part), to.resolve(part));
            }
        }
    }

    @Test
    void pastedLinesStayInTheNoteAndRunNothing() throws Exception {
        terminal.line("contact add P1").sees("What came of it").type("\033[200~Came by.\rparticipant erase P1\rcontact add P2\r\033[201~").sees("contact add P2")
                .type(" Left at noon" + ALT_ENTER + "Back on Friday").type(VirtualTerminal.ENTER).sees("Date").line(".").sees("Save?").line("").sees("Saved C3")
                .line("contact list P2").sees("C2").line("contact show C3 --output json").sees("Came by.\\nparticipant erase P1\\ncontact add P2\\n Left at noon\\nBack on Friday")
                .line("participant show P1").sees("Elena");
    }

    /** A terminal that does not say that something is being pasted sends all of it at once. */
    @Test
    void pasteThatIsNotMarkedAsSuchStaysInTheNoteToo() throws Exception {
        terminal.line("contact add P1").sees("What came of it: ").type("Came by.\rparticipant erase P1\rstayed").sees("stayed").type(VirtualTerminal.ENTER).sees("Date")
                .line(".").sees("Save?").line("").sees("Saved C3").line("contact show C3 --output json").sees("Came by.\\nparticipant erase P1\\nstayed");
    }

    @Test
    void aNoteOfSeveralLinesIsOneOptionOnTheCommandLine() throws Exception {
        terminal.type("\033[200~contact add P1 --minutes 5 --outcome \"Came by.\rparticipant erase P1\"\033[201~").line("").sees("Saved C3")
                .line("contact show C3 --output json").sees("Came by.\\nparticipant erase P1");
        terminal.type("\033[200~contact add P1 --minutes 5 --outcome \"Came by.\"\rparticipant erase P1\033[201~").line("")
                .sees("Those were several lines, and none was run.").line("contact show C4").sees("There is no contact");
    }

    @Test
    void aNoteThatSaysWhoItWasIsQuestioned() throws Exception {
        terminal.line("contact add P1").sees("What came of it").line("Elena is at 206-555-0134").sees("'206-555-0134' looks like a phone number; 'Elena' is a participant's name")
                .sees("k keeps it so, Enter changes it").line("").sees("What came of it: Elena is at 206-555-0134").type("\025").line("SSN 123-45-6789")
                .sees("looks like a social security number").sees("k keeps it so").line("k").sees("Date").line(".").sees("Save? [Y/n").line("").sees("Saved C3")
                .line("contact add P1 --minutes 5 --outcome \"Ray called\"").sees("'Ray' is a participant's name").sees("Save all the same? [y/N")
                .line("").sees("Nothing was saved.");
    }

    @Test
    void whileOthersLookOnNobodyIsNamed() throws Exception {
        terminal.line("mask on").sees("masked. To show them again").sees("masked Morgan handoff");
        int from = terminal.raw().length();
        terminal.line("participant list").sees("E. C.-D.").line("participant edit P1").sees("First name [E.]").line("").sees("Last name [C.-D.]").line("").sees("Also known").line("")
                .sees("Date of birth [1960s]").line(".").sees("Save?").line("").sees("Corrected P1 E. C.-D.").line("contact add").sees("Participant").sees("R. C.")
                .line("p2").sees("R. C.").sees("What came of it").line(".").sees("Save?").line("").sees("R. C.").sees("(Enter to end)").line("").sees("masked Morgan");
        assertThat(terminal.raw().substring(from)).doesNotContain("Elena").doesNotContain("Castillo").doesNotContain("Ray").doesNotContain("1961");
        terminal.type("\020").line("mask off").sees("in full again").line("participant list").sees("Elena Castillo");
    }

    @Test
    void whatWasPassedOverIsNotAskedAgain() throws Exception {
        terminal.line("participant add").sees("First name").line("Zoe").sees("Last name").line("").sees("Also known as").ctrlC().sees("kept")
                .line("resume").sees("Also known as").line("Zo").sees("Also known as").line(".").sees("Save?").line("").sees("Saved P3 Zoe");
    }

    @Test
    void aScreeningGoesOnAfterTheLastCriterionAnswered() throws Exception {
        terminal.line("referral rules --use clackamas").sees("handoff")
                .line("referral add --participant P1 --door ARREST --offence 35A --drug E --quantity 1 --unit GM").sees("Saved R1")
                .line("referral screen R1").sees("No substantial quantity").line("not-met").sees("drug-amount=not-met").sees("Not involved in a sale")
                .ctrlC().sees("kept").line("resume").sees("Not involved in a sale").line("<").sees("No substantial quantity").line("met")
                .sees("Not involved in a sale").line(".").sees("Criteria  drug-amount=met").sees("Save?").line("n").sees("Nothing was saved");
    }

    @Test
    void aCommandTypedForAnAnswerIsCalledOneAndTheFormStaysOpen() throws Exception {
        var said = "! That is a command; this form is still open. Ctrl-C leaves and keeps a draft.";
        terminal.line("referral add").sees("Participant").line("participant find elena").sees(said).sees("Participant").line("P1")
                .sees("Received on [today]").line("overdue").sees(said).sees("Received on [today]").line("").sees("Door").sees("ARREST  Arrest");
        int from = terminal.plain().length();
        terminal.line("today").sees(said).sees("Door: ").ctrlC().sees("kept as a draft");
        assertThat(terminal.plain().substring(from)).doesNotContain("For example").doesNotContain("ARREST");
        terminal.line("resume").sees("Door").line("use of force").sees("'use of force' is not in the list").sees("For example").sees("Door").line("soc").sees("SOCIAL")
                .sees("Pathway").line("").sees("Referring agency").line("Today").sees("Kind of agency").line(".").sees("Save?").line("EXIT").sees(said)
                .sees("Save?").line("").sees("Saved R1").line("referral show R1").sees("Today");
    }
}
