package org.handoff.exports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.*;
import org.handoff.HandoffProgram;
import org.handoff.demo.CountyFiles;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;

class MeasureTests {
    @Test
    void measure() throws Exception {
        var name = System.getProperty("county");
        var folder = Path.of(System.getProperty("work")); Files.createDirectories(folder);
        var today = LocalDate.parse(name.equals("county-2000") ? "2026-11-01" : "2026-11-21");
        boolean fresh = !Files.exists(folder.resolve(name + ".db"));
        try (var program = HandoffProgram.on(folder.resolve(name + ".db"), today.toString())) {
            if (fresh) {
            var files = Path.of("src/test/resources/data/county-2000");
            if (!name.equals("county-2000")) {
                files = folder.resolve("files-" + name);
                program.getBean(CountyFiles.class).write(files, Integer.parseInt(name), 1, n -> { });
            }
            program.getBean(Imports.class).read(ImportRequest.of(files));
            }
            for (var profile : System.getProperty("profiles", "EVALUATOR,PUBLIC").split(",")) {
                var p = Profile.valueOf(profile);
                if (System.getProperty("dump") != null) {
                    var c = new CohortRequest(new Period(LocalDate.of(2019, 1, 1), today), today, null, null, false, List.of());
                    var lives = People.of(program.getBean(LifeQueries.class).lives(c), c).lives();
                    var sheet = PersonShape.of(p, program.getBean(Scales.class), program.getBean(OwnFields.class), lives).sheet(lives);
                    var cols = List.of("sex", "race", "arrests_before", "arrests_after", "follow_up_window", "housing", "service_time", "service_event", "rearrest");
                    Files.writeString(folder.resolve("raw-" + name + "-" + p + ".csv"), String.join(",", cols) + "\n" + sheet.rows().stream().map(r -> cols.stream().map(x -> sheet.value(r, x).replace(",", ";")).collect(java.util.stream.Collectors.joining(","))).collect(java.util.stream.Collectors.joining("\n")));
                    continue;
                }
                long t = System.currentTimeMillis();
                var r = program.getBean(Exports.class).anonymized(new ExportRequest(p, new CohortRequest(new Period(LocalDate.of(2019, 1, 1), today), today, null, null, false, List.of()), null, 2, "x",
                    p == Profile.PUBLIC ? null : "DUA", null, null, null, List.of(), 1, null, s -> { }));
                System.out.println("=== " + name + " " + p + " people " + r.statement().get("people") + " released " + r.statement().get("people_released") + " k " + r.statement().get("k") + " ms " + (System.currentTimeMillis() - t));
                r.steps().stream().filter(s -> s.sentence().contains("level") || s.name().equals("risk")).forEach(s -> System.out.println("  " + s.name() + ": " + s.sentence()));
                r.attacks().forEach(a -> System.out.println("  " + a.name() + " " + a.passed() + " " + a.outcome()));
                System.out.println("  " + r.statement().get("risk") + "\n  " + r.statement().get("loss") + "\n  " + r.statement().get("columns_left_out"));
                var verdicts = new TreeMap<String, Integer>();
                for (Object o : (List<?>) r.statement().get("statistics")) {
                    var m = (Map<?, ?>) o;
                    verdicts.merge(String.valueOf(m.get("verdict")), 1, Integer::sum);
                    if (!m.get("verdict").equals("holds") && !m.get("verdict").equals("withheld") || m.get("analysis").equals("rates")) System.out.println("   " + m.get("analysis") + " | " + m.get("figure") + " raw " + m.get("raw") + " exp " + m.get("export") + " allowed " + m.get("allowed") + " " + m.get("verdict"));
                }
                System.out.println("  " + verdicts);
            }
        }
    }
}
