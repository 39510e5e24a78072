package org.handoff.reports;

import java.nio.file.Path;
import org.handoff.shared.ConfigMistake;
import org.handoff.shared.ConfigWrong;

/** A file of {@code benchmarks} says no benchmark. */
final class BenchmarkWrong extends ConfigWrong {

    private static final long serialVersionUID = 1L;

    BenchmarkWrong(Path file, String what) {
        this(file.toString(), "benchmarks/" + file.getFileName(), what + ". See config/benchmarks/example.yml.txt for a right one.");
    }

    private BenchmarkWrong(String file, String inFolder, String problem) {
        super(new ConfigMistake(inFolder, null, problem), file + ": " + problem);
    }
}
