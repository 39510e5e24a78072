package org.handoff;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.participants.PersonalDetails;
import org.handoff.platform.UserFolders;
import org.handoff.referrals.NewCharge;
import org.handoff.referrals.NewReferral;
import org.handoff.referrals.Referrals;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole program in a Java of its own, for a test that kills it: receives referrals without end and says the number of each
 * once it is saved, or imports a folder and says {@code ready} before and {@code done} after. Is told the data file, the day
 * and perhaps the folder.
 */
final class RunningProgram {

    private static final PersonalDetails IDA = new PersonalDetails("Ida", "Moreno", Set.of("Birdie"), null, null, null, Set.of(),
            null, null, null, null);
    private static final NewCharge CHARGE = NewCharge.of("35A");

    private RunningProgram() {
    }

    public static void main(String[] arguments) {
        try (var program = HandoffProgram.on(Path.of(arguments[0]), arguments[1])) {
            if (arguments.length > 2) {
                importFolder(program, arguments[0], arguments[2]);
            } else {
                receiveWithoutEnd(program.getBean(Referrals.class));
            }
        }
    }

    private static void receiveWithoutEnd(Referrals referrals) {
        var day = LocalDate.of(2026, 3, 2);
        while (true) {
            var id = referrals.receiveNew(IDA, person -> new NewReferral(person, day, "ARREST",
                    null, null, null, null, null, null, null, null, null), Collections.nCopies(3, CHARGE));
            System.out.println(id.value() + ".");
        }
    }

    private static void importFolder(ConfigurableApplicationContext program, String file, String folder) {
        System.out.println("ready.");
        var call = Launch.of(List.of("--file", file, "import", folder), Map.of(), UserFolders.ofThisUser());
        int code = program.getBean(Console.class).run(call, new Streams(InputStream::nullInputStream, System.err, System.err, false, 0));
        System.out.println(code == 0 ? "done." : "failed.");
    }
}
