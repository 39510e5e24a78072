package org.handoff.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handoff.console.Opening;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.machine.PrivateFiles;
import org.handoff.platform.DataFile;
import org.handoff.program.Programs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills a demo file before the first prompt and says what to try, before any other greeting. */
@Component
@Order(0)
class DemoOpening implements Opening {

    private static final long SEED = 20_240_901;
    private static final int PEOPLE = 200;

    private final DataFile file;
    private final Programs programs;
    private final Imports imports;
    private final Clock clock;

    DemoOpening(DataFile file, Programs programs, Imports imports, Clock clock) {
        this.file = file;
        this.programs = programs;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        if (!file.demo() || programs.isSetUp()) {
            return;
        }
        programs.setUp("Riverbend LEAD (demo)", "Downtown", Programs.USUAL_INTAKE_DAYS);
        try {
            var folder = PrivateFiles.folder(file.folder().resolve("county"));
            new DemoCounty(SEED, LocalDate.now(clock)).write(folder, PEOPLE);
            imports.read(ImportRequest.of(folder));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public List<String> greeting() {
        if (!file.demo()) {
            return List.of();
        }
        return List.of("Riverbend LEAD, a demo: %d invented people over two years. Everything is thrown away on exit.".formatted(PEOPLE),
                "Five things to try:",
                "  referral add                      an officer calls; Tab and < and . help",
                "  participant find sample           part of a name is enough",
                "  today                             what waits, and the command for each line",
                "  report run quarterly --period last-quarter",
                "  report run quarterly --period last-quarter --format pdf --out .");
    }
}
