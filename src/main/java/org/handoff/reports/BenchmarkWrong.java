package org.handoff.reports;

import org.handoff.shared.Refusal;

final class BenchmarkWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    BenchmarkWrong(String file, String what) {
        super(Kind.INVALID, "%s: %s. See config/benchmarks/example.yml.txt for a right one.".formatted(file, what));
    }
}
