package org.handoff.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row for each person: what stood at entry, times to what came after, windows before and after. */
final class PersonShape {

    /** The texts that columns without a hierarchy are made of. */
    static final List<String> WORDS = List.of("Yes", "No", "None", "Alcohol", "Cocaine or crack", "Opioids", "Stimulants", "Other substance",
            "Goals met", "Transferred or moved", "Chose to leave", "Cannot be located", "Incarcerated", "Ill or deceased",
            "Other or not recorded", "Homeless", "Institutional", "Temporary", "Permanent", "Unknown");
    private static final int WINDOW = 12;
    private static final int WINDOW_DAYS = 365;
    private static final int YEAR = 360;
    private static final int HALF_A_YEAR = 180;
    private static final int MOST_COUNTED = 60;
    private static final int LARGEST_INCOME = 3_000;

    private final Profile profile;
    private final Scales scales;
    private final TopCode arrestsBefore;
    private final TopCode arrestsAfter;
    private final Map<Long, Integer> limits;
    private final OwnFields own;
    private final Map<String, Map<Long, String>> answers;

    private PersonShape(Profile profile, Scales scales, TopCode arrestsBefore, TopCode arrestsAfter, Map<Long, Integer> limits, OwnFields own,
            Map<String, Map<Long, String>> answers) {
        this.own = own;
        this.answers = answers;
        this.profile = profile;
        this.scales = scales;
        this.arrestsBefore = arrestsBefore;
        this.arrestsAfter = arrestsAfter;
        this.limits = limits;
    }

    static PersonShape of(Profile profile, Scales scales, OwnFields own, List<Life> lives) {
        return of(profile, scales, own, lives, null);
    }

    /** The same with the counts cut where a series cuts them. */
    static PersonShape of(Profile profile, Scales scales, OwnFields own, List<Life> lives, @Nullable SeriesScheme scheme) {
        if (scheme != null) {
            return new PersonShape(profile, scales, new TopCode(scheme.arrestsBefore()), new TopCode(scheme.arrestsAfter()), Map.of(), own,
                    own.answers());
        }
        return new PersonShape(profile, scales, TopCode.of(profile, lives.stream().map(PersonShape::before).toList()),
                TopCode.of(profile, lives.stream().map(PersonShape::after).toList()), Map.of(), own, own.answers());
    }

    /**
     * The same with the follow-up of each person ended at a number of days. How long somebody can be watched tells the index day, so
     * the people of a class are watched equally long.
     */
    PersonShape watching(Map<Long, Integer> days) {
        return new PersonShape(profile, scales, arrestsBefore, arrestsAfter, Map.copyOf(days), own, answers);
    }

    /** The rows before anything is made coarser, without the key, one for each life in the same order. */
    Sheet sheet(List<Life> lives) {
        return Sheet.of("person", List.copyOf(row(lives.get(0)).keySet()), lives.stream().map(life -> List.copyOf(row(life).values())));
    }

    /** Days that are told of at most. */
    int horizon() {
        return profile.horizon();
    }

    /** Days of a bin of its times. */
    int binDays() {
        return profile.bins().width();
    }

    /** The days that shares of groups are counted for: half a year, in whole windows of follow-up. */
    int subgroupDays() {
        return profile.followUps().stream().filter(days -> days >= HALF_A_YEAR).findFirst().orElseThrow();
    }

    static long before(Life life) {
        return life.arrests(life.index().minusMonths(WINDOW), life.index().minusDays(1));
    }

    static long after(Life life) {
        return life.arrests(life.index().plusDays(1), life.index().plusMonths(WINDOW));
    }

    static long nightsBefore(Life life) {
        return life.nights(life.index().minusMonths(WINDOW), life.index().minusDays(1));
    }

    static long nightsAfter(Life life) {
        return life.nights(life.index().plusDays(1), life.index().plusMonths(WINDOW));
    }

    /** Whether the twelve months after are over, and may be told of. */
    boolean isOver(Life life) {
        return followUp(life) >= YEAR && !life.index().plusMonths(WINDOW).isAfter(life.seenUntil());
    }

