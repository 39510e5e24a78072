package org.handoff.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.anonymity.Anonymizer;
import org.handoff.anonymity.Attack;
import org.handoff.anonymity.Attacks;
import org.handoff.anonymity.Hierarchy;
import org.handoff.anonymity.Role;
import org.handoff.anonymity.Table;
import org.handoff.anonymity.Terms;
import org.jspecify.annotations.Nullable;

/** Makes the rows of person.csv alike. A sensitive column that cannot be diverse enough is left out before anybody is. */
final class Anonymization {

    static final double CAP = 0.9;
    /** For both profiles: k bounds the risk of the most exposed row, this that of all rows together. */
    static final double HIGHEST_MEAN_RISK = 0.09;

    private static final String FIRST = "follow_up_window";
    /** A row whose combination is too rare is told without race, or without sex as well, and still counted. */
    private static final List<String> YIELDING = List.of("race", "sex");
    /** So few are arrested on both sides in a small cohort that they would be left out; rates keep them. */
    private static final List<String> AT_LAST = List.of("arrested_after", "arrested_before");
    private static final double MOST_YIELDING = 0.05;
    /** What evaluations compare people by counts more than what they rarely do. */
    private static final Map<String, Double> WEIGHTS = Map.of("age", 4.0, "door", 4.0, "sex", 4.0, "race", 2.0, "arrested_before", 20.0, "arrested_after",
            20.0, "index_period", 0.5, "veteran", 0.5, "rearrest", 0.5);

    private final ExportRequest request;
    private final Scales scales;
    private final Sheet raw;
    private final Map<String, ExportColumn> declared;
    private final Map<String, String> leftOut = new LinkedHashMap<>();
    private final Map<String, Integer> coarsened = new HashMap<>();
    private final @Nullable SeriesScheme scheme;

    Anonymization(ExportRequest request, ColumnCatalogue catalogue, Scales scales, Sheet raw) {
        this(request, catalogue, scales, raw, null);
    }

    /** @param scheme  of the series; null for its first package, and for one of none */
    Anonymization(ExportRequest request, ColumnCatalogue catalogue, Scales scales, Sheet raw, @Nullable SeriesScheme scheme) {
        this.scheme = scheme;
        this.request = request;
        this.scales = scales;
        this.raw = raw;
        var wanted = raw.columns().stream().filter(column -> !request.withoutColumns().contains(column)).toList();
        this.declared = catalogue.requireDeclared(new Sheet("person", wanted, List.of())).stream()
                .collect(Collectors.toMap(ExportColumn::name, column -> column, (one, same) -> one, LinkedHashMap::new));
        request.withoutColumns().forEach(column -> leftOut.put(column, "left out by hand"));
    }

    /**
     * The rows as they may leave.
     *
     * @throws org.handoff.shared.Refusal when the terms cannot be met
     */
    Anonymous make() {
        declared.values().stream().filter(column -> !request.hasBasis(column.basis())).toList()
                .forEach(column -> leaveOut(column.name(), "no basis is recorded for it"));
        columns(ColumnRole.SENSITIVE).forEach(this::leaveOutWhatIsNotDiverse);
        if (scheme != null) {
            coarsened.putAll(scheme.coarsened());
            scheme.leftOut().stream().filter(declared::containsKey).forEach(column -> leaveOut(column, "it is in no package of the series"));
        }
        int alike = request.leastAlike();
        while (true) {
            var made = attempt(alike);
            var failed = made.attacks().stream().filter(attack -> attack.name().equals("A7") && !attack.passed()).toList();
            double mean = made.release().risk().mean();
            if (failed.isEmpty() && mean <= HIGHEST_MEAN_RISK) {
                return made;
            }
            // the mean of 1 in the size of the class falls about as the size grows; one more at least, so that this ends
            alike = mean <= HIGHEST_MEAN_RISK ? alike : Math.max(alike + 1, (int) (alike * mean / HIGHEST_MEAN_RISK) - 1);
            failed.forEach(attack -> coarsenOrLeaveOut(attack.knows().substring(attack.knows().lastIndexOf(' ') + 1), attack.outcome()));
        }
    }

