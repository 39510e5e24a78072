package org.handoff;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Somebody at a terminal of the whole program who has answered half the questions of a form, in a Java of its own for a test that
 * kills it. Says {@code answered} and waits. Is told the data file.
 */
final class HalfAForm {

    static final String NOTE = "Asked about the Tuesday group";

    private HalfAForm() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var terminal = new VirtualTerminal(Path.of(arguments[0]))) {
            terminal.sees("Passphrase for Morgan").line(HandoffProgram.PASSPHRASE).sees("Morgan handoff")
                    .line("participant add --first Elena --last Castillo").sees("Saved P1")
                    .line("contact add P1").sees("What came of it").line(NOTE).sees("Date").line("yesterday").sees("How");
            System.out.println("answered.");
            Thread.sleep(60_000);
        }
    }
}
