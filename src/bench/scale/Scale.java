import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.handoff.HandoffApplication;
import org.handoff.accounts.Sessions;
import org.handoff.console.Caller;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.platform.DataFile;
import org.handoff.platform.UserFolders;
import org.handoff.vault.Secret;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * How each cost grows with the number of referrals, next to what other programs take for the same work on this machine in this run.
 * <p>{@code mvn -Pbench -DskipTests verify}, or with other sizes {@code -Dbench.sizes=1000,10000,100000,1000000}. Counties are made in
 * {@code target/bench} once and used again. Prints a table and puts it into {@code src/bench/RESULTS-scale.md}.
 */
public final class Scale {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final String PASSPHRASE = "lantern gravel otter seventeen";
    private static final String HEAP = "-Xmx512m";
    private static final int ROUNDS = 5;
    private static final List<String> JAVA = List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), HEAP, "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-cp", classPath(), "org.handoff.HandoffApplication");

    private final Path folder;
    private final Map<String, Map<Integer, double[]>> times = new LinkedHashMap<>();
    private final Map<String, Map<Integer, String>> facts = new LinkedHashMap<>();
    private final List<Integer> sizes;

    private Scale(Path folder, List<Integer> sizes) {
        this.folder = folder;
        this.sizes = sizes;
    }

    /** The folder to work in, the file for the results, and the sizes with commas between them. */
    public static void main(String[] arguments) throws Exception {
        var sizes = Arrays.stream(arguments[2].split(",")).map(Integer::valueOf).sorted().toList();
        var folder = Files.createDirectories(Path.of(arguments[0]), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var bench = new Scale(folder.toAbsolutePath(), sizes);
        var before = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        for (int size : sizes) {
            bench.measure(size);
            // a run that is broken off at the largest size has said what it found
            Files.writeString(Path.of(arguments[1]), bench.table(before));
        }
        System.out.println(bench.table(before));
        System.exit(0);
    }

    private void measure(int size) throws Exception {
        var home = Files.createDirectories(folder.resolve(String.valueOf(size)));
        var county = home.resolve("county");
        if (!Files.exists(county)) {
            once("generator", size, () -> shell(home, handoff(null, "demo", "--referrals", String.valueOf(size), "--seed", "1", "--out", county.toString())));
        }
        var empty = empty(home);
        imports(size, home, county, empty);
        var file = home.resolve("county.db");
        inProcess(size, home, file);
        if (size == 100_000) {
            spreadsheet(size, home, county);
        }
    }

    /** The same files by the program and by sqlite3, in turn; up to 10,000 referrals three times. */
    private void imports(int size, Path home, Path county, Path empty) throws Exception {
        for (int round = 0; round < (size <= 10_000 ? 3 : 1); round++) {
            var peer = fresh(empty, home.resolve("peer.db"));
            once("import: sqlite3 .import and INSERT … SELECT", size, () -> {
                run(county, new ProcessBuilder("sqlite3", peer.toString()).redirectInput(new File("src/bench/peer-import.sql").getAbsoluteFile()));
            });
            var file = fresh(empty, home.resolve("county.db"));
            try (var program = start(file)) {
                signIn(program);
                once("import", size, () -> type(program, file, "import", county.toString()));
            }
        }
        fact("rows of the county", size, String.format(Locale.ROOT, "%,d", rows(county)));
        fact("data file, MB", size, String.valueOf(Files.size(home.resolve("county.db")) / 1_000_000));
    }

    private void inProcess(int size, Path home, Path file) throws Exception {
        var recorder = new Recorder();
        try (var program = start(file)) {
            signIn(program);
            for (var command : commands().entrySet()) {
                repeated(command.getKey(), size, () -> type(program, file, command.getValue().split(" ")));
            }
            for (String report : List.of("monthly --period 2026-10", "quarterly --period 2026-Q3")) {
                repeated("report " + report.split(" ")[0], size, () -> type(program, file, ("report run " + report).split(" ")));
            }
            peerReport(program, size, home, file, recorder);
            repeated("backup create", size, 3, () -> type(program, file, "backup", "create", "--out", fresh(home.resolve("backup")).toString()));
            repeated("backup verify", size, 3, () -> type(program, file, "backup", "verify", first(home.resolve("backup"))));
            repeated("audit verify", size, 3, () -> type(program, file, "audit", "verify"));
            once("export anonymized", size, () -> type(program, file, "export", "anonymized", "--profile", "evaluator", "--for", "University", "--dua",
                    "DUA-2026-04", "--out", gone(home.resolve("package")).toString()));
        }
    }

    private static Map<String, String> commands() {
        var commands = new LinkedHashMap<String, String>();
        commands.put("participant find, a rare name", "participant find samplebababa");
        commands.put("participant find, part of a name", "participant find sample");
        commands.put("participant list", "participant list");
        commands.put("today", "today");
        commands.put("today, one worker", "today --worker Alex");
        commands.put("caseload", "caseload");
        commands.put("caseload, one worker", "caseload --worker Alex");
        commands.put("save a contact", "contact add P1 --on 2026-11-16 --mode FIELD --minutes 5");
        commands.put("save a referral", "referral add --participant P2 --door SOCIAL --agency Riverbend --received 2026-11-16");
        return commands;
    }

    /** The very statements of the quarterly report, with their values, given to sqlite3. */
    private void peerReport(ConfigurableApplicationContext program, int size, Path home, Path file, Recorder recorder) throws Exception {
        var templates = program.getBeansOfType(JdbcTemplate.class).values();
        var source = templates.iterator().next().getDataSource();
        templates.forEach(template -> template.setDataSource(recorder.around(source)));
        type(program, file, "report", "run", "quarterly", "--period", "2026-Q3");
        templates.forEach(template -> template.setDataSource(source));
        var script = home.resolve("quarterly.sql");
        Files.writeString(script, ".output /dev/null\nPRAGMA temp_store = MEMORY;\n" + String.join(";\n", recorder.statements) + ";\n");
        fact("statements of the quarterly report", size, String.valueOf(recorder.statements.size()));
        repeated("report quarterly: its statements in sqlite3", size,
                () -> run(home, new ProcessBuilder("sqlite3", file.toString()).redirectInput(script.toFile())));
    }

    /** The monthly table as a program without Handoff would count it: COUNTIFS over a sheet of all referrals. */
    private void spreadsheet(int size, Path home, Path county) throws Exception {
        var sheet = home.resolve("referrals.fods");
        try (var out = new PrintStream(Files.newOutputStream(sheet), false, StandardCharsets.UTF_8); var lines = Files.lines(county.resolve("referrals.csv"))) {
            out.print("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                    + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                    + "xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
                    + "<office:body><office:spreadsheet><table:table table:name=\"Month\">");
            for (String door : List.of("ARREST", "SOCIAL", "COMMUNITY")) {
                out.print("<table:table-row>");
                for (String criteria : List.of("", ";[R.H$1:.H$200000];\"ELIGIBLE\"", ";[R.I$1:.I$200000];\"APPROVED\"", ";[R.I$1:.I$200000];\"DENIED\"",
                        ";[R.M$1:.M$200000];\"2026-*\"")) {
                    out.printf("<table:table-cell table:formula=\"of:=COUNTIFS([R.C$1:.C$200000];&quot;2026-10-*&quot;;[R.D$1:.D$200000];&quot;%s&quot;%s)\" "
                            + "office:value-type=\"float\"/>", door, criteria.replace("\"", "&quot;"));
                }
                out.print("</table:table-row>");
            }
            out.print("</table:table><table:table table:name=\"R\">");
            lines.forEach(line -> {
                out.print("<table:table-row>");
                for (String field : line.split(",", -1)) {
                    out.print("<table:table-cell office:value-type=\"string\"><text:p>" + field.replace("&", "&amp;") + "</text:p></table:table-cell>");
                }
                out.print("</table:table-row>");
            });
            out.print("</table:table></office:spreadsheet></office:body></office:document>");
        }
        repeated("monthly table: LibreOffice, COUNTIFS", size, 3, () -> run(home, new ProcessBuilder("soffice", "--headless", "--convert-to", "csv", "--outdir",
                home.toString(), sheet.toString())));
        once("monthly table: the program, started for it", size, () -> shell(home, signed(home.resolve("county.db"), "report", "run", "monthly", "--period", "2026-10")));
    }

    // ---- running things

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static ConfigurableApplicationContext start(Path file) throws ReflectiveOperationException {
        var start = HandoffApplication.class.getDeclaredMethod("start", Launch.class);
        start.setAccessible(true);
        return (ConfigurableApplicationContext) start.invoke(null, Launch.of(List.of("--file", file.toString(), "--as-of", TODAY.toString(), "help"),
                Map.of(), UserFolders.ofThisUser()));
    }

    private static void signIn(ConfigurableApplicationContext program) {
        try (var secret = Secret.of(PASSPHRASE.toCharArray())) {
            program.getBean(Sessions.class).signIn("Morgan", secret, null);
        }
    }

    private static void type(ConfigurableApplicationContext program, Path file, String... words) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = program.getBean(Console.class).run(new Launch(Launch.Mode.ONE_SHOT, DataFile.at(file.toString(), false), null, false, false, Caller.UNSAID,
                List.of(words)), new Streams(InputStream::nullInputStream, out, out, false, 0));
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", words) + " gave " + code + ": " + said.toString(StandardCharsets.UTF_8));
        }
    }

    private List<String> handoff(Path file, String... words) {
        var command = new ArrayList<>(JAVA);
        if (file != null) {
            command.addAll(List.of("--file", file.toString()));
        }
        command.addAll(List.of("--as-of", TODAY.toString()));
        command.addAll(List.of(words));
        return command;
    }

    private List<String> signed(Path file, String... words) throws IOException {
        var all = new ArrayList<>(List.of("--user", "Morgan", "--passphrase-file", passphrase().toString()));
        all.addAll(List.of(words));
        return handoff(file, all.toArray(String[]::new));
    }

    private Path passphrase() throws IOException {
        var file = folder.resolve("passphrase");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, PASSPHRASE + "\n");
        }
        return file;
    }

    private Path empty(Path home) throws Exception {
        var empty = home.resolve("empty.db");
        if (!Files.exists(empty)) {
            shell(home, handoff(empty, "setup", "--program", "Benchmark", "--user", "Morgan", "--passphrase-file", passphrase().toString(), "--recovery-file",
                    gone(home.resolve("recovery")).toString()));
        }
        return empty;
    }

    private void shell(Path home, List<String> command) throws IOException, InterruptedException {
        run(home, new ProcessBuilder(command));
    }

    private void run(Path home, ProcessBuilder builder) throws IOException, InterruptedException {
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        var log = home.resolve("output.txt").toFile();
        var process = builder.directory(home.toFile()).redirectErrorStream(true).redirectOutput(log).start();
        process.getOutputStream().close();
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(builder.command().get(builder.command().size() - 1) + " gave " + code + ": " + Files.readString(log.toPath()));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private void once(String what, int size, Work work) throws Exception {
        add(what, size, seconds(work));
    }

    private void repeated(String what, int size, Work work) throws Exception {
        repeated(what, size, ROUNDS, work);
    }

    /** The first time does not count. */
    private void repeated(String what, int size, int rounds, Work work) throws Exception {
        work.run();
        for (int round = 0; round < rounds; round++) {
            add(what, size, seconds(work));
        }
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private void add(String what, int size, double seconds) {
        System.out.printf(Locale.ROOT, "%,9d  %-45s %9.3f s%n", size, what, seconds);
        times.computeIfAbsent(what, key -> new TreeMap<>()).merge(size, new double[] {seconds}, (all, one) -> {
            var more = Arrays.copyOf(all, all.length + 1);
            more[all.length] = one[0];
            return more;
        });
    }

    private void fact(String what, int size, String value) {
        facts.computeIfAbsent(what, key -> new TreeMap<>()).put(size, value);
    }

    // ---- the table

    private String table(double before) throws Exception {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        var text = new StringBuilder("# How costs grow\n\n`mvn -Pbench -DskipTests verify`, %s, %s %s, %d processors, Java %s, heap 512 MB, sqlite3 %s; load %.1f before, %.1f after.\n"
                .formatted(LocalDate.now(), machine.getName(), machine.getVersion(), machine.getAvailableProcessors(), System.getProperty("java.version"),
                        said("sqlite3", "-version").split(" ")[0], before, machine.getSystemLoadAverage()));
        text.append("Seconds: median (least – most). Growth is from one size to the next; n log n would be ×11 to ×13 for ten times as much.\n\n| |");
        sizes.forEach(size -> text.append(String.format(Locale.ROOT, " %,d |", size)));
        text.append(" growth |\n|---|").append("---:|".repeat(sizes.size())).append("---|\n");
        facts.forEach((what, values) -> {
            text.append("| ").append(what).append(" |");
            sizes.forEach(size -> text.append(' ').append(values.getOrDefault(size, "")).append(" |"));
            text.append(" |\n");
        });
        times.forEach((what, values) -> {
            text.append("| ").append(what).append(" |");
            sizes.forEach(size -> text.append(' ').append(cell(values.get(size))).append(" |"));
            text.append(' ').append(growth(values)).append(" |\n");
        });
        text.append("\n| ratio | goal |");
        sizes.forEach(size -> text.append(String.format(Locale.ROOT, " %,d |", size)));
        text.append("\n|---|---|").append("---:|".repeat(sizes.size())).append('\n');
        ratio(text, "import to sqlite3", "≤ 2.5", "import", "import: sqlite3 .import and INSERT … SELECT");
        ratio(text, "quarterly figures to the same SQL in sqlite3", "≤ 1.5", "report quarterly", "report quarterly: its statements in sqlite3");
        ratio(text, "monthly table to LibreOffice", "", "monthly table: the program, started for it", "monthly table: LibreOffice, COUNTIFS");
        return text.toString();
    }

    private void ratio(StringBuilder text, String what, String goal, String one, String other) {
        text.append("| ").append(what).append(" | ").append(goal).append(" |");
        for (int size : sizes) {
            var above = times.getOrDefault(one, Map.of()).get(size);
            var below = times.getOrDefault(other, Map.of()).get(size);
            text.append(above == null || below == null ? " |" : String.format(Locale.ROOT, " %.2f |", median(above) / median(below)));
        }
        text.append('\n');
    }

    private static String cell(double[] values) {
        if (values == null) {
            return "";
        }
        var sorted = Arrays.stream(values).sorted().toArray();
        return values.length == 1 ? shown(values[0]) : "%s (%s – %s)".formatted(shown(median(values)), shown(sorted[0]), shown(sorted[sorted.length - 1]));
    }

    private static String shown(double seconds) {
        return String.format(Locale.ROOT, seconds < 1 ? "%.3f" : "%.1f", seconds);
    }

    private String growth(Map<Integer, double[]> values) {
        var steps = new ArrayList<String>();
        for (int i = 1; i < sizes.size(); i++) {
            var before = values.get(sizes.get(i - 1));
            var now = values.get(sizes.get(i));
            if (before != null && now != null) {
                double factor = (double) sizes.get(i) / sizes.get(i - 1);
                double most = factor * Math.log(sizes.get(i)) / Math.log(sizes.get(i - 1));
                double growth = median(now) / median(before);
                steps.add(String.format(Locale.ROOT, growth > most ? "**×%.1f**" : "×%.1f", growth));
            }
        }
        return String.join(", ", steps);
    }

    private static double median(double[] values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    // ---- files

    private static Path fresh(Path from, Path to) throws IOException {
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(Path.of(to + end));
        }
        return Files.copy(from, to);
    }

    private static Path fresh(Path folder) throws IOException {
        return Files.createDirectories(gone(folder), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static Path gone(Path path) throws IOException {
        if (Files.exists(path)) {
            try (var files = Files.walk(path)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        return path;
    }

    private static String first(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow().toString();
        }
    }

    private static long rows(Path county) throws IOException {
        long rows = 0;
        try (var files = Files.list(county)) {
            for (Path file : files.toList()) {
                try (var lines = Files.lines(file)) {
                    rows += lines.count() - 1;
                }
            }
        }
        return rows;
    }

    private static String said(String... command) throws IOException {
        return new String(new ProcessBuilder(command).start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Writes down every query that goes through a source, with its values in it. */
    private static final class Recorder {

        private final List<String> statements = new ArrayList<>();

        DataSource around(DataSource source) {
            return new AbstractDataSource() {
                @Override
                public Connection getConnection() throws SQLException {
                    return connection(DataSourceUtils.getConnection(source), source);
                }

                @Override
                public Connection getConnection(String user, String word) throws SQLException {
                    return getConnection();
                }
            };
        }

        private Connection connection(Connection real, DataSource source) {
            return proxy(Connection.class, (name, values) -> () -> {
                if (name.getName().equals("close")) {
                    DataSourceUtils.releaseConnection(real, source);
                    return null;
                }
                var made = call(real, Connection.class, name, values);
                return made instanceof PreparedStatement statement && values != null ? statement(statement, (String) values[0])
                        : made instanceof java.sql.Statement plain ? plain(plain) : made;
            });
        }

        private java.sql.Statement plain(java.sql.Statement real) {
            return proxy(java.sql.Statement.class, (name, values) -> () -> {
                if (name.getName().equals("executeQuery")) {
                    statements.add((String) values[0]);
                }
                return call(real, java.sql.Statement.class, name, values);
            });
        }

        private PreparedStatement statement(PreparedStatement real, String sql) {
            var given = new TreeMap<Integer, Object>();
            return proxy(PreparedStatement.class, (name, values) -> () -> {
                if (name.getName().startsWith("set") && values != null && values.length >= 2 && values[0] instanceof Integer place) {
                    given.put(place, name.getName().equals("setNull") ? "NULL" : literal(values[1]));
                } else if (name.getName().equals("executeQuery")) {
                    statements.add(filled(sql, given));
                }
                return call(real, PreparedStatement.class, name, values);
            });
        }

        private static String filled(String sql, Map<Integer, Object> given) {
            var text = new StringBuilder();
            int place = 0;
            boolean quoted = false;
            for (int i = 0; i < sql.length(); i++) {
                char sign = sql.charAt(i);
                quoted ^= sign == '\'';
                if (sign == '?' && !quoted) {
                    int end = i + 1;
                    while (end < sql.length() && Character.isDigit(sql.charAt(end))) {
                        end++;
                    }
                    place = end > i + 1 ? Integer.parseInt(sql.substring(i + 1, end)) : place + 1;
                    text.append(given.get(place));
                    i = end - 1;
                } else {
                    text.append(sign);
                }
            }
            return text.toString();
        }

        private static String literal(Object value) {
            return value == null ? "NULL" : value instanceof Number ? value.toString() : "'" + value.toString().replace("'", "''") + "'";
        }

        private interface Answer {
            Callable<Object> to(java.lang.reflect.Method name, Object[] values);
        }

        @SuppressWarnings("unchecked")
        private static <T> T proxy(Class<T> type, Answer answer) {
            return (T) Proxy.newProxyInstance(Scale.class.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> answer.to(method, values).call());
        }

        private static Object call(Object real, Class<?> type, java.lang.reflect.Method method, Object[] values) throws Exception {
            try {
                return method.invoke(real, values);
            } catch (InvocationTargetException failed) {
                throw (Exception) failed.getCause();
            }
        }
    }
}
