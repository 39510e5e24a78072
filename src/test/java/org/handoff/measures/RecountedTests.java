package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoff.measures.Figure.Curve;
import org.handoff.measures.Figure.Rate;
import org.handoff.shared.Period;
import org.handoff.statistics.Proportion;
import org.junit.jupiter.api.Test;

/** Twenty-one measures of both counties, of every block that the files hold, counted once more, straight from the files, with nothing of the program's SQL. */
class RecountedTests {

    private static final Set<String> TREATMENT = Set.of("2", "20", "21", "22", "23", "24");
    private static final Predicate<NamedCsvRecord> TWO_WAY = row -> row.getField("direction").equals("TWO_WAY");

    /** A county as its files have it, and the measures of the program on the same. */
    private static final class County {

        private final Path folder;
        private final Period period;
        private final LocalDate asOf;
        private final MeasureSet set;

        County(String name, String from, String to, String asOf) {
            this.folder = Path.of("src/test/resources/data", name);
            this.period = new Period(LocalDate.parse(from), LocalDate.parse(to));
            this.asOf = LocalDate.parse(asOf);
            this.set = new CountyFile().fill(name).measures().of(period, this.asOf);
        }

        Stream<NamedCsvRecord> rows(String file) {
            var path = folder.resolve(file + ".csv");
            if (!Files.exists(path)) {
                return Stream.empty();
            }
            try (var csv = CsvReader.builder().ofNamedCsvRecord(path)) {
                return csv.stream().toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<NamedCsvRecord> referred() {
            return rows("referrals").filter(row -> in(period, day(row, "received_on"))).toList();
        }

        /** The first referral of each person in the period. */
        Map<String, NamedCsvRecord> first() {
            return referred().stream().collect(Collectors.toMap(row -> row.getField("participant"), row -> row, (one, other) ->
                    day(other, "received_on").isBefore(day(one, "received_on")) ? other : one));
        }

        Map<String, List<LocalDate>> days(String file, String column, Predicate<NamedCsvRecord> which) {
            return rows(file).filter(which).filter(row -> !row.getField(column).isEmpty()).collect(Collectors.groupingBy(
                    row -> row.getField("participant"), Collectors.mapping(row -> day(row, column), Collectors.toList())));
        }

        /** How many referrals have one of these days within 30 days. */
        long within30(Map<String, List<LocalDate>> days) {
            return referred().stream().filter(row -> days.getOrDefault(row.getField("participant"), List.of()).stream()
                    .anyMatch(on -> !on.isBefore(day(row, "received_on")) && !on.isAfter(day(row, "received_on").plusDays(30))
                            && !on.isAfter(asOf))).count();
        }

        Set<String> arrested(int months, boolean later) {
            var arrests = days("justice_events", "on", row -> row.getField("kind").equals("ARREST_NEW_CHARGE")
                    && !row.getField("index_event").equals("1"));
            return first().entrySet().stream().filter(entry -> !day(entry.getValue(), "received_on").plusMonths(months).isAfter(asOf))
                    .filter(entry -> {
                        var index = day(entry.getValue(), "received_on");
                        var window = later ? new Period(index.plusDays(1), index.plusMonths(months))
                                : new Period(index.minusMonths(months), index.minusDays(1));
                        return arrests.getOrDefault(entry.getKey(), List.of()).stream().anyMatch(on -> in(window, on));
                    }).map(Map.Entry::getKey).collect(Collectors.toSet());
        }

        /** Nights of each person in the twelve months after, each night once. */
        long nightsAfter() {
            var spans = rows("custody_spans").collect(Collectors.groupingBy(row -> row.getField("participant")));
            var died = rows("participants").filter(row -> !row.getField("deceased_on").isEmpty())
                    .collect(Collectors.toMap(row -> row.getField("participant"), row -> day(row, "deceased_on")));
            return first().entrySet().stream().filter(entry -> !day(entry.getValue(), "received_on").plusMonths(12).isAfter(asOf)).mapToLong(entry -> {
                var index = day(entry.getValue(), "received_on");
                var window = new Period(index.plusDays(1), index.plusMonths(12));
                var nights = new HashSet<LocalDate>();
                spans.getOrDefault(entry.getKey(), List.of()).forEach(span -> {
                    var end = span.getField("released_on").isEmpty() ? asOf : day(span, "released_on");
                    day(span, "booked_on").datesUntil(end.isBefore(day(span, "booked_on")) ? day(span, "booked_on") : end).filter(night ->
                            in(window, night)).filter(night -> Optional.ofNullable(died.get(entry.getKey())).map(day -> !night.isAfter(day)).orElse(true))
                            .forEach(nights::add);
                });
                return nights.size();
            }).sum();
        }

        Map<String, NamedCsvRecord> entries() {
            return rows("assessments").filter(row -> row.getField("stage").equals("1") && first().containsKey(row.getField("participant"))
                    && !day(row, "on").isAfter(asOf)).collect(Collectors.toMap(row -> row.getField("participant"), row -> row,
                    (one, other) -> day(other, "on").isBefore(day(one, "on")) ? other : one));
        }

        Map<String, NamedCsvRecord> latest(Map<String, NamedCsvRecord> entries) {
            return rows("assessments").filter(row -> entries.containsKey(row.getField("participant")) && !day(row, "on").isAfter(asOf)
                    && !day(row, "on").isBefore(day(entries.get(row.getField("participant")), "on").plusDays(30)))
                    .collect(Collectors.toMap(row -> row.getField("participant"), row -> row,
                            (one, other) -> day(other, "on").isBefore(day(one, "on")) ? one : other));
        }
    }

    private static final List<County> COUNTIES = List.of(new County("multnomah", "2024-09-01", "2025-08-31", "2025-10-31"),
            new County("county-2000", "2023-01-01", "2023-12-31", "2026-11-01"));

    private static LocalDate day(NamedCsvRecord row, String column) {
        return LocalDate.parse(row.getField(column));
    }

    private static boolean in(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    @Test
    void referralsAndPeople() {
        assertThat(COUNTIES).allSatisfy(county -> {
            assertThat(county.set.count("funnel.referrals")).isEqualTo(county.referred().size()).isPositive();
            assertThat(county.set.count("funnel.people")).isEqualTo(county.first().size()).isPositive();
        });
    }

    @Test
    void engagedAndServedWithinThirtyDays() {
        assertThat(COUNTIES).allSatisfy(county -> {
            assertThat(county.set.count("funnel.engaged_30d")).isEqualTo(county.within30(county.days("contacts", "on", TWO_WAY))).isPositive();
            assertThat(county.set.count("funnel.service_30d")).isEqualTo(county.within30(county.days("services", "attended_on", row -> true)))
                    .isPositive();
        });
    }

    @Test
    void daysToTheFirstContact() {
        assertThat(COUNTIES).allSatisfy(county -> {
            var contacts = county.days("contacts", "on", TWO_WAY);
            var lengths = county.referred().stream().flatMap(row -> contacts.getOrDefault(row.getField("participant"), List.of()).stream()
                    .filter(on -> !on.isBefore(day(row, "received_on")) && !on.isAfter(county.asOf)).min(Comparator.naturalOrder())
                    .map(on -> ChronoUnit.DAYS.between(day(row, "received_on"), on)).stream()).sorted().toList();
            var spread = county.set.figure("speed.to_contact", Figure.Duration.class).spread();
            assertThat(spread.n()).isEqualTo(lengths.size()).isPositive();
            assertThat(spread.median()).isEqualTo((lengths.get((lengths.size() - 1) / 2) + lengths.get(lengths.size() / 2)) / 2.0);
            assertThat(spread.p90()).isEqualTo(lengths.get((int) Math.ceil(0.9 * lengths.size()) - 1));
        });
    }

    @Test
    void contactsAndTheCaseload() {
        assertThat(COUNTIES).allSatisfy(county -> {
            assertThat(county.set.count("work.contacts_two_way")).isEqualTo(county.rows("contacts").filter(TWO_WAY)
                    .filter(row -> in(county.period, day(row, "on"))).count()).isPositive();
            var people = county.rows("referrals").collect(Collectors.toMap(row -> row.getField("referral"), row -> row.getField("participant")));
            assertThat(county.set.count("work.caseload")).isEqualTo(county.rows("episodes")
                    .filter(row -> !day(row, "enrolled_on").isAfter(county.period.to())
                            && (row.getField("closed_on").isEmpty() || day(row, "closed_on").isAfter(county.period.to())))
                    .map(row -> people.get(row.getField("referral"))).distinct().count()).isPositive();
        });
    }

    @Test
    void treatmentAttended() {
        assertThat(COUNTIES).allSatisfy(county -> {
            var attended = county.rows("services").filter(row -> TREATMENT.contains(row.getField("category")) && !row.getField("attended_on").isEmpty()
                    && in(county.period, day(row, "attended_on"))).toList();
            assertThat(county.set.figure("connect.treatment.attended", Figure.Connections.class)).isEqualTo(new Figure.Connections(
                    "connect.treatment.attended", attended.size(), attended.stream().map(row -> row.getField("participant")).distinct().count()));
        });
    }

    @Test
    void arrestsAndNightsInCustody() {
        assertThat(COUNTIES).allSatisfy(county -> {
            for (int months : JusticeQueries.MONTHS) {
                assertThat(county.set.count("justice" + months + ".arrested_before")).isEqualTo(county.arrested(months, false).size());
                assertThat(county.set.count("justice" + months + ".arrested_after")).isEqualTo(county.arrested(months, true).size());
            }
            assertThat(county.set.count("justice12.custody_days_after")).isEqualTo(county.nightsAfter());
        });
    }

    @Test
    void theShareNotArrestedAgain() {
        var county = COUNTIES.get(1);
        var arrests = county.days("justice_events", "on", row -> row.getField("kind").equals("ARREST_NEW_CHARGE")
                && !row.getField("index_event").equals("1"));
        var died = county.rows("participants").filter(row -> !row.getField("deceased_on").isEmpty())
                .collect(Collectors.toMap(row -> row.getField("participant"), row -> day(row, "deceased_on")));
        var watched = county.first().entrySet().stream().map(entry -> {
            var index = day(entry.getValue(), "received_on");
            var arrest = arrests.getOrDefault(entry.getKey(), List.of()).stream().filter(on -> on.isAfter(index) && !on.isAfter(county.asOf))
                    .min(Comparator.naturalOrder());
            var end = Stream.of(county.asOf, died.getOrDefault(entry.getKey(), county.asOf)).min(Comparator.naturalOrder()).orElseThrow();
            return Map.entry(ChronoUnit.DAYS.between(index, arrest.orElse(end)), arrest.isPresent());
        }).toList();
        for (int until : Curve.DAYS) {
            double free = watched.stream().filter(one -> one.getValue() && one.getKey() <= until).map(Map.Entry::getKey).distinct().sorted()
                    .mapToDouble(time -> 1 - (double) watched.stream().filter(one -> one.getValue() && one.getKey().equals(time)).count()
                            / watched.stream().filter(one -> one.getKey() >= time).count()).reduce(1, (one, other) -> one * other);
            var point = Objects.requireNonNull(county.set.figure("justice.rearrest_km", Curve.class).curve().at(until));
            assertThat(point.share()).isCloseTo(free, within(1e-12));
        }
    }

    @Test
    void housedAndEmployed() {
        var county = COUNTIES.get(1);
        var entries = county.entries();
        var latest = county.latest(entries);
        var unhoused = entries.entrySet().stream().filter(entry -> latest.containsKey(entry.getKey())
                && entry.getValue().getField("living_situation").matches("[12]\\d\\d")).map(Map.Entry::getKey).toList();
        var proportion = county.set.figure("outcome.housed_gain", Rate.class).proportion();
        assertThat(proportion.denominator()).isEqualTo(unhoused.size()).isPositive();
        assertThat(proportion.numerator()).isEqualTo(unhoused.stream().filter(person -> latest.get(person).getField("living_situation").matches("4\\d\\d"))
                .count());
        var change = county.set.figure("outcome.employed", Figure.Change.class).change();
        var both = entries.keySet().stream().filter(latest::containsKey).filter(person -> entries.get(person).getField("employed").matches("[01]")
                && latest.get(person).getField("employed").matches("[01]")).toList();
        assertThat(change.people()).isEqualTo(both.size()).isPositive();
        assertThat(change.gained()).isEqualTo(both.stream().filter(person -> entries.get(person).getField("employed").equals("0")
                && latest.get(person).getField("employed").equals("1")).count());
    }

    @Test
    void eligibleBySex() {
        assertThat(COUNTIES).allSatisfy(county -> {
            var sex = county.rows("participants").collect(Collectors.toMap(row -> row.getField("participant"), row -> row.getField("sex")));
            county.set.table("equity.sex.eligible").rows().forEach(row -> assertThat(row.value()).as(row.key()).isEqualTo(
                    county.first().entrySet().stream().filter(entry -> entry.getValue().getField("eligibility").equals("ELIGIBLE")
                            && sex.get(entry.getKey()).equals(row.key())).count()));
        });
    }

    @Test
    void peopleByDoorAndEveryReferralByDoor() {
        assertThat(COUNTIES).allSatisfy(county -> {
            for (var door : List.of("ARREST", "SOCIAL")) {
                assertThat(value(county.set.table("who.door"), door)).isEqualTo(county.first().values().stream()
                        .filter(row -> row.getField("door").equals(door)).count());
                assertThat(value(county.set.table("who.door.events"), door)).isEqualTo(county.referred().stream()
                        .filter(row -> row.getField("door").equals(door)).count());
            }
        });
    }

    private static long value(MeasureTable table, String key) {
        return table.rows().stream().filter(row -> row.key().equals(key)).mapToLong(MeasureTable.Row::value).sum();
    }

    @Test
    void whatIsMissingAndWhoIsDueForAFollowUp() {
        // seen soon after, so that not everybody is due yet
        var soon = new County("county-2000", "2023-01-01", "2023-12-31", "2024-03-01");
        assertThat(Stream.concat(COUNTIES.stream(), Stream.of(soon))).allSatisfy(county -> {
            var born = county.rows("participants").filter(row -> !row.getField("dob").isEmpty()).map(row -> row.getField("participant"))
                    .collect(Collectors.toSet());
            assertThat(county.set.figure("quality.missing.dob", Rate.class).proportion()).isEqualTo(new Proportion(
                    county.first().keySet().stream().filter(person -> !born.contains(person)).count(), county.first().size()));
            assertThat(county.set.figure("quality.missing.eligibility", Rate.class).proportion()).isEqualTo(new Proportion(
                    county.referred().stream().filter(row -> row.getField("eligibility").isEmpty()).count(), county.referred().size()));
            var due = county.entries();
            due.values().removeIf(row -> day(row, "on").isAfter(county.asOf.minusDays(180)));
            assertThat(county.set.count("quality.followups_due")).isEqualTo(due.size());
            assertThat(county.set.count("quality.followups_done")).isEqualTo(county.latest(due).size());
        });
        assertThat(soon.set.count("quality.followups_due")).isBetween(1L, soon.set.count("outcome.with_entry") - 1);
    }

    @Test
    void monthsEnrolled() {
        assertThat(COUNTIES).allSatisfy(county -> {
            var end = county.period.to().plusDays(1);
            long days = county.rows("episodes").mapToLong(row -> {
                var from = day(row, "enrolled_on").isBefore(county.period.from()) ? county.period.from() : day(row, "enrolled_on");
                var to = row.getField("closed_on").isEmpty() || day(row, "closed_on").isAfter(end) ? end : day(row, "closed_on");
                return Math.max(0, ChronoUnit.DAYS.between(from, to));
            }).sum();
            assertThat(county.set.figure("cost.person_months", Figure.Months.class).months()).isCloseTo(days / (365.25 / 12), within(1e-9)).isPositive();
        });
    }
}