    /** To the day, as nobody is told; not beyond what the profile tells of. */
    int followUpInDays(Life life) {
        return (int) Math.min(profile.horizon(), life.seenUntil().toEpochDay() - life.index().toEpochDay());
    }

    int followUp(Life life) {
        return Math.min(profile.followUp(life.seenUntil().toEpochDay() - life.index().toEpochDay()),
                limits.getOrDefault(life.participant(), profile.horizon()));
    }

    private Map<String, String> row(Life life) {
        var row = new LinkedHashMap<String, String>();
        known(life, row);
        row.put("supervision", yesNo(life.fact("supervision")));
        row.put("primary_substance", substance(life.fact("primary_substance")));
        row.put("on_moud", yesNo(life.fact("on_moud")));
        row.put("overdose_after", life.count("overdose", life.index().plusDays(1), life.index().plusDays(followUp(life))) > 0 ? "Yes" : "No");
        row.put("mental_health_care", yesNo(life.fact("mental_health_care")));
        row.put("follow_up", String.valueOf(followUp(life)));
        until(row, life, "contact", life.first("contact"));
        until(row, life, "service", life.first("service_attended"));
        until(row, life, "enrolment", life.first("enrolment"));
        retention(row, life);
        counts(row, life);
        custody(row, life);
        outcomes(row, life);
        own.leaving().forEach(field -> row.put(OwnFields.name(field), own.value(field, answers, life, profile.bins())));
        return row;
    }

    private void known(Life life, Map<String, String> row) {
        var index = life.index();
        row.put("age", Scales.age(life.fact("age")));
        row.put("sex", scales.label("sex", life.fact("sex")));
        row.put("race", scales.race(life.fact("race")));
        row.put("index_period", profile.tellsQuarters() ? "%d-Q%d".formatted(index.getYear(), (index.getMonthValue() + 2) / 3)
                : String.valueOf(index.getYear()));
        row.put("door", scales.label("door", life.fact("door")));
        row.put("offence", scales.offence(profile, life.fact("offence")));
        row.put("housing", scales.housing(profile, life.fact("housing")));
        row.put("veteran", scales.label("yes-no", life.fact("veteran")));
        row.put("follow_up_window", Scales.window(profile, followUp(life)));
        row.put("arrested_before", before(life) > 0 ? "Yes" : "No");
        row.put("arrested_after", isOver(life) ? after(life) > 0 ? "Yes" : "No" : Scales.NOT_YET);
        row.put("arrests_before", arrestsBefore.of(before(life)));
        row.put("arrests_after", isOver(life) ? arrestsAfter.of(after(life)) : Scales.NOT_YET);
        row.put("rearrest", rearrest(life));
        // those of the class, which is not formed yet
        ClassMeans.COLUMNS.forEach(column -> row.put(column, ""));
    }

    private String rearrest(Life life) {
        long days = life.arrests().stream().filter(day -> day.isAfter(life.index())).findFirst()
                .map(day -> day.toEpochDay() - life.index().toEpochDay()).orElse(Long.MAX_VALUE);
        return days < Math.min(YEAR, followUp(life)) ? Scales.days((int) days, 30)
                : followUp(life) >= YEAR ? "None in 360 days" : Scales.NOT_YET;
    }

    private void until(Map<String, String> row, Life life, String what, Optional<LocalDate> day) {
        long days = day.map(each -> each.toEpochDay() - life.index().toEpochDay()).orElse(Long.MAX_VALUE);
        boolean happened = days < followUp(life);
        row.put(what + "_time", happened ? middle(days) : String.valueOf(followUp(life)));
        row.put(what + "_event", happened ? "1" : "0");
    }

