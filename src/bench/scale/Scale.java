import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How each cost grows with the number of referrals, next to what other programs take for the same work on this machine in this run.
 * <p>{@code mvn -Pbench -DskipTests verify}, or with other sizes {@code -Dbench.sizes=1000,10000,100000,1000000}, only some of the work
 * {@code -Dbench.parts=import,commands,reports,backups,export,sheet} ({@code peers}: the statements of the quarterly report in sqlite3 at a
 * million, too, which take longer than all else), more or fewer rounds {@code -Dbench.rounds=5}, or in another folder
 * {@code -Dbench.folder=target/bench}. Counties and their data files are made there once and used again (without {@code import} the file
 * of an earlier run is taken). Prints a table and puts it into {@code src/bench/RESULTS-scale.md} (and what concerns reports into
 * {@code RESULTS-reports.md}), above the line after which that file is written by hand; what this run did not measure stays in it as an earlier run in the same folder found it.
 */
public final class Scale {

    static final String IMPORT = "import";
    static final String PEER_IMPORT = "import: sqlite3 .import and INSERT … SELECT";
    static final String QUARTERLY = "report quarterly";
    static final String PEER_QUARTERLY = "report quarterly: its statements in sqlite3";

    private static final String FIRST_FIND = "participant find, the first after signing in";
    private static final String FIRST_TODAY = "today, the first look of a day";
    static final String WITH_PDF = "report quarterly, with its PDF";
    private static final String BY_HAND = "<!-- From here on written by hand. -->";
    /** What of SQLite's settings bears on how fast it writes; the program says how it has them. */
    private static final List<String> SETTINGS = List.of("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "temp_store",
            "secure_delete", "cell_size_check", "journal_size_limit", "wal_autocheckpoint", "mmap_size", "cache_size");
    /** Room for pages in KiB, as the program takes for an import. */
    private static final String ROOM = "PRAGMA cache_size = -262144;\n";
    /** From so many bytes on the program fills an empty file out of write-ahead. */
    private static final long LARGE = 32L << 20;

    private final Path folder;
    private final Path script;
    private final Tables tables;
    private final Set<String> parts;
    private final int rounds;

    private Scale(Path folder, Path script, Tables tables, Set<String> parts, int rounds) {
        this.folder = folder;
        this.script = script;
        this.tables = tables;
        this.parts = parts;
        this.rounds = rounds;
    }

