package org.handoff.demo;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class CountyExists extends Refusal {

    private static final long serialVersionUID = 1L;

    CountyExists(Path folder) {
        super(Kind.INVALID, "%s is there already, and no county is written over anything. Name a new folder with --out.".formatted(folder));
    }
}
