package org.handoff;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handoff.console.Launch;
import org.handoff.platform.DataFile;
import org.handoff.platform.UserFolders;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the whole program on a file, for tests of other packages. */
public final class HandoffProgram {

    private HandoffProgram() {
    }

    /** The program on a data file, on a day. */
    public static ConfigurableApplicationContext on(Path file, String today) {
        return HandoffApplication.start(Launch.of(List.of("--file", file.toString(), "--as-of", today, "help"), Map.of(),
                UserFolders.ofThisUser()));
    }

    /** The program on a file that may be a demo. */
    public static ConfigurableApplicationContext on(DataFile file, String today) {
        return HandoffApplication.start(new Launch(Launch.Mode.ONE_SHOT, file, today, false, false, List.of("help")));
    }
}
