package org.handoff.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.handoff.machine.Volume;
import org.handoff.platform.DataFile;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the data file lies on a disk of this machine that no other machine writes to. */
@Component
@Order(11)
class VolumeCheckup implements Checkup {

    private final DataFile file;

    VolumeCheckup(DataFile file) {
        this.file = file;
    }

    @Override
    public String name() {
        return "volume";
    }

    @Override
    public Finding run() {
        try {
            return judge(Volume.of(Path.of(file.path()).toRealPath().getParent()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Finding judge(Volume volume) {
        var risk = volume.risk();
        if (risk.isPresent()) {
            return Finding.wrong("The data file lies %s; this was accepted by %s".formatted(risk.get(), Volume.OVERRIDE),
                    "Move it to this machine's own disk while nobody uses it; records can be lost where it is.");
        }
        return volume.type().equals("unknown")
                ? Finding.look("The machine does not say what kind of disk the data file lies on", "See that it is this machine's own.")
                : Finding.ok("The data file lies on a disk of this machine (%s)".formatted(volume.type()));
    }
}
