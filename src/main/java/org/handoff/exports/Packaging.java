package org.handoff.exports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoff.anonymity.Attack;
import org.handoff.anonymity.Attacks;
import org.handoff.anonymity.Pseudonyms;
import org.handoff.codes.Codes;
import org.handoff.exports.Overlaps.Overlap;
import org.handoff.program.Programs;
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
    private final Programs programs;
    private final OwnFields own;
    private final ToldPeopleQueries cohorts;
    private final Clock clock;

    Packaging(LifeQueries lives, ColumnCatalogue catalogue, Scales scales, Codes codes, RegisterQueries register, SeriesKeyQueries series,
            PublishedCounts published, KnownTextQueries known, Programs programs, OwnFields own, ToldPeopleQueries cohorts, Clock clock) {
        this.cohorts = cohorts;
        this.programs = programs;
        this.own = own;
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
     * @param reads    what each person's row reads in the columns that others may know
     * @param people   the numbers of all of the cohort
     * @param earlier  an earlier cohort that a few people tell this one apart from; null for none
     * @param known    whether something was told of exactly these people before
     */
    record Made(Map<String, @Nullable Object> statement, Anonymous anonymous, List<Attack> attacks, Map<String, byte[]> files,
            Map<Long, String> reads, List<Long> people, @Nullable EarlierCohort earlier, boolean known) {

        Made beside(@Nullable EarlierCohort cohort, boolean isKnown) {
            return new Made(statement, anonymous, attacks, files, reads, people, cohort, isKnown);
        }
    }

    /**
     * Makes one; a request without a folder is a trial, which writes nothing.
     *
     * @param forLead  whether it is made by somebody who may see the records
     */
    Made make(ExportRequest request, boolean forLead) {
        request.watcher().accept("Reading the people of the cohort");
        var everybody = lives.lives(request.cohort());
        var people = People.of(everybody, request.cohort(), excluded(request.cohort(), everybody));
        if (people.size() < request.profile().leastPeople()) {
            throw new CohortTooSmall(request.profile(), people, forLead);
        }
        var told = told(people);
        var earlier = told.tellingApart(request.leastAlike()).orElse(null);
        if (earlier != null && !forLead) {
            throw new TooFewApart(request.leastAlike(), earlier);
        }
        if (!forLead && 2 * request.leastAlike() > people.size()) {
            throw new AllReadAlike(request.leastAlike());
        }
        if (request.leastAlike() <= people.size() && 2 * request.leastAlike() > people.size()) {
            throw new AllReadAlike(request.leastAlike(), people.size());
        }
        var scheme = request.series() == null ? null : series.scheme(request.series()).orElse(null);
        var shape = PersonShape.of(request.profile(), scales, own, people.lives(), scheme);
        var raw = shape.sheet(people.lives());
        var work = new Anonymization(request, catalogue, scales, raw, scheme);
        var anonymous = work.make();
        requireOneScheme(request, scheme, work.scheme(anonymous));
        var subjects = register.subjects(people.numbers(), !request.isTrial());
        try (var pseudonyms = request.series() == null ? Pseudonyms.once() : series.of(request.series(), !request.isTrial())) {
            var sheets = Sheets.of(request, people.lives(), shape, anonymous, person -> pseudonyms.ofPerson(subject(subjects, person)),
                    (label, person) -> pseudonyms.of(label, subject(subjects, person)));
            if (request.series() != null && scheme == null && !request.isTrial()) {
                series.keep(request.series(), work.scheme(anonymous));
            }
            var figures = request.isTrial() ? forLead ? Figures.ALL : Figures.DIFFERENCES : earlier == null ? Figures.ALL : Figures.VERDICTS;
            return attacked(request, people, shape, raw, anonymous, sheets, subjects, figures).beside(earlier, told.isKnown());
        }
    }

    /** The numbers of those left out by hand, each as of the record that stands for it since it was merged. */
    private Set<Long> excluded(CohortRequest cohort, List<Life> everybody) {
        var numbers = everybody.stream().map(Life::participant).collect(Collectors.toSet());
        var standing = cohort.excluded().stream().collect(Collectors.toMap(person -> person, person -> lives.standing(person.value()), (one, same) -> one,
                LinkedHashMap::new));
        var nobody = standing.keySet().stream().filter(person -> !numbers.contains(standing.get(person))).toList();
        if (!nobody.isEmpty()) {
            throw new NobodyOfCohort(nobody, cohort);
        }
        return Set.copyOf(standing.values());
    }

    private Subtraction told(People people) {
        var subtraction = new Subtraction(Set.copyOf(people.numbers()));
        cohorts.all().forEach(earlier -> subtraction.from(earlier, cohorts.members(earlier)));
        return subtraction;
    }

    private static UUID subject(Map<Long, UUID> subjects, long person) {
        return subjects.getOrDefault(person, new UUID(0, 0));
    }

    private static void requireOneScheme(ExportRequest request, @Nullable SeriesScheme wanted, SeriesScheme made) {
        var missed = wanted == null ? List.<String>of() : wanted.missedBy(made);
        if (!missed.isEmpty()) {
            throw new SchemeNotMet(String.valueOf(request.series()), missed);
        }
    }

    private Made attacked(ExportRequest request, People people, PersonShape shape, Sheet raw, Anonymous anonymous, Sheets sheets,
            Map<Long, UUID> subjects, Figures figures) {
        request.watcher().accept("Attacking the package");
        var reads = reads(anonymous, people.lives());
        var joins = new Overlaps(request, anonymous, reads, sheets.outcomes(anonymous.known()));
        var overlaps = overlaps(joins);
        var attacks = new ArrayList<>(anonymous.attacks());
        attacks.add(new RecordAttack(anonymous, raw, request.profile()).make(sheets, request.seed()));
        attacks.add(pseudonyms(request, people, sheets, subjects));
        attacks.add(joins.attack(overlaps));
        if (request.profile() == Profile.PUBLIC) {
            int unseen = people.size() - sheets.person().rows().size() + people.leftOut().values().stream().mapToInt(count -> count).sum();
            attacks.add(new LedgerAttack(anonymous, scales, codes, unseen).make(published.withheld(request.cohort().period())));
        }
        var declared = declared(sheets);
        var today = LocalDate.now(clock);
        var comparisons = useful(people.lives(), shape, raw, anonymous, sheets);
        // the last attack is on the files, in which the statement tells how the attacks before it went
        var statement = new Statement(request, people, raw, anonymous, today, programs.name(), figures);
        var writer = new PackageFiles(request, sheets, declared, anonymous);
        var tried = writer.of(statement.document(attacks, overlaps, comparisons), today.toString());
        attacks.add(new ResidueAttack(known, anonymous, declared, typed(request, today)).make(people.lives(), sheets, tried));
        attacks.sort(java.util.Comparator.comparing(Attack::name));
        attacks.stream().filter(attack -> !attack.passed()).findFirst().ifPresent(attack -> {
            throw new AttackSucceeded(attack);
        });
        var document = statement.document(attacks, overlaps, comparisons);
        var files = writer.of(document, today.toString());
        files.put(Checksums.FILE, Checksums.of(files).getBytes(StandardCharsets.UTF_8));
        return new Made(document, anonymous, attacks, files, reads, people.numbers(), null, false);
    }

    /** What of a package was typed by who makes it, or is one of its own dates. */
    private List<String> typed(ExportRequest request, LocalDate today) {
        return Stream.of(request.recipient(), request.agreement(), request.sudBasis(), request.healthBasis(), request.series(), programs.name(),
                today.toString(), request.cohort().inWords()).filter(java.util.Objects::nonNull).toList();
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
        var texts = new SharedTexts();
        var read = anonymous.reads();
        var known = anonymous.known();
        for (int row = 0; row < anonymous.release().table().rows(); row++) {
            reads.put(lives.get(anonymous.release().sources().get(row)).participant(), texts.of(Overlaps.reads(known, read.apply(row))));
        }
        return reads;
    }

    private List<Overlap> overlaps(Overlaps overlaps) {
        return register.all().stream().filter(earlier -> earlier.state() != RegisterState.NOTHING).map(earlier -> overlaps.with(earlier, register.members(earlier.id())))
                .filter(overlap -> !overlap.people().equals("0")).toList();
    }

    private Attack pseudonyms(ExportRequest request, People people, Sheets sheets, Map<Long, UUID> subjects) {
        var guesses = new LinkedHashSet<>(known.names(people.lives()));
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
