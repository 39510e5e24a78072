package org.handoff.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handoff.HandoffProgram;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoCountyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @TempDir
    Path folder;

    @Test
    void theSameSeedMakesTheSameCounty() throws IOException {
        assertThat(files("one", 7, TODAY)).isEqualTo(files("other", 7, TODAY)).isNotEqualTo(files("third", 8, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-03-16", "2, 2024-02-29", "20240901, 2026-12-31"})
    void everyRowKeepsEveryRule(long seed, LocalDate today) throws IOException {
        files("county", seed, today);
        try (var program = HandoffProgram.on(folder.resolve("demo.db"), today.toString())) {
            var result = program.getBean(Imports.class).read(ImportRequest.of(folder.resolve("county")));
            assertThat(result.problems()).isEmpty();
        }
    }

    @Test
    void hasRepeatsGapsAndOverdueIntakes() throws IOException {
        var referrals = files("county", 20_240_901, TODAY).get("referrals.csv").lines().skip(1).map(line -> line.split(",", -1)).toList();
        assertThat(referrals.stream().map(row -> row[1]).distinct().count()).isLessThan(referrals.size());
        assertThat(referrals).anyMatch(row -> row[9].equals("APPROVED") && row[13].isEmpty()
                && LocalDate.parse(row[2]).isBefore(TODAY.minusDays(30)));
        assertThat(referrals).anyMatch(row -> row[7].isEmpty());
    }

    @Test
    void aLargeCountyHasExactlyAsManyReferralsAndGoesInWithoutARefusedRow() throws IOException {
        var county = new CountyFiles(Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
        var told = new ArrayList<Long>();
        var written = county.write(folder.resolve("large"), 900, 3, told::add);

        assertThat(told.get(told.size() - 1)).isEqualTo(900);
        try (var program = HandoffProgram.on(folder.resolve("large.db"), TODAY.toString())) {
            var result = program.getBean(Imports.class).read(ImportRequest.of(written.folder()));
            assertThat(result.problems()).isEmpty();
            assertThat(result.files().stream().mapToLong(file -> file.outcomes().fresh()).sum()).isEqualTo(written.rows());
            assertThat(result.files()).anySatisfy(file -> {
                assertThat(file.file()).endsWith("referrals.csv");
                assertThat(file.outcomes().fresh()).isEqualTo(900);
            });
        }
    }

    @Test
    void hundredsDoNotShareANameInALargeCounty() throws IOException {
        var large = Files.createDirectory(folder.resolve("names"));
        new DemoCounty(5, TODAY).writeReferrals(large, 4_000, told -> { });
        var names = Files.readString(large.resolve("participants.csv")).lines().skip(1)
                .collect(Collectors.groupingBy(line -> line.split(",", -1)[1] + line.split(",", -1)[2], Collectors.counting()));

        assertThat(names.values()).allMatch(times -> times < 20);
    }

    private Map<String, String> files(String name, long seed, LocalDate today) throws IOException {
        var target = Files.createDirectory(folder.resolve(name));
        new DemoCounty(seed, today).write(target, 200);
        var contents = new TreeMap<String, String>();
        for (Path file : Files.list(target).toList()) {
            contents.put(file.getFileName().toString(), Files.readString(file));
        }
        return contents;
    }
}
