package org.handoff.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.handoff.machine.PrivateFiles;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether nobody else on this machine may open the data file or put another in its place. */
@Component
@Order(5)
class AccessCheckup implements Checkup {

    private final DataFile file;

    AccessCheckup(DataFile file) {
        this.file = file;
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public Finding run() {
        try {
            var files = PrivateFiles.fix(file.withItsJournals());
            if (files.isPresent()) {
                return Finding.wrong("Others on this machine may read the data file", files.get());
            }
            return DataFolder.fix(file).map(fix -> Finding.wrong("Others on this machine may put files into the data file's folder", fix))
                    .orElseGet(() -> Finding.ok("Nobody else on this machine may open the data file"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
