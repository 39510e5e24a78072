package org.handoff.exports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handoff.anonymity.Hierarchy;
import org.handoff.codes.Code;
import org.handoff.codes.Codes;
import org.springframework.stereotype.Component;

/**
 * How the values of each column grow coarser. Where there is a code list, its codes are the values, retired ones too, so that no
 * value can be missing; what is not recorded is a value of its own.
 */
@Component
class Scales {

    static final String NOT_RECORDED = "Not recorded";
    /** The value of what cannot be known yet, because the window is not over. */
    static final String NOT_YET = "Not yet known";
    private static final String ALL = Hierarchy.EVERYTHING;
    private static final int LARGEST_RACES = 4;
    private static final int OLDEST = 90;

    private final Codes codes;

    Scales(Codes codes) {
        this.codes = codes;
    }

    /**
     * The hierarchy of a column.
     *
     * @param values  what the cohort has, by which the largest groups are told; with as many entries as people
     */
    Hierarchy of(ExportColumn column, Profile profile, Collection<String> values) {
        var lines = switch (column.hierarchy()) {
            case "age" -> ages();
            case "sex" -> sexes();
            case "race" -> races(values);
            case "index_period" -> periods(profile, values);
            case "door" -> doors();
            case "offence" -> offences(profile);
            case "housing" -> housing(profile);
            case "arrested" -> flat(List.of("Yes", "No", NOT_YET));
            case "arrests" -> arrests(profile, values);
            case "rearrest" -> rearrests();
            case "window" -> windows(profile);
            case OwnFields.HIERARCHY -> flat(withNotRecorded(column.values()));
            default -> flat(labels("yes-no"));
        };
        return Hierarchy.of(column.name(), lines);
    }

    /** The value that a code stands for in the files: its label, or that nothing is recorded. */
    String label(String list, String code) {
        return code.isEmpty() ? NOT_RECORDED : codes.label(list, code);
    }

    static String age(String age) {
        return age.isEmpty() ? NOT_RECORDED : Integer.parseInt(age) >= OLDEST ? OLDEST + "+" : age;
    }

    private static List<List<String>> ages() {
        var lines = new ArrayList<List<String>>();
        for (int age = 0; age < OLDEST; age++) {
            var five = age < 18 ? "under 18" : age < 20 ? "18-19" : "%d-%d".formatted(age / 5 * 5, age / 5 * 5 + 4);
            lines.add(List.of(String.valueOf(age), five, tenYears(age), age < 35 ? "under 35" : age < 55 ? "35-54" : "55+", ALL));
        }
        lines.add(List.of(OLDEST + "+", OLDEST + "+", "65+", "55+", ALL));
        lines.add(List.of(NOT_RECORDED, NOT_RECORDED, NOT_RECORDED, NOT_RECORDED, ALL));
        return lines;
    }

    private static String tenYears(int age) {
        int from = age < 25 ? 18 : (age - 5) / 10 * 10 + 5;
        return age < 18 ? "under 18" : age < 25 ? "18-24" : age >= 65 ? "65+" : "%d-%d".formatted(from, from + 9);
    }

    private List<List<String>> sexes() {
        return labels("sex").stream().map(label -> List.of(label, label.equals("Female") || label.equals("Male") ? label
                : "Another or unknown", ALL)).toList();
    }

    private List<List<String>> races(Collection<String> values) {
        var counts = values.stream().collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        var all = new ArrayList<>(codes.of("race").stream().filter(code -> !code.code().matches("\\d+")).map(Code::label).toList());
        all.add("More than one race");
        var largest = all.stream().filter(counts::containsKey)
                .sorted(Comparator.comparing((String label) -> -counts.get(label)).thenComparing(label -> label))
                .limit(LARGEST_RACES).toList();
        var two = largest.subList(0, Math.min(2, largest.size()));
        all.add(NOT_RECORDED);
        return all.stream().map(label -> List.of(label, largest.contains(label) ? label : "Another or unknown",
                two.contains(label) ? label : "Any other or unknown", ALL)).toList();
    }

    /** The race of a person as one group: a code of the list, multiple or unknown. */
    String race(String group) {
        return group.equals("multiple") ? "More than one race" : group.equals("unknown") || group.isEmpty() ? NOT_RECORDED
                : codes.label("race", group);
    }

    /** From the first year of the cohort to the last. */
    private static List<List<String>> periods(Profile profile, Collection<String> values) {
        var years = values.stream().mapToInt(value -> Integer.parseInt(value.substring(0, 4))).summaryStatistics();
        var lines = new ArrayList<List<String>>();
        for (int year = years.getMin(); year <= years.getMax() && !values.isEmpty(); year++) {
            int even = year / 2 * 2;
            var two = "%d-%d".formatted(even, even + 1);
            for (int quarter = 1; profile.tellsQuarters() && quarter <= 4; quarter++) {
                lines.add(List.of("%d-Q%d".formatted(year, quarter), "%d-H%d".formatted(year, (quarter + 1) / 2), String.valueOf(year), two, ALL));
            }
            if (!profile.tellsQuarters()) {
                lines.add(List.of(String.valueOf(year), two, ALL));
            }
        }
        return lines;
    }

    private List<List<String>> doors() {
        return codes.of("door").stream().map(code -> List.of(code.label(), code.code().equals("ARREST") ? code.label()
                : "Social contact or community referral", ALL)).toList();
    }

    private List<List<String>> offences(Profile profile) {
        var lines = new LinkedHashMap<String, List<String>>();
        codes.of("offence").forEach(code -> {
            var group = offenceGroup(code);
            var two = group.equals("Drug offense") ? group : "Another offense";
            lines.put(profile.tellsQuarters() ? code.label() : group, profile.tellsQuarters() ? List.of(code.label(), group, two, ALL)
                    : List.of(group, two, ALL));
        });
        lines.put("No charge", profile.tellsQuarters() ? List.of("No charge", "No charge", "No charge", ALL)
                : List.of("No charge", "No charge", ALL));
        return List.copyOf(lines.values());
    }

