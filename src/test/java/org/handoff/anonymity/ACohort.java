package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented people in a table, with hierarchies: drawn from a seed, skewed, with blanks, so that rare combinations abound. */
record ACohort(Table table, Map<String, Role> roles, Map<String, Hierarchy> hierarchies) {

    static final List<String> SUBSTANCES = List.of("opioid", "alcohol", "stimulant", "cannabis", "other");
    private static final List<String> COLUMNS = List.of("age", "race", "gender", "zip", "offence", "substance", "housing", "days", "name");

    static ACohort of(int rows, long seed) {
        var random = new Random(seed);
        var table = Table.with(COLUMNS);
        for (int row = 0; row < rows; row++) {
            table.add(person(random, row));
        }
        return new ACohort(table.build(), usualRoles(), usualHierarchies());
    }

    private static List<String> person(Random random, int row) {
        return List.of(seldomBlank(random, String.valueOf(18 + skewed(random, 60))), "R" + skewed(random, 7), "G" + skewed(random, 4),
                seldomBlank(random, "98%d%d".formatted(skewed(random, 4), skewed(random, 9))), "O" + skewed(random, 8),
                seldomBlank(random, SUBSTANCES.get(skewed(random, 5))), random.nextInt(3) > 0 ? "housed" : "homeless",
                String.valueOf(random.nextInt(12) * 30), "Person " + row);
    }

    private static int skewed(Random random, int bound) {
        return (int) (bound * random.nextDouble() * random.nextDouble());
    }

    private static String seldomBlank(Random random, String value) {
        return random.nextInt(25) == 0 ? "" : value;
    }

    private static Map<String, Role> usualRoles() {
        var roles = new HashMap<String, Role>();
        List.of("age", "race", "gender", "zip", "offence").forEach(column -> roles.put(column, Role.QUASI));
        roles.put("substance", Role.SENSITIVE);
        roles.put("housing", Role.KEPT);
        roles.put("days", Role.KEPT);
        roles.put("name", Role.DROPPED);
        return roles;
    }

    private static Map<String, Hierarchy> usualHierarchies() {
        var zip = new ArrayList<List<String>>();
        IntStream.range(0, 4).forEach(first -> IntStream.range(0, 9).forEach(second ->
                zip.add(List.of("98%d%d".formatted(first, second), "98%d".formatted(first), "*"))));
        return Map.of("age", ages(), "zip", Hierarchy.of("zip", zip),
                "race", Hierarchy.grouped("race", Map.of("R0", "A", "R1", "A", "R2", "B", "R3", "B", "R4", "B", "R5", "C", "R6", "C")),
                "gender", Hierarchy.flat("gender", List.of("G0", "G1", "G2", "G3")),
                "offence", Hierarchy.grouped("offence", Map.of("O0", "drug", "O1", "drug", "O2", "property", "O3", "property",
                        "O4", "order", "O5", "order", "O6", "order", "O7", "sex work")));
    }

    static Hierarchy ages() {
        return Hierarchy.of("age", IntStream.rangeClosed(0, 99).mapToObj(age -> List.of(String.valueOf(age),
                "%d-%d".formatted(age / 5 * 5, age / 5 * 5 + 4), "%d to %d".formatted(age / 20 * 20, age / 20 * 20 + 19), "*")).toList());
    }

    Terms terms(int k, int l, double cap, double mostWithheld, long seed) {
        return new Terms(roles, hierarchies, k, l, cap, mostWithheld, seed);
    }

    ACohort with(String column, Role role) {
        var changed = new HashMap<>(roles);
        changed.put(column, role);
        return new ACohort(table, changed, hierarchies);
    }
}
