package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.handoff.measures.Figure.Connections;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Duration;
import org.handoff.measures.Figure.Frequency;
import org.handoff.measures.Figure.Rate;
import org.handoff.measures.Figure.Significance;
import org.handoff.shared.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure of blocks A to E and G against the files that stand beside the counties. */
class PublishedCountiesTests {

    @ParameterizedTest
    @CsvSource({"multnomah, 2024-09-01, 2025-08-31, 2025-10-31", "county-2000, 2023-01-01, 2023-12-31, 2026-11-01"})
    void everyFigureEqualsTheExpectedFile(String county, LocalDate from, LocalDate to, LocalDate asOf) {
        var set = new CountyFile().fill(county).measures().of(new Period(from, to), asOf);
        var expected = expected(county, from, to, asOf);
        expected.forEach((id, value) -> check(set, id, value));
        assertThat(expected.keySet()).hasSize(149);
    }

    private static Map<String, JsonNode> expected(String county, LocalDate from, LocalDate to, LocalDate asOf) {
        var file = Path.of("src/test/resources/data", county, "expected-%s_%s_as-of-%s.json".formatted(from, to, asOf));
        var ids = new LinkedHashMap<String, JsonNode>();
        JsonMapper.shared().readTree(file).propertyStream().forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
        return ids;
    }

    private static void check(MeasureSet set, String id, JsonNode value) {
        switch (id.substring(0, id.indexOf('.'))) {
            case "rate" -> checkRate(set.figure(id, Rate.class), value);
            case "speed" -> checkDuration(set.figure(id, Duration.class), value);
            case "connect" -> assertThat(set.figure(id, Connections.class))
                    .isEqualTo(new Connections(id, value.get("events").asLong(), value.get("people").asLong()));
            case "justice6", "justice12" -> checkWindow(set, id, value);
            case "who" -> checkTable(set.table(id), value);
            default -> assertThat(set.figure(id, Count.class)).isEqualTo(new Count(id, value.asLong()));
        }
    }

    /** The file rounds rates to four decimals and p-values to six. */
    private static void checkWindow(MeasureSet set, String id, JsonNode value) {
        switch (id.substring(id.indexOf('.') + 1)) {
            case "rate_before", "rate_after" -> assertThat(set.figure(id, Frequency.class).perHundred()).as(id)
                    .isCloseTo(value.asDouble(), within(0.5e-4));
            case "mcnemar" -> {
                var p = set.figure(id, Significance.class).change().exactP();
                assertThat(p == null).as(id).isEqualTo(value.isNull());
                assertThat(p == null ? 0 : p).as(id).isCloseTo(value.asDouble(0), within(0.5e-6));
            }
            default -> assertThat(set.figure(id, Count.class)).isEqualTo(new Count(id, value.asLong()));
        }
    }

    private static void checkRate(Rate rate, JsonNode value) {
        assertThat(rate.proportion().numerator()).as(rate.id()).isEqualTo(value.get("n").asLong());
        assertThat(rate.proportion().denominator()).as(rate.id()).isEqualTo(value.get("d").asLong());
        var interval = Objects.requireNonNull(rate.proportion().wilson());
        assertThat(interval.low()).as(rate.id()).isCloseTo(value.get("ci").get(0).asDouble(), within(0.5e-6));
        assertThat(interval.high()).as(rate.id()).isCloseTo(value.get("ci").get(1).asDouble(), within(0.5e-6));
    }

    private static void checkDuration(Duration duration, JsonNode value) {
        var spread = duration.spread();
        assertThat(spread.n()).as(duration.id()).isEqualTo(value.get("n").asInt());
        assertThat(spread.median()).as(duration.id())
                .isEqualTo(value.get("median").isNull() ? null : value.get("median").asDouble());
        assertThat(spread.p90()).as(duration.id())
                .isEqualTo(value.get("p90").isNull() ? null : Long.valueOf(value.get("p90").asLong()));
    }

    private static void checkTable(MeasureTable table, JsonNode value) {
        var rows = table.rows().stream().collect(Collectors.toMap(MeasureTable.Row::key, MeasureTable.Row::value));
        assertThat(rows).as(table.id()).hasSize(value.size());
        value.propertyStream().forEach(entry -> assertThat(rows).as(table.id())
                .containsEntry(entry.getKey(), entry.getValue().asLong()));
    }
}