    /** What the lead offense of a referral reads before anything is made coarser. */
    String offence(Profile profile, String code) {
        if (code.isEmpty()) {
            return "No charge";
        }
        var found = codes.require("offence", code);
        return profile.tellsQuarters() ? found.label() : offenceGroup(found);
    }

    private static String offenceGroup(Code code) {
        return switch (code.groups().isEmpty() ? "" : code.groups().get(0)) {
            case "drug" -> "Drug offense";
            case "theft", "fraud", "property" -> "Property offense";
            case "order" -> "Public order offense";
            case "sex_work" -> "Sex work offense";
            default -> "Other offense";
        };
    }

    private List<List<String>> housing(Profile profile) {
        var lines = new LinkedHashMap<String, List<String>>();
        codes.of("living-situation").forEach(code -> {
            var five = housingClass(code.groups().isEmpty() ? "unknown" : code.groups().get(0));
            var three = five.equals("Temporary") || five.equals("Permanent") ? "Housed" : five;
            lines.put(profile.tellsQuarters() ? code.label() : five, profile.tellsQuarters() ? List.of(code.label(), five, three, ALL)
                    : List.of(five, three, ALL));
        });
        lines.put(profile.tellsQuarters() ? NOT_RECORDED : "Unknown", profile.tellsQuarters()
                ? List.of(NOT_RECORDED, "Unknown", "Unknown", ALL) : List.of("Unknown", "Unknown", ALL));
        return List.copyOf(lines.values());
    }

    /** What the living situation at entry reads before anything is made coarser. */
    String housing(Profile profile, String code) {
        if (profile.tellsQuarters()) {
            return label("living-situation", code);
        }
        var groups = codes.find("living-situation", code).map(Code::groups).orElse(List.of());
        return housingClass(groups.isEmpty() ? "unknown" : groups.get(0));
    }

    static String housingClass(String group) {
        return group.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + group.substring(1);
    }

    private static List<List<String>> arrests(Profile profile, Collection<String> values) {
        int top = profile.tellsQuarters() ? values.stream().filter(value -> value.endsWith("+"))
                .mapToInt(value -> Integer.parseInt(value.replace("+", ""))).findFirst()
                .orElse(Math.max(TopCode.LEAST, values.stream().filter(value -> value.matches("\\d+")).mapToInt(Integer::parseInt).max().orElse(0)
                        + 1)) : TopCode.LEAST;
        var lines = new ArrayList<List<String>>();
        IntStream.rangeClosed(0, top).forEach(count -> lines.add(List.of(count == top ? count + "+" : String.valueOf(count),
                count < 2 ? String.valueOf(count) : count < 4 ? "2-3" : "4+", count == 0 ? "0" : "1+", ALL)));
        lines.add(List.of(NOT_YET, NOT_YET, NOT_YET, ALL));
        return lines;
    }

    private static List<List<String>> rearrests() {
        var lines = new ArrayList<List<String>>();
        for (int day = 0; day < 360; day += 30) {
            lines.add(List.of(days(day, 30), days(day, 90), days(day, 180), days(day, 360), ALL));
        }
        for (String other : List.of("None in 360 days", NOT_YET)) {
            lines.add(List.of(other, other, other, other, ALL));
        }
        return lines;
    }

    /** The window of a number of days that somebody is followed. */
    static String window(Profile profile, int days) {
        return window(profile.followUps(), days);
    }

    /** From the last of some days that is reached to before the next. */
    private static String window(List<Integer> begins, int days) {
        int begin = begins.stream().filter(each -> each <= days).reduce(0, (one, later) -> later);
        return begins.stream().filter(each -> each > days).findFirst().map(next -> "%d-%d days".formatted(begin, next - 1))
                .orElse("%d days and more".formatted(begin));
    }

    /** Two by two, and then whether a year is over. */
    private static List<List<String>> windows(Profile profile) {
        var all = profile.followUps();
        if (!profile.tellsQuarters()) {
            return all.stream().map(days -> List.of(window(all, days), ALL)).toList();
        }
        var pairs = IntStream.range(0, all.size()).filter(place -> place % 2 == 0).mapToObj(all::get).toList();
        var year = List.of(all.get(0), all.get(all.size() - 2));
        return all.stream().map(days -> List.of(window(all, days), window(pairs, days), window(year, days), ALL)).toList();
    }

    static String days(int day, int width) {
        return "%d-%d days".formatted(day / width * width, day / width * width + width - 1);
    }

    private static List<List<String>> flat(Collection<String> values) {
        return values.stream().map(value -> List.of(value, ALL)).toList();
    }

    private List<String> labels(String list) {
        return withNotRecorded(codes.of(list).stream().map(Code::label).distinct().toList());
    }

    private static List<String> withNotRecorded(List<String> values) {
        var labels = new ArrayList<>(values);
        if (!labels.contains(NOT_RECORDED)) {
            labels.add(NOT_RECORDED);
        }
        return labels;
    }

    /** Every hierarchy by its column, for a cohort of these values. */
    Map<String, Hierarchy> all(List<ExportColumn> columns, Profile profile, Map<String, List<String>> values) {
        return columns.stream().filter(column -> !column.hierarchy().isEmpty()).collect(Collectors.toMap(ExportColumn::name,
                column -> of(column, profile, values.getOrDefault(column.name(), List.of())), (one, same) -> one, LinkedHashMap::new));
    }
}
