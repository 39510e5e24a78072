package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handoff.statistics.KaplanMeier;
import org.handoff.statistics.KaplanMeier.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** People of the last year of a county: what came after the follow-up that is told of them. */
@ExtendWith(OneCounty.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaterTimesTests {

    private static final int CLASS_SIZE = 5;

    private final List<Life> lives;
    private final PersonShape shape;
    private final Sheet told;
    private final Anonymous anonymous;
    private final Sheets sheets;

    /** The county seen from the end of 2023: a third of the people of 2022 and 2023 could not be followed for a year. */
    LaterTimesTests(OneCounty.Opened county) {
        var cohort = new CohortRequest(new org.handoff.shared.Period(LocalDate.parse("2022-01-01"), LocalDate.parse("2023-12-31")),
                LocalDate.parse("2023-12-31"), null, null, false, List.of());
        var request = OneCounty.request(cohort, Profile.EVALUATOR, null, null);
        var bean = county.program();
        this.lives = bean.getBean(LifeQueries.class).lives(cohort);
        this.shape = PersonShape.of(Profile.EVALUATOR, bean.getBean(Scales.class), bean.getBean(OwnFields.class), lives);
        this.told = shape.sheet(lives);
        this.anonymous = new Anonymization(request, bean.getBean(ColumnCatalogue.class), bean.getBean(Scales.class), told).make();
        this.sheets = Sheets.of(request, lives, shape, anonymous, person -> "P" + person, (label, person) -> Checksums.of(label + person));
    }

    private String value(int row, String column) {
        return sheets.person().value(sheets.person().rows().get(row), column);
    }

    private Map<List<String>, List<Integer>> groups() {
        return IntStream.range(0, sheets.person().rows().size()).boxed().collect(Collectors.groupingBy(row -> List.of(value(row, "follow_up"),
                value(row, "sex"), value(row, "race"))));
    }

    @Test
    void anEndOfWatchingIsSharedByAsManyRowsAsAClassHas() {
        int later = 0;
        for (var group : groups().values()) {
            for (String what : List.of("contact", "service", "enrolment")) {
                var ends = new TreeMap<Double, Integer>();
                group.stream().filter(row -> value(row, what + "_event").equals("0")).map(row -> Double.parseDouble(value(row, what + "_time")))
                        .filter(days -> days > Integer.parseInt(value(group.get(0), "follow_up"))).forEach(days -> ends.merge(days, 1, Integer::sum));
                assertThat(ends.values()).as(group.size() + " rows, " + what).allMatch(rows -> rows >= CLASS_SIZE);
                later += ends.values().stream().mapToInt(rows -> rows).sum();
            }
        }
        assertThat(later).isGreaterThan(100);
    }

    @Test
    void curvesAreThoseOfTheRecordsAndWithoutWhatCameLaterTheyWouldNotBe() {
        for (String what : List.of("contact", "service", "enrolment", "retention")) {
            var exact = new ArrayList<Watched>();
            lives.stream().map(life -> ExactTimes.of(life, what, shape.followUpInDays(life))).filter(java.util.Objects::nonNull).forEach(exact::add);
            var curve = new BinnedCurve(KaplanMeier.of(watched(sheets.person(), what)), 7);
            for (int day : List.of(30, 90, 180, 365)) {
                assertThat(curve.at(day)).as("%s after %d days", what, day).isCloseTo(KaplanMeier.of(exact).at(day).share(),
                        org.assertj.core.data.Offset.offset(0.02));
            }
        }
        assertThat(watched(sheets.person(), "service").stream().filter(Watched::event).count())
                .isGreaterThan(watched(told, "service").stream().filter(Watched::event).count());
    }

    private static List<Watched> watched(Sheet sheet, String what) {
        return sheet.rows().stream().filter(row -> !sheet.value(row, what + "_time").isEmpty()).map(row -> new Watched(
                (long) Double.parseDouble(sheet.value(row, what + "_time")), sheet.value(row, what + "_event").equals("1"))).toList();
    }

    /** Who knows the day of a referral takes the row of its class that was watched until then; that is right no more often than by chance. */
    @Test
    void theEndOfWatchingFindsNobody() {
        var byNumber = lives.stream().collect(Collectors.toMap(Life::participant, life -> life));
        var hits = new HashMap<Boolean, Integer>();
        for (var group : groups().values()) {
            var waiting = group.stream().filter(row -> value(row, "service_event").equals("0") && Double.parseDouble(value(row, "service_time"))
                    > Integer.parseInt(value(row, "follow_up"))).toList();
            for (int target : waiting) {
                int followed = shape.followUpInDays(byNumber.get(sheets.sources().get(target)));
                int taken = waiting.stream().min(java.util.Comparator.comparingDouble(row -> Math.abs(Double.parseDouble(value(row, "service_time"))
                        - followed))).orElseThrow();
                hits.merge(taken == target, 1, Integer::sum);
            }
        }
        assertThat(hits.get(false)).isGreaterThan(50);
        assertThat(hits.getOrDefault(true, 0)).isLessThan(hits.get(false) / CLASS_SIZE);
    }
}
