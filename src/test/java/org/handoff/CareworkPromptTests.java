package org.handoff;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work that follows an enrolment, question by question, with a worker in use. */
class CareworkPromptTests {

    @TempDir
    Path folder;

    private VirtualTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        terminal = VirtualTerminal.signedIn(folder.resolve("county.db"));
        terminal.line("referral add --first Ida --last Sample --door SOCIAL --received 3/2").sees("Saved R1")
                .line("episode enrol R1 --on 3/4").sees("Enrolled P1 Ida Sample");
    }

    @AfterEach
    void leave() throws Exception {
        terminal.line("exit").close();
    }

    @Test
    void aWorkerInUseStandsBeforeThePromptFillsFormsAndIsSaidUnderLists() throws Exception {
        terminal.line("use worker me").sees("In use: worker Morgan. To end it: use clear").sees("[worker Morgan]> ")
                .line("task add").sees("What is to be done:").line("Bring the tent").sees("By [today]:").line("someday").sees("is not a date")
                .sees("By [today]:").line("fri").sees("Fri 20 Mar 2026").sees("For whom:").line("ida").sees("P1  Ida Sample")
                .sees("Who does it [Morgan]:").line("").sees("Save?").line("").sees("Saved T1, by 2026-03-20, Morgan: Bring the tent")
                .line("task list").sees("Bring the tent").sees("Only worker Morgan. For all of it: use clear")
                .line("use clear").sees("Everybody's work").line("task list").sees("Bring the tent").sees("county.db> ");
    }

    @Test
    void fromEngagementToTheDayInCourtEachFormTakesEnterForWhatIsUsual() throws Exception {
        terminal.line("episode status").sees("Episode:").line("ida").sees("E1").sees("How is the person engaged:").line("wind").sees("In the wind")
                .sees("On [today]:").line("").sees("Note:").line("Tent is gone").sees("Worker [Morgan]:").line("").sees("Save?").line("")
                .sees("in the wind since 2026-03-16")
                .line("goal add").sees("Participant:").line("ida").sees("own words:").line("A door I can lock").sees("Area of life:").line("housing")
                .sees("On [today]:").line("").sees("Save?").line("").sees("Saved F1 for P1 Ida Sample: A door I can lock")
                .line("goal step F1").sees("Step:").line("Call the housing line").sees("By:").line("<").sees("Step").line("Call the housing office")
                .sees("By:").line("tomorrow").sees("On [today]").line("").sees("Save?").line("").sees("Saved W1 of F1: Call the housing office, by 2026-03-17")
                .line("legal-matter add").sees("Participant:").line("ida").sees("What sort of matter:").line("warrant").sees("Next day in court:")
                .line("+7d").sees("What is needed:").line("-").sees("Cause number:").line(".").sees("Save?").line("")
                .sees("Saved L1: P1 Ida Sample, Warrant, in court on 2026-03-23")
                .line("today").sees("Court dates within 14 days").sees("legal-matter update L1");
    }

    @Test
    void aFormLeftUnfinishedStandsInTheDaysList() throws Exception {
        terminal.line("note add").sees("Participant:").line("ida").sees("Date [today]:").ctrlC().sees("kept as a draft")
                .line("today").sees("Forms left unfinished").sees("note add").sees("resume");
    }
}
