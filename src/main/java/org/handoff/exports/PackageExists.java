package org.handoff.exports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class PackageExists extends Refusal {

    private static final long serialVersionUID = 1L;

    PackageExists(Path folder) {
        super(Kind.INVALID, "%s is there already, and nothing is written over it. Name something new with --out.".formatted(folder));
    }
}