    /** From the first enrolment within the follow-up to the exit after it. */
    private void retention(Map<String, String> row, Life life) {
        var enrolled = life.first("enrolment").filter(day -> isFollowed(life, day));
        var left = enrolled.flatMap(day -> life.happenings().stream().filter(each -> each.what().equals("exit")
                && !each.day().isBefore(day)).map(Life.Happening::day).findFirst()).filter(day -> isFollowed(life, day));
        long rest = enrolled.map(day -> followUp(life) - (day.toEpochDay() - life.index().toEpochDay())).orElse(0L);
        row.put("retention_time", enrolled.isEmpty() ? "" : middle(left.map(day -> day.toEpochDay() - enrolled.get().toEpochDay()).orElse(rest)));
        row.put("retention_event", enrolled.isEmpty() ? "" : left.isPresent() ? "1" : "0");
        row.put("exit_reason", left.isPresent() ? exitReason(life.fact("exit_reason")) : "");
    }

    private boolean isFollowed(Life life, LocalDate day) {
        return day.isBefore(life.index().plusDays(followUp(life)));
    }

    private void counts(Map<String, String> row, Life life) {
        var end = life.index().plusDays(YEAR - 1L);
        boolean full = followUp(life) >= YEAR;
        row.put("contacts_12m", full ? String.valueOf(Math.min(MOST_COUNTED, life.count("contact", life.index(), end))) : "");
        row.put("services_12m", full ? String.valueOf(Math.min(MOST_COUNTED, life.count("service_attended", life.index(), end))) : "");
    }

    private void custody(Map<String, String> row, Life life) {
        double before = nights(nightsBefore(life));
        double after = nights(nightsAfter(life));
        row.put("custody_before", plain(before));
        row.put("custody_after", isOver(life) ? plain(after) : "");
        row.put("risk_days_before", plain(Math.max(0, WINDOW_DAYS - before)));
        row.put("risk_days_after", isOver(life) ? plain(Math.max(0, WINDOW_DAYS - after)) : "");
    }

    private void outcomes(Map<String, String> row, Life life) {
        var entry = life.entry();
        var latest = life.latest(life.index().plusDays(followUp(life)).minusDays(1));
        row.put("housing_latest", latest.map(seen -> Scales.housingClass(seen.housing())).orElse(""));
        row.put("employed_entry", number(entry.map(Life.Seen::employed).orElse(null)));
        row.put("employed_latest", number(latest.map(Life.Seen::employed).orElse(null)));
        row.put("income_entry", income(profile, entry.map(Life.Seen::incomeCents).orElse(null)));
        row.put("income_latest", income(profile, latest.map(Life.Seen::incomeCents).orElse(null)));
    }

    static String income(Profile profile, @Nullable Integer cents) {
        return cents == null ? "" : String.valueOf(Math.min(LARGEST_INCOME, cents / 100 / profile.incomeStep() * profile.incomeStep()));
    }

    static String number(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    /** The middle of the bin of a number of days. */
    String middle(long days) {
        return plain(profile.bins().midpoint(Math.floorDiv(days, profile.bins().width())));
    }

    /** Nights as the middle of their bin; none at all is a bin of its own. */
    private double nights(long nights) {
        int width = profile.bins().width();
        return nights == 0 ? 0 : (nights - 1) / width * width + (width + 1) / 2.0;
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** What is not known counts for nothing where diversity is asked for, so it is a blank. */
    private String yesNo(String code) {
        return code.equals("1") ? "Yes" : code.equals("0") ? "No" : "";
    }

    private static String substance(String code) {
        var teds = code.replaceAll("\\D", "");
        return switch (code.startsWith("-") ? "" : teds) {
            case "" -> "";
            case "1" -> "None";
            case "2" -> "Alcohol";
            case "3" -> "Cocaine or crack";
            case "5", "6", "7" -> "Opioids";
            case "10", "11", "12" -> "Stimulants";
            default -> "Other substance";
        };
    }

    private static String exitReason(String code) {
        return switch (code) {
            case "1" -> "Goals met";
            case "2", "3" -> "Transferred or moved";
            case "4" -> "Chose to leave";
            case "5" -> "Cannot be located";
            case "6" -> "Incarcerated";
            case "7", "8", "9" -> "Ill or deceased";
            default -> "Other or not recorded";
        };
    }

    /** A list with one more entry before it. */
    static <T> List<T> added(T first, List<T> rest) {
        var all = new ArrayList<T>();
        all.add(first);
        all.addAll(rest);
        return List.copyOf(all);
    }
}
