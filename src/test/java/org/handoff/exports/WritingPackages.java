package org.handoff.exports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.handoff.HandoffProgram;
import org.handoff.shared.Period;
import org.handoff.shared.Refusal;

/**
 * The whole program in a Java of its own, for a test that kills it: writes all records again and again and says each, or with
 * {@code once} a package for evaluators, once. Is told the data file and how the names of what it writes begin.
 */
final class WritingPackages {

    static final String TODAY = "2026-11-01";

    private WritingPackages() {
    }

    public static void main(String[] arguments) {
        try (var program = HandoffProgram.on(Path.of(arguments[0]), TODAY)) {
            System.out.println("ready.");
            if (arguments.length > 2) {
                once(program.getBean(Exports.class), Path.of(arguments[1] + "-0"));
                return;
            }
            for (int number = 0;; number++) {
                program.getBean(FullExports.class).export(new FullExportRequest("Auditor", "AUDIT_EVALUATION", "Audit", "Audit", false,
                        Path.of(arguments[1] + "-" + number), step -> { }));
                System.out.println("written.");
            }
        }
    }

    private static void once(Exports exports, Path out) {
        var today = LocalDate.parse(TODAY);
        var cohort = new CohortRequest(new Period(LocalDate.of(2019, 1, 1), today), today, null, null, false, List.of());
        try {
            exports.anonymized(new ExportRequest(Profile.EVALUATOR, cohort, null, 2, "University", "DUA", null, null, null, List.of(), 1, out,
                    step -> { }));
            System.out.println("done.");
        } catch (Refusal refused) {
            System.out.println(refused.sentence());
        }
    }
}
