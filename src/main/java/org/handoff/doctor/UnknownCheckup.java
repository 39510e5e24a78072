package org.handoff.doctor;

import java.util.List;
import java.util.Optional;
import org.handoff.shared.Refusal;

final class UnknownCheckup extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownCheckup(String name, Optional<String> nearest, List<String> all) {
        super(Kind.NOT_FOUND, "There is nothing called '%s' to look at. %s".formatted(name,
                nearest.map("Did you mean %s?"::formatted).orElseGet(() -> "One of: %s.".formatted(String.join(", ", all)))));
    }
}
