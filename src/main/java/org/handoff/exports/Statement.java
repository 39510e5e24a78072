package org.handoff.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handoff.anonymity.Attack;
import org.handoff.anonymity.Hierarchy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is said of a package to whoever gets it: of whom, by which rules, what was lost, what remains of risk. */
final class Statement {

    static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    static final List<String> LIMITS = List.of(
            "Outcomes stand as they are, in bins: whoever knows somebody's outcomes to the week or month could find the row. The recipient"
                    + " agrees not to try.",
            "Two packages of the same people could be joined on outcomes. The recipient agrees not to join them.",
            "Times beyond the follow-up that is told were dealt out anew among rows with the same follow-up, sex and race, or of the same"
                    + " follow-up where these are too few: curves of such groups"
                    + " stand, what they have to do with any other column does not.",
            "Follow-up ends at death; days of death are known to the public.",
            "Sex, race and whether arrested have one level for the whole file, but for rows told without race, or without sex too; other"
                    + " columns are coarser in some rows than in others.",
            "No ZIP code or address is recorded by the program, and no site leaves: no census table of places was needed.");

    private static final String NOTHING_TO_DIVERSIFY = "%d sensitive values in each class were asked for; no sensitive column is in the package, so there is"
            + " nothing to diversify.";

    private final ExportRequest request;
    private final People people;
    private final Sheet raw;
    private final Anonymous anonymous;
    private final LocalDate created;
    private final String contact;
    private final Figures figures;

    /** @param contact  whom to ask: the program, never a person of its staff */
    Statement(ExportRequest request, People people, Sheet raw, Anonymous anonymous, LocalDate created, String contact, Figures figures) {
        this.contact = contact;
        this.figures = figures;
        this.request = request;
        this.people = people;
        this.raw = raw;
        this.anonymous = anonymous;
        this.created = created;
    }

    Map<String, @Nullable Object> document(List<Attack> attacks, List<Overlaps.Overlap> overlaps, List<Comparison> comparisons) {
        var statement = new LinkedHashMap<String, @Nullable Object>();
        var version = Statement.class.getPackage().getImplementationVersion();
        statement.put("program", "Handoff");
        statement.put("program_version", version == null ? "unreleased" : version);
        statement.put("created", created.toString());
        statement.put("profile", request.profile().word());
        statement.put("recipient", request.recipient());
        statement.put("contact", contact);
        statement.put("agreement", request.agreement());
        statement.put("basis_substance_use", request.sudBasis());
        statement.put("basis_mental_health", request.healthBasis());
        statement.put("cohort", request.cohort().inWords());
        statement.put("people", people.size());
        var kept = Kept.of(anonymous);
        statement.put("people_left_out", SmallCells.of(people.leftOut()).entrySet().stream()
                .map(each -> inOrder("reason", each.getKey(), "people", each.getValue())).toList());
        statement.put("people_released", anonymous.release().table().rows());
        statement.put("rows_withheld", withheld());
        statement.put("rows_withheld_by", marginals(row -> !kept.has(row)));
        statement.put("rows_told_without", List.of("sex", "race").stream().filter(column -> anonymous.known().contains(column))
                .map(column -> inOrder("column", column, "rows", SmallCells.alone(without(column).size()))).toList());
        var withoutRace = anonymous.known().contains("race") ? without("race") : Set.<Integer>of();
        statement.put("rows_told_without_race_by", marginals(withoutRace::contains));
        rules(statement);
        risk(statement);
        statement.put("attacks", attacks.stream().map(Statement::attack).toList());
        statement.put("earlier_packages", overlaps.stream().map(Statement::overlap).toList());
        statement.put("reliability", Reliability.of(request, comparisons, untold(), isShortened()));
        statement.put("raw_figures", figures.sentence());
        statement.put("statistics", comparisons.stream().map(figures::of).toList());
        statement.put("known_limits", LIMITS);
        // without the numbers left out by hand: whoever tries all numbers would find them in the hash
        statement.put("settings_sha256", Checksums.of(request.profile() + "|" + request.cohort().inWords() + "|" + anonymous.terms().k() + "|" + anonymous.terms().classSize() + "|"
                + request.l() + "|" + request.seed() + "|" + request.withoutColumns()));
        return statement;
    }

    private List<String> untold() {
        var table = anonymous.release().table();
        return anonymous.columns().stream().filter(column -> column.role() == ColumnRole.PROTECTED).map(ExportColumn::name)
                .filter(column -> table.values(table.columns().indexOf(column)).equals(List.of(Hierarchy.EVERYTHING))).toList();
    }

    private boolean isShortened() {
        var whole = String.valueOf(request.profile().horizon());
        return raw.rows().stream().anyMatch(row -> !raw.value(row, "follow_up").equals(whole));
    }

    private String withheld() {
        return SmallCells.alone(anonymous.release().loss().withheld());
    }

    /** The raw rows of people told without a column that most are told with. */
    private Set<Integer> without(String column) {
        var table = anonymous.release().table();
        int place = table.columns().indexOf(column);
        var rows = IntStream.range(0, table.rows()).filter(row -> table.value(row, place).equals(Hierarchy.EVERYTHING)).boxed()
                .map(anonymous.release().sources()::get).collect(Collectors.toSet());
        return rows.size() == table.rows() ? Set.of() : rows;
    }

    /** Who is missing or told with less, one column at a time. */
    private List<Map<String, String>> marginals(IntPredicate isMissing) {
        var marginals = new ArrayList<Map<String, String>>();
        for (String column : List.of("sex", "race", "door")) {
            int place = raw.place(column);
            var counts = new TreeMap<String, Integer>();
            IntStream.range(0, raw.rows().size()).filter(isMissing).forEach(row -> counts.merge(raw.rows().get(row).get(place), 1,
                    Integer::sum));
            SmallCells.of(counts).forEach((value, rows) -> marginals.add(inOrder("column", column, "value", value, "rows", rows)));
        }
        return marginals;
    }

