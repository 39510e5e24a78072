package org.handoff.imports;

import java.nio.file.Path;
import java.util.List;
import org.handoff.shared.Refusal;

final class NoKnownFiles extends Refusal {

    private static final long serialVersionUID = 1L;

    NoKnownFiles(Path folder, List<String> leftAside) {
        super(Kind.INVALID, "The folder %s has no file of the exchange format, such as participants.csv.%s".formatted(folder,
                leftAside.isEmpty() ? "" : " It has " + String.join("; ", leftAside) + "."));
    }
}
