package org.handoff.shared;

import java.util.Collection;
import java.util.Optional;

/** placeholder until merge */
public final class Nearest {
    private Nearest() { }
    public static Optional<String> to(String typed, Collection<String> known) { return known.stream().filter(k -> k.startsWith(typed)).findFirst(); }
}
