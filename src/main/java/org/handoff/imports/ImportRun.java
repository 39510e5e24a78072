package org.handoff.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One import while it runs: what its files share. Everything it writes is written in one transaction. */
final class ImportRun {

    private static final int ROWS_BETWEEN_PROGRESS = 1000;

    private final ImportRequest request;
    private final CodeBook codes;
    private final LocalDate today;
    private final String startedAt;
    private final int intakeDays;
    private final RecordQueries records;
    private final DependentQueries dependents;
    private final CorrectionQueries corrections;
    private final IndexQueries indexes;
    private final RunQueries log;
    private final long importId;
    private final Map<String, FileRead> read = new HashMap<>();
    private final List<FileOutcome> files = new ArrayList<>();
    private final List<RejectedFile> rejectedFiles;
    private final RowSeals seals;
    private final Problems problems = new Problems();
    private final LeftAsMade leftAsMade = new LeftAsMade();
    private final long startedNanos = System.nanoTime();
    private final KeysSeen keys = new KeysSeen();
    private boolean broken;
    private long rows;

    ImportRun(ImportRequest request, Setting setting, PreparedQueries prepared, List<RejectedFile> rejectedFiles) {
        this.request = request;
        this.codes = setting.codes();
        this.today = setting.today();
        this.startedAt = setting.startedAt();
        this.intakeDays = setting.intakeDays();
        this.seals = setting.seals();
        this.records = new RecordQueries(prepared, setting.seals());
        this.dependents = new DependentQueries(prepared);
        this.corrections = new CorrectionQueries(prepared, setting.seals());
        this.indexes = new IndexQueries(prepared);
        this.log = new RunQueries(prepared, setting.seals());
        this.rejectedFiles = rejectedFiles;
        this.importId = log.begin(startedAt, today.toString(),
                String.join("; ", request.paths().stream().map(String::valueOf).toList()));
    }

    /** A row of one of the files, by the name the file has in its folder. */
    record Place(String file, long row) {
    }

    private record FileRead(String name, long number) {
    }

    /** What the program knows before it reads a row. */
    record Setting(CodeBook codes, LocalDate today, String startedAt, int intakeDays, RowSeals seals) {
    }

    /** Reads one file to its end. */
    void read(SourceFile source) {
        long number = log.beginFile(importId, source.name());
        keys.begin(source.bytes());
        indexes.leave(source.file().table(), source.bytes());
        read.put(source.file().name(), new FileRead(source.name(), number));
        try (var reader = new SourceReader(source.path())) {
            var outcomes = new FileRun(this, source, number).read(reader);
            indexes.make();
            files.add(new FileOutcome(source.name(), outcomes));
            log.endFile(number, reader.sha256(), outcomes);
        }
    }

    /** Ends the log of the import. */
    void end() {
        log.end(importId, total());
    }

    Outcomes total() {
        return files.stream().map(FileOutcome::outcomes).reduce(Outcomes.NONE, Outcomes::plus);
    }

    List<FileOutcome> files() {
        return List.copyOf(files);
    }

    /** Where the import ends: what is refused, or asked for as a dry run, is never written. */
    ImportResult.Ending ending() {
        if (broken || problems.any() && !request.acceptValid()) {
            return ImportResult.Ending.REFUSED;
        }
        if (request.dryRun()) {
            return ImportResult.Ending.CHECKED;
        }
        return total().wrote() ? ImportResult.Ending.WRITTEN : ImportResult.Ending.NOTHING_TO_WRITE;
    }

    /** The row in which the key of a file stands first, if that file is part of this import. */
    Optional<Place> placeOf(String file, String key) {
        return Optional.ofNullable(read.get(file))
                .flatMap(known -> log.firstRow(known.number(), key).map(row -> new Place(known.name(), row)));
    }

    /** The row in which a key of the file that is being read stood before; asked once for each row. */
    Optional<Place> earlier(String file, String key) {
        return keys.addedPerhaps(log.lookup(key)) ? placeOf(file, key) : Optional.empty();
    }

    /** Whether refused rows go to files of their own. */
    boolean keepsRejects() {
        return request.acceptValid() && !request.dryRun();
    }

    /** Opens the file for the refused rows of a source. */
    RejectedFile rejectedFile(SourceFile source, Header header) {
        var beside = source.path().toAbsolutePath().getParent();
        var folder = request.rejectedFolder() == null ? beside : request.rejectedFolder();
        var file = new RejectedFile(folder, source.file().name(), header);
        rejectedFiles.add(file);
        return file;
    }

    /** The rest of a file could not be read, so nobody knows what is missing. */
    void breakOff() {
        broken = true;
    }

    boolean brokeOff() {
        return broken;
    }

    /** Counts a row and tells now and then how far the import is. */
    void rowRead(String file) {
        rows++;
        if (rows % ROWS_BETWEEN_PROGRESS == 0) {
            long milliseconds = Math.max(1, (System.nanoTime() - startedNanos) / 1_000_000);
            request.progress().accept(new RowsSoFar(file, rows, rows * 1000 / milliseconds));
        }
    }

    /** Seals for a thread that makes rows ready. */
    RowSeals sealsOfItsOwn() {
        return seals.forOneImport();
    }

    /** The next row to be written is the one of which this was made ready. */
    void use(SealedAhead made) {
        seals.use(made);
    }

    CodeBook codes() {
        return codes;
    }

    LocalDate today() {
        return today;
    }

    String startedAt() {
        return startedAt;
    }

    int intakeDays() {
        return intakeDays;
    }

    long importId() {
        return importId;
    }

    RecordQueries records() {
        return records;
    }

    DependentQueries dependents() {
        return dependents;
    }

    CorrectionQueries corrections() {
        return corrections;
    }

    RunQueries log() {
        return log;
    }

    Problems problems() {
        return problems;
    }

    LeftAsMade leftAsMade() {
        return leftAsMade;
    }
}
