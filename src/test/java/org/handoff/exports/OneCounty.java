package org.handoff.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.handoff.HandoffProgram;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives tests the county of 1,720 people, read once for all of them, with one package for evaluators made of it. */
final class OneCounty implements ParameterResolver {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    /** Everybody. */
    static final CohortRequest EVERYBODY = cohort("2019-01-01", "2026-11-01");
    /** The people of one year, for what does not depend on how many there are. */
    static final CohortRequest ONE_YEAR = cohort("2023-01-01", "2023-12-31");

    /**
     * The open program.
     *
     * @param folder   of the data file; tests write into it under names of their own
     * @param made     what was said of the package
     * @param written  the folder of the package, which no test changes
     */
    record Opened(Path folder, ConfigurableApplicationContext program, ExportResult made, Path written) implements AutoCloseable {

        @Override
        public void close() {
            program.close();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    static CohortRequest cohort(String from, String to) {
        return new CohortRequest(new Period(LocalDate.parse(from), LocalDate.parse(to)), TODAY, null, null, false, List.of());
    }

    static ExportRequest request(CohortRequest cohort, Profile profile, @Nullable String series, @Nullable Path out) {
        return new ExportRequest(profile, cohort, null, 2, "State University", profile == Profile.PUBLIC ? null : "DUA-2026-04",
                null, null, series, List.of(), 1, out, step -> { });
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Opened.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(OneCounty.class)).computeIfAbsent("county", none -> open(), Opened.class);
    }

    private static Opened open() {
        try {
            var folder = Files.createTempDirectory("handoff-county");
            var program = HandoffProgram.on(folder.resolve("county.db"), TODAY.toString());
            program.getBean(Imports.class).read(ImportRequest.of(Path.of("src/test/resources/data/county-2000")));
            var made = program.getBean(Exports.class).anonymized(new ExportRequest(Profile.EVALUATOR, EVERYBODY, null, 2, "State University",
                    "DUA-2026-04", "QSOA 2026-01", null, null, List.of(), 1, folder.resolve("package"), step -> { }));
            return new Opened(folder, program, made, folder.resolve("package"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
