package org.handoff.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.handoff.machine.PrivateFiles;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether only its owner may read the log. */
@Component
@Order(15)
class LogCheckup implements Checkup {

    @Override
    public String name() {
        return "log";
    }

    @Override
    public Finding run() {
        var log = System.getProperty("LOG_FILE");
        if (log == null) {
            return Finding.look("No log is kept", "Start the program with ./handoff.");
        }
        try {
            var fix = PrivateFiles.fix(List.of(Path.of(log))).or(() -> ofFolder(Path.of(log).toAbsolutePath().getParent()));
            return fix.map(command -> Finding.wrong("Others on this machine may read the log", command))
                    .orElseGet(() -> Finding.ok("Only you may read the log, %s".formatted(log)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Optional<String> ofFolder(Path folder) {
        try {
            return PrivateFiles.fixFolder(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
