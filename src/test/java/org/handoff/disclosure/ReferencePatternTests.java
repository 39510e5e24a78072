package org.handoff.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.handoff.disclosure.Unknown.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published tables with proven best patterns, their intervals, and patterns that leak. */
class ReferencePatternTests {

    private static final JsonNode REFERENCE = JsonMapper.shared().readTree(Path.of("src/test/resources/disclosure/reference.json"));
    private static final long FAR = 1_000_000;
    private static final Rule OF_THE_REFERENCE = new Rule(11, Rule.Keeps.COVER, false, 500_000);

    static Iterable<JsonNode> tables() {
        return REFERENCE.get("tables");
    }

    static Iterable<JsonNode> leakingPatterns() {
        return REFERENCE.get("known_bad_patterns");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theIntervalsOfAPatternAreThoseOfTheReference(JsonNode table) {
        for (var cost : List.of("cells", "sum")) {
            var best = table.get("optimum").get(cost);
            var movement = new Movement(cluster(table), places(best.get("suppressed")));
            best.get("interval_lp").propertyStream().forEach(entry -> {
                int place = Integer.parseInt(entry.getKey());
                long value = table.get("cells").get(place).get("value").asLong();
                assertThat(value + movement.furthest(place, -1, FAR)[place]).isCloseTo(entry.getValue().get(0).asDouble(),
                        within(1e-6));
                assertThat(value + movement.furthest(place, 1, FAR)[place])
                        .isCloseTo(entry.getValue().get(1).asDouble(value + FAR), within(1e-6));
            });
            assertThat(Audit.unprotected(cluster(table), places(best.get("suppressed")))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("leakingPatterns")
    void aPatternThatLeaksIsFoundOutWithTheCountsItTells(JsonNode leaking) {
        var table = StreamSupport.stream(tables().spliterator(), false)
                .filter(each -> each.get("id").equals(leaking.get("table"))).findFirst().orElseThrow();
        var pattern = places(leaking.get("suppressed"));
        assertThat(Audit.unprotected(cluster(table), pattern)).containsExactlyElementsOf(
                places(leaking.get("must_flag_interval")).stream().boxed().toList());
        var movement = new Movement(cluster(table), pattern);
        leaking.get("must_flag_exact").forEach(cell -> {
            int place = cell.asInt();
            assertThat(movement.furthest(place, 1, FAR)[place]).isCloseTo(0, within(1e-6));
            assertThat(movement.furthest(place, -1, FAR)[place]).isCloseTo(0, within(1e-6));
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void ourPatternIsAsCheapAsTheBest(JsonNode table) {
        var release = tables(table, OF_THE_REFERENCE).protect();
        double sum = 0;
        for (var cell : table.get("cells")) {
            if (release.cell(cell.get("id").asString()).withheld()) {
                sum += cell.get("value").asLong();
                assertThat(cell.get("status").asString()).isNotEqualTo("z");
            }
        }
        double best = table.get("optimum").get("sum").get("objective").asDouble();
        assertThat(sum).isBetween(best, 1.1 * best);
    }

    private static LinkedTables tables(JsonNode table, Rule rule) {
        var tables = new LinkedTables(rule);
        table.get("cells").forEach(cell -> {
            var id = cell.get("id").asString();
            long value = cell.get("value").asLong();
            if (id.equals("0")) {
                tables.known(id, value);
            } else {
                tables.printed(id, value);
            }
        });
        table.get("constraints").forEach(sum -> tables.sum(sum.get("total").asString(),
                StreamSupport.stream(sum.get("parts").spliterator(), false).map(JsonNode::asString).toList()));
        return tables;
    }

    private static Cluster cluster(JsonNode table) {
        var counts = new ArrayList<Unknown>();
        table.get("cells").forEach(cell -> {
            long value = cell.get("value").asLong();
            boolean small = cell.get("status").asString().equals("u");
            counts.add(new Unknown(cell.get("id").asString(), value, 0, Unknown.ANY, Sort.PRINTED, small ? 1 : value,
                    small ? 10 : value));
        });
        var equations = new ArrayList<Equation>();
        table.get("constraints").forEach(sum -> {
            var parts = StreamSupport.stream(sum.get("parts").spliterator(), false).mapToInt(JsonNode::asInt).toArray();
            var at = new int[parts.length + 1];
            var factors = new int[parts.length + 1];
            at[0] = sum.get("total").asInt();
            factors[0] = 1;
            for (int part = 0; part < parts.length; part++) {
                at[part + 1] = parts[part];
                factors[part + 1] = -1;
            }
            equations.add(new Equation(at, factors));
        });
        return new Cluster(counts, equations);
    }

    private static BitSet places(JsonNode ids) {
        var places = new BitSet();
        ids.forEach(id -> places.set(id.asInt()));
        return places;
    }
}
