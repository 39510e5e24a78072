package org.handoff;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.platform.UserFolders;
import org.handoff.vault.RememberedStretching;

/** The prompt in a Java of its own, with lines typed at it. Is told the data file and the lines. */
final class TypedSession {

    static {
        PreparedStart.putBesides(new RememberedStretching());
    }

    private TypedSession() {
    }

    public static void main(String[] arguments) throws Exception {
        var folders = UserFolders.ofThisUser();
        System.setProperty("LOG_FILE", folders.writableLogFile().toString());
        var launch = Launch.of(List.of("--file", arguments[0]), Map.of(), folders);
        try (var program = HandoffApplication.start(launch)) {
            program.getBean(Console.class).open(new ByteArrayInputStream(arguments[1].getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream());
        }
    }
}
