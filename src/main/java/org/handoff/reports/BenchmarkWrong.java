package org.handoff.reports;

import java.nio.file.Path;
import org.handoff.shared.ConfigMistake;
import org.handoff.shared.Refusal;

final class BenchmarkWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient ConfigMistake mistake;

    BenchmarkWrong(String file, String what) {
        super(Kind.INVALID, "%s: %s. See config/benchmarks/example.yml.txt for a right one.".formatted(file, what));
        this.mistake = new ConfigMistake("benchmarks/" + Path.of(file).getFileName(), null, what + ". See config/benchmarks/example.yml.txt for a right one.");
    }

    /** The same for a list of mistakes. */
    ConfigMistake mistake() {
        return mistake;
    }
}
