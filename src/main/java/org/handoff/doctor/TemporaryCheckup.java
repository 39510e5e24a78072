package org.handoff.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.handoff.machine.PrivateFiles;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether temporary files go where only their owner may look. */
@Component
@Order(14)
class TemporaryCheckup implements Checkup {

    @Override
    public String name() {
        return "temporary";
    }

    @Override
    public Finding run() {
        try {
            var folder = Path.of(System.getProperty("java.io.tmpdir"));
            var sqlite = System.getProperty("org.sqlite.tmpdir", "");
            return PrivateFiles.fixOwnFolder(folder).isEmpty() && folder.toString().equals(sqlite)
                    ? Finding.ok("Temporary files go to a folder of your own")
                    : Finding.look("Temporary files go to %s, where others may see their names".formatted(folder), "Start the program with ./handoff.");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
