package org.handoff.reports;

import org.handoff.shared.ConfigMistake;
import org.handoff.shared.ConfigWrong;

/** A file of {@code benchmarks} says no benchmark. */
final class BenchmarkWrong extends ConfigWrong {

    private static final long serialVersionUID = 1L;

    BenchmarkWrong(String name, String place, String what) {
        super(new ConfigMistake("benchmarks/" + name, null, withExample(what)), place + ": " + withExample(what));
    }

    private static String withExample(String what) {
        return what + ". See config/benchmarks/example.yml.txt for a right one.";
    }
}