    /** The folder to work in, the file for the results, the script of the peer, the sizes and the parts with commas between them, the rounds. */
    public static void main(String[] arguments) throws Exception {
        var sizes = Arrays.stream(arguments[3].split(",")).map(Integer::valueOf).sorted().toList();
        var folder = Files.createDirectories(Path.of(arguments[0]), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var results = Path.of(arguments[1]);
        var tables = new Tables(folder.resolve("times.csv"));
        var bench = new Scale(folder.toAbsolutePath(), Path.of(arguments[2]).toAbsolutePath(), tables, Set.of(arguments[4].split(",")),
                Integer.parseInt(arguments[5]));
        for (int size : sizes) {
            tables.load(size);
            bench.measure(size);
            // a run that is broken off at the largest size has said what it found
            tables.save();
            write(results, tables.shown());
            write(results.resolveSibling("RESULTS-reports.md"), tables.reports());
        }
        System.out.println(tables.shown());
        System.out.println(tables.reports());
        System.exit(0);
    }

    private static void write(Path results, String shown) throws IOException {
        var before = Files.exists(results) ? Files.readString(results) : "";
        Files.writeString(results, shown + "\n" + (before.contains(BY_HAND) ? before.substring(before.indexOf(BY_HAND)) : BY_HAND + "\n"));
    }

    private void measure(int size) throws Exception {
        var home = Files.createDirectories(folder.resolve(String.valueOf(size)));
        var county = home.resolve("county");
        if (!Files.exists(county)) {
            once("generator", size, () -> run(home, Program.called("demo", "--referrals", String.valueOf(size), "--seed", "1", "--out", county.toString())));
        }
        if (parts.contains("import") || !Files.exists(home.resolve("county.db"))) {
            imports(size, home, county);
        }
        inProcess(size, home, home.resolve("county.db"));
        if (parts.contains("export")) {
            export(size, home);
        }
        if (size == 100_000 && parts.contains("sheet")) {
            spreadsheet(size, home, county);
        }
    }

    /** The same files by the program and by sqlite3, in turn; a million referrals once. */
    private void imports(int size, Path home, Path county) throws Exception {
        var empty = empty(home);
        for (int round = 0; round < (size < 1_000_000 ? Math.min(3, rounds) : 1); round++) {
            var file = Places.fresh(empty, home.resolve("county.db"));
            peerImport(settings(file) + journal(county), size, home, county, empty);
            // only now: a program that nobody types at locks itself
            try (var program = new Program(file)) {
                once(IMPORT, size, () -> program.type("import", county.toString()));
            }
        }
        tables.fact("rows of the county", size, String.format(Locale.ROOT, "%,d", Places.rows(county)));
        tables.fact("data file, MB", size, String.valueOf(Files.size(home.resolve("county.db")) / 1_000_000));
    }

    private void peerImport(String settings, int size, Path home, Path county, Path empty) throws Exception {
        var whole = home.resolve("peer-import.sql");
        Files.writeString(whole, settings + Files.readString(script));
        var records = home.resolve("peer-import-records.sql");
        Files.writeString(records, settings + Files.readString(script).lines().filter(line -> !line.startsWith("INSERT INTO import_row"))
                .collect(Collectors.joining("\n")) + "\n");
        var peer = home.resolve("peer.db");
        Places.fresh(empty, peer);
        once(PEER_IMPORT, size, () -> run(county, List.of("sqlite3", peer.toString()), whole));
        Places.fresh(empty, peer);
        once("the same without the log of rows", size, () -> run(county, List.of("sqlite3", peer.toString()), records));
    }

    /** Out of write-ahead where the program is. */
    private static String journal(Path county) throws IOException {
        try (var files = Files.list(county)) {
            return files.mapToLong(file -> file.toFile().length()).sum() < LARGE ? "" : "PRAGMA journal_mode = TRUNCATE;\n";
        }
    }

    /** Room for pages, and how the program has SQLite's settings. */
    private static String settings(Path file) throws Exception {
        try (var program = new Program(file)) {
            return settings(program) + ROOM;
        }
    }

    /** The same for what is only read. */
    private static String settings(Program program) {
        var template = program.templates().iterator().next();
        return SETTINGS.stream().map(name -> "PRAGMA %s = %s;\n".formatted(name, template.queryForObject("PRAGMA " + name, String.class)))
                .collect(Collectors.joining());
    }

    private void inProcess(int size, Path home, Path file) throws Exception {
        try (var program = new Program(file)) {
            if (parts.contains("commands")) {
                firsts(program, size);
                for (var command : commands().entrySet()) {
                    repeated(command.getKey(), size, rounds, () -> program.type(command.getValue().split(" ")));
                }
            }
            if (parts.contains("reports")) {
                for (String report : List.of("monthly --period 2026-10", "quarterly --period 2026-Q3")) {
                    seldom("report " + report.split(" ")[0], size, rounds, () -> program.type(("report run " + report).split(" ")));
                }
                seldom(WITH_PDF, size, rounds, () -> program.type("report", "run", "quarterly", "--period", "2026-Q3", "--format", "pdf", "--out",
                        Places.fresh(home.resolve("reports")).toString()));
                if (size < 1_000_000 || parts.contains("peers")) {
                    peerReport(program, size, home, file);
                }
            }
            if (parts.contains("backups")) {
                seldom("backup create", size, Math.min(3, rounds), () -> program.type("backup", "create", "--out", Places.fresh(home.resolve("backup")).toString()));
                seldom("backup verify", size, Math.min(3, rounds), () -> program.type("backup", "verify", Places.first(home.resolve("backup"))));
                Places.gone(home.resolve("backup"));
                seldom("audit verify", size, Math.min(3, rounds), () -> program.type("audit", "verify"));
            }
        }
    }

    /** Started for it, with the compilers and the room that the launcher leaves to it: a package is made and attacked in memory. */
    private void export(int size, Path home) throws Exception {
        for (int round = 0; round < (size < 100_000 ? rounds : 1); round++) {
            var out = Places.gone(home.resolve("package"));
            once("export anonymized, started for it", size, () -> run(home, Program.ofItsOwn(home.resolve("county.db"), Program.passphrase(folder), "export",
                    "anonymized", "--profile", "evaluator", "--for", "University", "--dua", "DUA-2026-04", "--out", out.toString())));
            Places.gone(out);
        }
    }

    /** What is waited for once after signing in, or once a day. */
    private void firsts(Program program, int size) throws Exception {
        once(FIRST_FIND, size, () -> program.type("participant", "find", "samplebababa"));
        for (int round = 0; round < Math.min(3, rounds); round++) {
            program.templates().forEach(template -> template.update("DELETE FROM case_kept"));
            once(FIRST_TODAY, size, () -> program.type("today"));
        }
    }

    /** What somebody waits for at the prompt. */
    static List<String> interactive() {
        return List.copyOf(commands().keySet());
    }

    private static Map<String, String> commands() {
        var commands = new LinkedHashMap<String, String>();
        commands.put("participant list", "participant list");
        commands.put("participant show", "participant show P1");
        commands.put("participant find, a rare name", "participant find samplebababa");
        commands.put("participant find, part of a name", "participant find sample");
        commands.put("today", "today");
        commands.put("today, one worker", "today --worker Alex");
        commands.put("caseload", "caseload");
        commands.put("caseload, one worker", "caseload --worker Alex");
        commands.put("save a contact", "contact add P1 --on 2026-11-16 --mode FIELD --minutes 5");
        commands.put("save a referral", "referral add --participant P2 --door SOCIAL --agency Riverbend --received 2026-11-16");
        return commands;
    }

    /** The very statements of the quarterly report, with their values, given to sqlite3. */
    private void peerReport(Program program, int size, Path home, Path file) throws Exception {
        var recorder = new StatementRecorder();
        var source = program.templates().iterator().next().getDataSource();
        program.templates().forEach(template -> template.setDataSource(recorder.around(source)));
        program.type("report", "run", "quarterly", "--period", "2026-Q3");
        program.templates().forEach(template -> template.setDataSource(source));
        var statements = home.resolve("quarterly.sql");
        Files.writeString(statements, ".output /dev/null\n" + settings(program) + String.join(";\n", recorder.statements()) + ";\n");
        tables.fact("statements of the quarterly report", size, String.valueOf(recorder.statements().size()));
        Work peer = () -> run(home, List.of("sqlite3", file.toString()), statements);
        seldom(PEER_QUARTERLY, size, rounds, peer);
    }

    private void spreadsheet(int size, Path home, Path county) throws Exception {
        if (!onPath("soffice")) {
            tables.fact(Spreadsheet.PEER, size, "not here");
            return;
        }
        var sheet = home.resolve("referrals.fods");
        Spreadsheet.write(county, sheet);
        repeated(Spreadsheet.PEER, size, 3, () -> run(home, List.of("soffice", "--headless", "--convert-to", "csv", "--outdir", home.toString(), sheet.toString())));
        once(Spreadsheet.PROGRAM, size, () -> run(home, Program.signedIn(home.resolve("county.db"), Program.passphrase(folder), "report", "run", "monthly",
                "--period", "2026-10")));
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator)).anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    private Path empty(Path home) throws Exception {
        var empty = home.resolve("empty.db");
        if (!Files.exists(empty)) {
            run(home, Program.called("--file", empty.toString(), "setup", "--program", "Benchmark", "--user", "Morgan", "--passphrase-file",
                    Program.passphrase(folder).toString(), "--recovery-file", Places.gone(home.resolve("recovery")).toString()));
        }
        return empty;
    }

    private void run(Path home, List<String> command) throws IOException, InterruptedException {
        run(home, command, Path.of("/dev/null"));
    }

    private void run(Path home, List<String> command, Path input) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(new ArrayList<>(command)).directory(home.toFile()).redirectInput(input.toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        var log = folder.resolve("output.txt").toFile();
        int code = builder.redirectErrorStream(true).redirectOutput(log).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command.get(0) + " … " + command.get(command.size() - 1) + " gave " + code + ": " + Files.readString(log.toPath()));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private void once(String what, int size, Work work) throws Exception {
        double before = Processors.seconds();
        tables.time(what, size, seconds(work));
        tables.processors(what, size, Processors.seconds() - before);
    }

    /** The first time does not count. */
    private void repeated(String what, int size, int rounds, Work work) throws Exception {
        work.run();
        for (int round = 0; round < rounds; round++) {
            once(what, size, work);
        }
    }

    /** What takes minutes at a million is done once there. */
    private void seldom(String what, int size, int rounds, Work work) throws Exception {
        if (size < 1_000_000) {
            repeated(what, size, rounds, work);
        } else {
            once(what, size, work);
        }
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
