package org.handoff;

import java.nio.file.Path;
import org.handoff.backups.KeptProgram;
import org.handoff.backups.WhoOpens;

/**
 * The whole program in a Java of its own, for a test that kills it: makes backups without end and says the number of each, or
 * restores one over its file and says {@code done}. Is told the data file, and the backup if it is to restore one.
 */
final class BackingUp {

    private BackingUp() {
    }

    public static void main(String[] arguments) {
        try (var program = KeptProgram.on(Path.of(arguments[0]))) {
            System.out.println("ready.");
            if (arguments.length > 1) {
                program.backups().restore(arguments[1], null, new WhoOpens.SignedIn());
                System.out.println("done.");
            } else {
                while (true) {
                    System.out.println(program.backups().create(null, null).id().shown() + ".");
                }
            }
        }
    }
}
