package org.handoff;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Correcting a referral and an enrolment, question by question. */
class CorrectionPromptTests {

    @TempDir
    Path folder;

    private VirtualTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        terminal = VirtualTerminal.signedIn(folder.resolve("county.db"));
        terminal.line("referral add --first Ida --last Sample --door ARREST --pathway INTERV --agency \"Noth PD\" --incident 26-1182 --received 3/12")
                .sees("Saved R1");
    }

    @AfterEach
    void leave() throws Exception {
        terminal.line("exit").close();
    }

    @Test
    void theFormOffersWhatStandsThereAndADashEmptiesIt() throws Exception {
        terminal.line("referral edit").sees("Referral:").line("ida").sees("Received on [2026-03-12]:").line("-").sees("Received on is needed")
                .sees("Received on [2026-03-12]:").line("3/2").sees("Door [ARREST]:").line("").sees("Pathway [INTERV]:").line("-")
                .sees("Referring agency [Noth PD]:").line("North PD").sees("Kind of agency:").line("law").sees("Incident number [26-1182]:").line("")
                .sees("Owner:").line("me").sees("Save?").line("")
                .sees("Corrected R1 for P1 Ida Sample, received on 2026-03-02.").sees("2026-04-01.").sees("Undo:")
                .line("referral show R1").sees("Pathway              -").sees("North PD").sees("26-1182").sees("Owner                Morgan")
                .line("undo").sees("Received on").sees("Take it back?").line("y").sees("Took back");
    }

    @Test
    void aFullStopLeavesTheRestAsItIs() throws Exception {
        terminal.line("referral edit R1").sees("Received on").line("3/1").sees("Door").line(".").sees("Save?").line("").sees("Corrected R1")
                .line("referral show R1").sees("Officer intervention").sees("Noth PD").sees("26-1182");
    }

    @Test
    void whatWasRefusedIsShownAgainToBeCorrected() throws Exception {
        terminal.line("intake record R1 --on 3/13").sees("Intake of R1").line("contact add P1 --on 3/12 --mode FIELD").sees("Saved C1")
                .line("referral edit R1 --received 3/14").sees("C1 of 2026-03-12 would be before the first referral").sees("Save all the same?").line("y")
                .sees("Intake on 2026-03-13 is before received on 2026-03-14").sees("line to correct").sees("number]").line("2").sees("Received on").line("3/13")
                .sees("Save all the same?").line("y").sees("Corrected R1");
    }

    @Test
    void theDayOfAnEnrolmentIsOfferedAndTheSiteWhereThereAreSeveral() throws Exception {
        terminal.line("episode enrol R1").sees("E1").line("episode edit").sees("Episode:").line("ida").sees("Enrolled on [2026-03-16]:").line("3/13").sees("Save?")
                .line("").sees("Corrected E1: P1 Ida Sample, enrolled on 2026-03-13.")
                .line("site add Harbor").sees("Harbor").line("episode edit E1").sees("Enrolled on [2026-03-13]:").line("").sees("Site [Main site]:").line("harb")
                .sees("Save?").line("").sees("Corrected E1").line("episode show E1").sees("Harbor")
                .type("referral edit R1 --ow" + VirtualTerminal.TAB).sees("--owner").ctrlC();
    }
}
