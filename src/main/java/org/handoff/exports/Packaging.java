package org.handoff.exports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.handoff.anonymity.Attack;
import org.handoff.anonymity.Attacks;
import org.handoff.anonymity.Pseudonyms;
import org.handoff.codes.Codes;
import org.handoff.exports.Overlaps.Overlap;
import org.handoff.reports.PublishedCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a package in memory and attacks it there: what does not withstand is never written. */
@Component
class Packaging {

    private final LifeQueries lives;
    private final ColumnCatalogue catalogue;
    private final Scales scales;
    private final Codes codes;
    private final RegisterQueries register;
    private final SeriesKeyQueries series;
    private final PublishedCounts published;
    private final KnownTextQueries known;
    private final Clock clock;

    Packaging(LifeQueries lives, ColumnCatalogue catalogue, Scales scales, Codes codes, RegisterQueries register, SeriesKeyQueries series,
            PublishedCounts published, KnownTextQueries known, Clock clock) {
        this.lives = lives;
        this.catalogue = catalogue;
        this.scales = scales;
        this.codes = codes;
        this.register = register;
        this.series = series;
        this.published = published;
        this.known = known;
        this.clock = clock;
    }

    /**
     * A package that withstood.
     *
     * @param reads  what each person's row reads in the columns that others may know
     */
    record Made(Map<String, @Nullable Object> statement, Anonymous anonymous, List<Attack> attacks, Map<String, byte[]> files,
            Map<Long, String> reads, int people) {
    }

    Made make(ExportRequest request) {
        request.watcher().accept("Reading the people of the cohort");
        var people = People.of(lives.lives(request.cohort()), request.cohort());
        if (people.size() < request.profile().leastPeople()) {
            throw new CohortTooSmall(request.profile(), people.size());
        }
        var shape = PersonShape.of(request.profile(), scales, people.lives());
        var raw = shape.sheet(people.lives());
        var anonymous = new Anonymization(request, catalogue, scales, raw).make();
        var subjects = register.subjects(people.lives().stream().map(Life::participant).toList());
        try (var pseudonyms = request.series() == null ? Pseudonyms.once() : series.of(request.series())) {
            var sheets = Sheets.of(request, people.lives(), shape, anonymous, person -> pseudonyms.ofPerson(subjects.getOrDefault(person,
                    new UUID(0, 0))));
            return attacked(request, people, shape, raw, anonymous, sheets, subjects);
        }
    }

    private Made attacked(ExportRequest request, People people, PersonShape shape, Sheet raw, Anonymous anonymous, Sheets sheets,
            Map<Long, UUID> subjects) {
        request.watcher().accept("Attacking the package");
        var reads = reads(anonymous, people.lives());
        var overlaps = overlaps(new Overlaps(anonymous, reads));
        var attacks = new ArrayList<>(anonymous.attacks());
        attacks.add(new RecordAttack(anonymous, raw, request.profile()).make(sheets, request.seed()));
        attacks.add(pseudonyms(request, people, sheets, subjects));
        attacks.add(new Overlaps(anonymous, reads).attack(overlaps, request.series() != null));
        if (request.profile() == Profile.PUBLIC) {
            int unseen = people.size() - sheets.person().rows().size() + people.leftOut().values().stream().mapToInt(count -> count).sum();
            attacks.add(new LedgerAttack(anonymous, scales, codes, unseen).make(published.withheld(request.cohort().period())));
        }
        var declared = declared(sheets);
        var today = LocalDate.now(clock);
        attacks.add(new ResidueAttack(known, anonymous).make(people.lives(), sheets));
        attacks.sort(java.util.Comparator.comparing(Attack::name));
        attacks.stream().filter(attack -> !attack.passed()).findFirst().ifPresent(attack -> {
            throw new AttackSucceeded(attack);
        });
        var comparisons = useful(people.lives(), shape, raw, anonymous, sheets);
        var statement = new Statement(request, people, raw, anonymous, today).document(attacks, overlaps, comparisons);
        var writer = new PackageFiles(request, sheets, declared, anonymous.hierarchies());
        var files = writer.of(statement, anonymous.terms().k(), today.toString());
        files.put(Checksums.FILE, Checksums.of(files).getBytes(StandardCharsets.UTF_8));
        return new Made(statement, anonymous, attacks, files, reads, people.size());
    }

    /** Where so few rows are withheld that a difference would tell of them, both sides are of the rows that are released. */
    private static List<Comparison> useful(List<Life> lives, PersonShape shape, Sheet raw, Anonymous anonymous, Sheets sheets) {
        var released = Set.copyOf(anonymous.release().sources());
        boolean few = SmallCells.isSmall(lives.size() - released.size());
        var rows = IntStream.range(0, lives.size()).filter(row -> !few || released.contains(row)).boxed().toList();
        return new Usefulness(rows.stream().map(lives::get).toList(), shape, new Sheet(raw.name(), raw.columns(),
                rows.stream().map(raw.rows()::get).toList()), sheets).comparisons();
    }

    private static Map<Long, String> reads(Anonymous anonymous, List<Life> lives) {
        var reads = new LinkedHashMap<Long, String>();
        for (int row = 0; row < anonymous.release().table().rows(); row++) {
            reads.put(lives.get(anonymous.release().sources().get(row)).participant(), Overlaps.reads(anonymous.known(), anonymous.reads(row)));
        }
        return reads;
    }

    private List<Overlap> overlaps(Overlaps overlaps) {
        return register.all().stream().map(earlier -> overlaps.with(earlier, register.members(earlier.id())))
                .filter(overlap -> !overlap.people().equals("0")).toList();
    }

    private Attack pseudonyms(ExportRequest request, People people, Sheets sheets, Map<Long, UUID> subjects) {
        var guesses = new ArrayList<String>(known.names(people.lives()));
        people.lives().forEach(life -> guesses.addAll(List.of(String.valueOf(life.participant()), "P" + life.participant(),
                String.valueOf(subjects.get(life.participant())), life.index().toString())));
        var salts = List.of("handoff", request.recipient(), request.series() == null ? "salt" : request.series(), request.cohort().asOf().toString());
        return Attacks.pseudonyms(sheets.person().rows().stream().map(row -> row.get(0)).toList(), guesses, salts);
    }

    /** The declarations of the columns of all files, as they came to be in them. */
    private List<ExportColumn> declared(Sheets sheets) {
        var columns = new ArrayList<ExportColumn>();
        sheets.all().forEach(sheet -> columns.addAll(catalogue.requireDeclared(sheet)));
        return List.copyOf(columns);
    }
}
