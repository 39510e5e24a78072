package org.handoff.measures;

import org.handoff.shared.ConfigMistake;
import org.handoff.shared.ConfigWrong;

/** A value of the file with unit costs is no amount. */
final class UnitCostWrong extends ConfigWrong {

    private static final long serialVersionUID = 1L;

    UnitCostWrong(String file, String name, Object value) {
        this(file, "%s is \"%s\". Write an amount in dollars or hours, such as 172.50, or leave it empty.".formatted(name, value));
    }

    private UnitCostWrong(String file, String problem) {
        super(new ConfigMistake(UnitCosts.FILE, null, problem), file + ": " + problem);
    }
}
