package org.handoff.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.handoff.machine.Encryption;
import org.handoff.platform.DataFile;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the disk of the data file is encrypted: names are sealed in it, but codes and dates are not. */
@Component
@Order(12)
class EncryptionCheckup implements Checkup {

    private final DataFile file;

    EncryptionCheckup(DataFile file) {
        this.file = file;
    }

    @Override
    public String name() {
        return "encryption";
    }

    @Override
    public Finding run() {
        try {
            return judge(Encryption.of(Path.of(file.path()).toRealPath().getParent()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Finding judge(Encryption disk) {
        return switch (disk.state()) {
            case ON -> Finding.ok("The disk of the data file is encrypted (%s)".formatted(disk.said()));
            case OFF -> Finding.look("The disk of the data file does not seem to be encrypted (%s)".formatted(disk.said()),
                    "Have it encrypted: LUKS on Linux, FileVault on macOS, BitLocker on Windows.");
            case NOT_TOLD -> Finding.look("Could not tell whether the disk of the data file is encrypted (%s)".formatted(disk.said()),
                    "Ask whoever set up this machine.");
        };
    }
}
