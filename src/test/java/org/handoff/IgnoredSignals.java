package org.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Signals that whoever started this process has it ignore, and all that it starts: a shell does so for what runs in the background, and nohup. */
final class IgnoredSignals {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int HANG_UP = 1;
    private static final int INTERRUPT = 2;

    private IgnoredSignals() {
    }

    /** Whether a terminal that goes away is not noticed. */
    static boolean hangUp() throws IOException {
        return has(HANG_UP);
    }

    /** Whether Ctrl-C does nothing; Java keeps to that. */
    static boolean interrupt() throws IOException {
        return has(INTERRUPT);
    }

    /** Where nothing tells, signals are taken to come through. */
    private static boolean has(int signal) throws IOException {
        return Files.isReadable(STATUS) && Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(line.indexOf(':') + 1).strip(), 16) >> signal - 1 & 1) == 1);
    }
}
