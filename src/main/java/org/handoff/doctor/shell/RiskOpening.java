package org.handoff.doctor.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.handoff.console.Opening;
import org.handoff.machine.Volume;
import org.handoff.platform.DataFile;
import org.springframework.stereotype.Component;

/** Reminds, at every start, of a data file that somebody lets lie where records may be lost. */
@Component
class RiskOpening implements Opening {

    private final DataFile file;

    RiskOpening(DataFile file) {
        this.file = file;
    }

    @Override
    public List<String> greeting() {
        try {
            return Volume.of(Path.of(file.path()).toRealPath().getParent()).risk()
                    .map(risk -> List.of("The data file lies %s: records may be lost. See: doctor volume".formatted(risk))).orElse(List.of());
        } catch (IOException notThere) {
            return List.of();
        }
    }
}
