package org.handoff.quality.shell;

import java.util.List;
import org.handoff.shared.Refusal;

final class NoSuchName extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchName(String noun, String typed, List<String> known) {
        super(Kind.NOT_FOUND, "There is no %s '%s'. %s".formatted(noun, typed, known.size() == 1 ? "Did you mean %s?".formatted(known.get(0))
                : "There are: %s.".formatted(String.join(", ", known))));
    }
}
