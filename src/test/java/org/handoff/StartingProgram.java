package org.handoff;

import java.nio.file.Path;

/** Opens a data file for the first time, which makes its tables; says when it begins and when it is done. */
final class StartingProgram {

    private StartingProgram() {
    }

    public static void main(String[] arguments) {
        System.out.println("begun.");
        HandoffProgram.unattended(Path.of(arguments[0]), arguments[1]).close();
        System.out.println("open.");
    }
}