    /** Fewer values are harder to infer: of few rows, one of many values leads by chance alone. */
    private void coarsenOrLeaveOut(String column, String outcome) {
        var coarser = CoarserValues.of(column);
        int step = coarsened.merge(column, 1, Integer::sum);
        if (step > coarser.size()) {
            leaveOut(column, "it could be inferred: " + outcome);
        }
    }

    private String told(String column, String value) {
        int step = coarsened.getOrDefault(column, 0);
        return step == 0 ? value : CoarserValues.of(column).get(step - 1).getOrDefault(value, value);
    }

    private Anonymous attempt(int alike) {
        var hierarchies = hierarchies();
        var offered = scheme == null ? hierarchies : scheme.from(hierarchies);
        var table = table(hierarchies);
        var roles = new HashMap<String, Role>();
        declared.forEach((name, column) -> roles.put(name, role(column.role())));
        boolean sensitive = roles.containsValue(Role.SENSITIVE);
        var terms = new Terms(roles, offered, request.leastAlike(), alike, sensitive ? request.l() : 1, sensitive ? CAP : 1,
                request.profile().mostWithheld(), request.seed(), order());
        var release = Anonymizer.release(table, terms, request.watcher());
        request.watcher().accept("Attacking what came of it");
        return new Anonymous(List.copyOf(declared.values()), hierarchies, terms, release, Attacks.on(table, terms, release, request.seed()),
                Map.copyOf(leftOut));
    }

    private Terms.Order order() {
        return new Terms.Order(declared.containsKey(FIRST) ? FIRST : null, YIELDING.stream().filter(declared::containsKey).toList(),
                AT_LAST.stream().filter(declared::containsKey).toList(), MOST_YIELDING, WEIGHTS.entrySet().stream().filter(weight -> declared.containsKey(weight.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How it tells people apart, for the packages of a series to come. */
    SeriesScheme scheme(Anonymous made) {
        return SeriesScheme.of(made, raw, coarsened);
    }

    private Table table(Map<String, Hierarchy> hierarchies) {
        var table = Table.with(List.copyOf(declared.keySet()));
        raw.rows().forEach(row -> table.add(declared.keySet().stream()
                .map(column -> raised(hierarchies.get(column), column, told(column, row.get(raw.place(column))))).toList()));
        return table.build();
    }

    /** A value at the level of the series. */
    private String raised(@Nullable Hierarchy hierarchy, String column, String value) {
        int level = scheme == null ? 0 : scheme.levels().getOrDefault(column, 0);
        return hierarchy == null || level == 0 ? value : hierarchy.at(value, level).orElse(value);
    }

    private Map<String, Hierarchy> hierarchies() {
        var values = new HashMap<String, List<String>>();
        declared.keySet().forEach(name -> values.put(name, raw.rows().stream().map(row -> row.get(raw.place(name))).toList()));
        if (scheme != null) {
            scheme.replace(values);
        }
        return scales.all(List.copyOf(declared.values()), request.profile(), values);
    }

    /** What not even all rows together hold, no class can. */
    private void leaveOutWhatIsNotDiverse(String column) {
        var counts = raw.rows().stream().map(row -> row.get(raw.place(column))).filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        long known = counts.values().stream().mapToLong(count -> count).sum();
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
        if (known == 0) {
            leaveOut(column, "nothing is recorded in it");
        } else if (counts.size() < request.l() || most > CAP * known) {
            leaveOut(column, String.format(Locale.ROOT, "one value has more than %.0f %% of the people, or there are fewer than %d values",
                    100 * CAP, request.l()));
        }
    }

    private void leaveOut(String column, String why) {
        declared.remove(column);
        leftOut.put(column, why);
    }

    private List<String> columns(ColumnRole role) {
        return new ArrayList<>(declared.values().stream().filter(column -> column.role() == role).map(ExportColumn::name).toList());
    }

    private static Role role(ColumnRole role) {
        return switch (role) {
            case PROTECTED -> Role.PROTECTED;
            case QUASI -> Role.QUASI;
            case SENSITIVE -> Role.SENSITIVE;
            default -> Role.KEPT;
        };
    }
}
