package org.handoff.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.handoff.anonymity.Step;
import org.handoff.shared.Nearest;
import org.springframework.stereotype.Service;

/** Packages for evaluation: making, listing, checking them, and saying what their columns mean. */
@Service
public class Exports {

    private static final List<String> RAW_COUNTS = List.of("withhold");
    private static final String NEARLY_THE_SAME = "With %2$s, and what was told before, fewer than %1$d people could be told apart from all others by"
            + " subtraction. Give this package to nobody who was told of that. Its statement %3$s no raw figures.";

    private final Packaging packaging;
    private final Departures departures;
    private final FullExportQueries full;
    private final RegisterQueries register;
    private final ColumnCatalogue catalogue;
    private final LifeQueries lives;
    private final ToldPeopleQueries cohorts;
    private final Sessions sessions;
    private final Clock clock;

    Exports(Packaging packaging, Departures departures, RegisterQueries register, FullExportQueries full, ColumnCatalogue catalogue,
            LifeQueries lives, ToldPeopleQueries cohorts, Sessions sessions, Clock clock) {
        this.lives = lives;
        this.cohorts = cohorts;
        this.packaging = packaging;
        this.departures = departures;
        this.full = full;
        this.register = register;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Makes a package and writes it into the register.
     *
     * @throws org.handoff.shared.Refusal when the cohort is too small, a rule cannot be met, a column has no role, an attack succeeds
     *     or the folder cannot be written; then nothing is kept
     */
    @Requires(Permission.EXPORT_ANONYMIZED)
    public ExportResult anonymized(ExportRequest request) {
        require(request);
        return departures.leave(Objects.requireNonNull(request.out()), register, output -> {
            var made = packaging.make(request, seesRecords());
            var sha256 = Checksums.of(made.files().getOrDefault(Checksums.FILE, new byte[0]));
            long id = register.add(request, LocalDate.now(clock), sessions.who().map(SignedIn::name).orElse(""), made.people().size(),
                    made.anonymous().release().table().rows(), made.anonymous().alike(), sha256);
            register.addMembers(id, made.reads());
            cohorts.add(request.cohort(), LocalDate.now(clock), id, made.people());
            request.watcher().accept("Writing " + request.out().getFileName());
            write(made.files(), output);
            return new Departures.Entered<>(new ExportResult(made.statement(), told(made), made.attacks(), remarks(request, made), output.target()), id, sha256);
        });
    }

    /**
     * Tries to make a package, and says what would come of it. Nothing of it stays, neither the numbers that pseudonyms are made of nor the
     * key of a series; but of which people somebody was told who may not see the records is kept, as of a package.
     *
     * @throws org.handoff.shared.Refusal when it could not be made
     */
    @Requires(Permission.EXPORT_ANONYMIZED)
    public ExportResult tried(ExportRequest request) {
        require(request);
        var made = packaging.make(request, seesRecords());
        if (!seesRecords() && !made.known()) {
            cohorts.add(request.cohort(), LocalDate.now(clock), null, made.people());
        }
        return new ExportResult(made.statement(), told(made), made.attacks(), remarks(request, made), null);
    }

    private boolean seesRecords() {
        return sessions.may(Permission.READ_PEOPLE);
    }

    private static List<String> remarks(ExportRequest request, Packaging.Made made) {
        var earlier = made.earlier();
        return earlier == null ? List.of() : List.of(NEARLY_THE_SAME.formatted(request.leastAlike(), earlier.inWords(), request.isTrial()
                ? "would have" : "has"));
    }

    private static void write(Map<String, byte[]> files, Output output) throws IOException {
        for (var file : files.entrySet()) {
            try (var stream = output.file(file.getKey())) {
                stream.write(file.getValue());
            }
        }
    }

    /** The day that a cohort begins on when nobody says another: the first of the year with the first referral, whose own day is not told. */
    @Requires(Permission.COUNT)
    public LocalDate beginning() {
        return lives.firstReferral().orElseGet(() -> LocalDate.now(clock)).withDayOfYear(1);
    }

    /** The packages that left, the last one first. */
    @Requires(Permission.COUNT)
    public List<RegisteredExport> list() {
        departures.settle();
        return register.all();
    }

    /** What left with names, the last one first. */
    @Requires(Permission.COUNT)
    public List<RegisteredFullExport> listFull() {
        departures.settle();
        return full.all();
    }

    /**
     * Checks what can be checked of a package without the records it was made of.
     *
     * @throws org.handoff.shared.Refusal when the folder is no package
     */
    @Requires(Permission.COUNT)
    public List<PackageCheck> verify(Path folder) {
        departures.settle();
        return new Verification(folder, register.all()).checks();
    }

    /** The codebook without data, with its header. */
    @Open("what columns mean tells of nobody")
    public List<List<String>> codebook() {
        return PersonShape.added(Codebook.HEADER, new Codebook(catalogue.columns(), List.of()).rows());
    }

    private void require(ExportRequest request) {
        if (request.k() != null && request.k() < request.profile().k()) {
            throw new FewerThanProfile(request.profile(), request.k());
        }
        if (!request.profile().mayHaveBasis() && (request.sudBasis() != null || request.healthBasis() != null)) {
            throw new BasisNotForPublic(request.sudBasis() != null ? "include-sud" : "include-health");
        }
        if (request.profile() == Profile.EVALUATOR && request.agreement() == null) {
            throw new AgreementMissing();
        }
        if (!request.cohort().excluded().isEmpty() && !seesRecords()) {
            throw new ExcludingNeedsLead();
        }
        var known = catalogue.of("person").stream().filter(column -> column.role() != ColumnRole.KEY).map(ExportColumn::name).toList();
        request.withoutColumns().stream().filter(column -> !known.contains(column)).findFirst().ifPresent(column -> {
            throw new UnknownExportColumn(column, Nearest.to(column, known).orElse("another"));
        });
    }

    /** The engine counts rows withheld one column at a time; the statement has them under the small-cell rule. */
    private static List<Step> told(Packaging.Made made) {
        return made.anonymous().release().steps().stream().filter(step -> !RAW_COUNTS.contains(step.name())).toList();
    }
}