    /** The raw rows that were released. */
    private record Kept(Set<Integer> rows) {

        static Kept of(Anonymous anonymous) {
            return new Kept(Set.copyOf(anonymous.release().sources()));
        }

        boolean has(int row) {
            return rows.contains(row);
        }
    }

    private void rules(Map<String, @Nullable Object> statement) {
        statement.put("k_asked", request.leastAlike());
        statement.put("k", anonymous.alike());
        statement.put("class_size", anonymous.terms().classSize());
        statement.put("l", anonymous.terms().l());
        if (request.l() > ExportRequest.USUAL_L && anonymous.terms().l() == 1) {
            statement.put("diversity", NOTHING_TO_DIVERSIFY.formatted(request.l()));
        }
        statement.put("cap", anonymous.terms().cap());
        statement.put("most_rows_withheld", anonymous.terms().mostWithheld());
        statement.put("seed", request.seed());
        statement.put("columns", anonymous.released().stream().map(this::column).toList());
        statement.put("columns_left_out", new TreeMap<>(anonymous.leftOut()));
        statement.put("date_rule", "Days since the first referral of the period in bins of %d days; the referral itself to the %s at most."
                .formatted(request.profile().bins().width(), request.profile().tellsQuarters() ? "quarter" : "year")
                + " Follow-up is told to %d days at most, and to the same day within a class.".formatted(request.profile().horizon()));
        statement.put("bin_days", request.profile().bins().width());
        statement.put("geography", "none: the whole file is of one program");
        statement.put("pseudonym_rule", request.series() == null
                ? "HMAC-SHA-256 of a random number, under a key of this package alone that was destroyed: packages cannot be joined."
                : "HMAC-SHA-256 of a random number, under the sealed key of the series %s: its packages can be joined, and tell people apart in the same way."
                        .formatted(request.series()));
    }

    private Map<String, @Nullable Object> column(ExportColumn column) {
        var hierarchy = anonymous.hierarchies().get(column.name());
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("name", column.name());
        told.put("role", column.role().name().toLowerCase(java.util.Locale.ROOT));
        told.put("levels", hierarchy == null ? null : hierarchy.levels());
        told.put("loss", rounded(anonymous.release().loss().byColumn().get(column.name())));
        return told;
    }

    private void risk(Map<String, @Nullable Object> statement) {
        var risk = anonymous.release().risk();
        var loss = anonymous.release().loss();
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("smallest_class", risk.smallest());
        told.put("classes", risk.classes());
        told.put("prosecutor_highest", rounded(risk.highest()));
        told.put("prosecutor_mean", rounded(risk.mean()));
        told.put("share_above_one_in_k", rounded(risk.aboveThreshold()));
        told.put("marketer_expected_links", rounded(risk.mean() * anonymous.release().table().rows()));
        told.put("journalist_basis", "the file itself is taken for the population, which overstates the risk");
        told.put("fewest_sensitive_values", risk.fewestValues());
        told.put("largest_sensitive_share", rounded(risk.largestShare()));
        told.put("closeness", rounded(risk.closeness()));
        statement.put("risk", told);
        var lost = new LinkedHashMap<String, @Nullable Object>();
        lost.put("granularity", rounded(loss.granularity()));
        lost.put("entropy", rounded(loss.entropy()));
        lost.put("discernibility", loss.discernibility());
        lost.put("average_class", rounded(loss.averageClass()));
        statement.put("loss", lost);
    }

    /** Names and texts, one after the other, in the same order in every run. */
    private static Map<String, String> inOrder(String... told) {
        var map = new LinkedHashMap<String, String>();
        for (int place = 0; place < told.length; place += 2) {
            map.put(told[place], told[place + 1]);
        }
        return map;
    }

    private static Map<String, @Nullable Object> attack(Attack attack) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("attack", attack.name());
        told.put("knows", attack.knows());
        told.put("withstood", attack.tried() ? attack.passed() : null);
        told.put("outcome", attack.outcome());
        return told;
    }

    private static Map<String, @Nullable Object> overlap(Overlaps.Overlap overlap) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("package", overlap.earlier().shown());
        told.put("made_on", overlap.earlier().madeOn().toString());
        told.put("people_in_both", overlap.people());
        told.put("join_on_what_others_may_know", rounded(overlap.success()));
        told.put("join_on_outcomes_too", rounded(overlap.onAll()));
        return told;
    }

    static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Comparison.rounded(value);
    }

    /** The same for a person to read. */
    static String text(Map<String, @Nullable Object> statement) {
        return "Statement of anonymity\n\n" + statement.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue(), ""))
                .collect(Collectors.joining());
    }

    private static String line(String key, @Nullable Object value, String indent) {
        var words = indent + key.replace('_', ' ');
        if (value instanceof Map<?, ?> map) {
            return words + ":\n" + map.entrySet().stream().map(entry -> line(String.valueOf(entry.getKey()), entry.getValue(), indent + "  "))
                    .collect(Collectors.joining());
        } else if (value instanceof List<?> list) {
            return words + (list.isEmpty() ? ": none\n" : ":\n" + list.stream().map(each -> indent + "  - " + inOneLine(each) + "\n")
                    .collect(Collectors.joining()));
        }
        return words + ": " + (value == null ? "none" : value) + "\n";
    }

    private static String inOneLine(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map.entrySet().stream().filter(entry -> entry.getValue() != null)
                .map(entry -> String.valueOf(entry.getKey()).replace('_', ' ') + " " + entry.getValue()).collect(Collectors.joining("; "))
                : String.valueOf(value);
    }
}
