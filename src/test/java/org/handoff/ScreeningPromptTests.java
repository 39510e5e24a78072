package org.handoff;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site's criteria and the hand-off, question by question. */
class ScreeningPromptTests {

    @TempDir
    Path folder;

    private VirtualTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        terminal = VirtualTerminal.signedIn(folder.resolve("county.db"));
        terminal.line("referral rules --use multnomah").sees("screened by multnomah")
                .line("referral add --first Ida --last Sample --door ARREST --offence 35A --activity P").sees("Saved R1");
    }

    @AfterEach
    void leave() throws Exception {
        terminal.line("exit").close();
    }

    @Test
    void asksOnlyWhatTheRulesCannotTell() throws Exception {
        terminal.line("referral screen R1").sees("Known already:").sees("met      co-charge: G1 Drug or narcotic violation")
                .sees("met      failed-before: no failed deflection on file")
                .sees("Had drugs for personal use. met, not-met, unknown [unknown]:").line("perhaps").sees("is not an answer")
                .sees("Had drugs for personal use").line("met").sees("possession=met")
                .sees("No open warrant. met, not-met, unknown, waived:REASON [unknown]:").line("<").sees("Had drugs for personal use")
                .line("met").sees("No open warrant").line("waived").sees("A waiver needs its reason")
                .line("waived:theft of 2024, prosecutor agreed").sees("No recent failure to appear").line("")
                .sees("failed-to-appear=unknown").sees("Save?").line("").sees("Not determined").sees("theft of 2024");
        terminal.line("referral screen R1").sees("Had drugs for personal use. met, not-met, unknown [met]:").line("")
                .sees("No open warrant").sees("[waived:theft of 2024, prosecutor agreed]:").line("")
                .sees("No recent failure to appear").line("met").sees("Save?").line("").sees("Eligible");
    }

    @Test
    void aQuestionThatFillsTheLineIsBrokenBetweenWordsAndOffersOnlyWhatMayBeAnswered() throws Exception {
        terminal.line("referral rules --use seattle").sees("seattle").line("referral screen R1")
                .sees("  At most 3 grams of drugs in all.").sees("    met, not-met, unknown [unknown]: ")
                .sees("1  met").sees("2  not-met").sees("3  unknown").line("3").sees("drug-amount=unknown").ctrlC().sees("kept");
    }

    @Test
    void offersNowForATimeAndWhatIsRecordedAlready() throws Exception {
        terminal.line("referral handoff R1").sees("Officer called at [now]:").line("0:05").sees("Result").line("accep").sees("ACCEPTED")
                .sees("How").line("in p").sees("IN_PERSON").sees("Case manager arrived at [now]:").line(".").sees("Save?").line("")
                .sees("Hand-off of R1: called").sees("accepted.");
        terminal.line("referral handoff R1").sees("Officer called at [2").sees("T00:05]:").line("").sees("Result [ACCEPTED]:").line("")
                .sees("How [IN_PERSON]:").line("").sees("arrived at [now]:").line("").sees("released at").line("-").sees("Save?").line("")
                .sees("arrived");
    }
}
