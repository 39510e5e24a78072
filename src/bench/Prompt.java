import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.handoff.HandoffApplication;
import org.handoff.accounts.Sessions;
import org.handoff.console.Caller;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.platform.DataFile;
import org.handoff.platform.UserFolders;
import org.handoff.program.Programs;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.handoff.vault.Secret;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How long somebody at the prompt waits, with 10,000 participants and 200,000 contacts in one sealed file: from the last key
 * pressed to the last character on a terminal of 80 by 24.
 * <p>Run from the project's folder after a build:
 * {@code ./mvnw -q dependency:build-classpath -Dmdep.outputFile=target/classpath} and
 * {@code java -cp "target/classes:$(cat target/classpath)" src/bench/Prompt.java FOLDER [PEOPLE]}. The file is made in FOLDER once and
 * used again when it is there.
 */
public final class Prompt {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final String PASSPHRASE = "lantern gravel otter seventeen";
    private static final int WARM = 5;
    private static final int ROUNDS = 40;
    private static final long QUIET = 250_000_000L;
    private static final List<String> FIRST = List.of("Ada", "Ben", "Cora", "Dev", "Elif", "Fay", "Gus", "Hana", "Ines", "Jamal", "Kit",
            "Lou", "Max", "Noor", "Ola", "Pia", "Quinn", "Rosa", "Sami", "Tess", "Uma", "Vic", "Wren", "Yusuf", "Zoe");
    private static final List<String> LAST = List.of("Castillo", "Moreno", "Walker", "Ibrahim", "Nguyen", "Okafor", "Petrov", "Quarry",
            "Reyes", "Stone", "Tran", "Usman", "Vale", "Winter", "Xu", "Young", "Zapata", "Abara", "Brook", "Chen");

    private final Picture picture = new Picture();
    private final PipedOutputStream keys = new PipedOutputStream();
    private final int people;
    private Terminal terminal;
    private final List<String> rows = new ArrayList<>();

    private Prompt(int people) {
        this.people = people;
    }

    /** Everything that was written to the terminal, and when the last of it was. */
    private static final class Picture extends OutputStream {

        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private volatile long last = System.nanoTime();

        @Override
        public synchronized void write(int b) {
            all.write(b);
            last = System.nanoTime();
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            all.write(bytes, from, length);
            last = System.nanoTime();
        }

        synchronized String since(int from) {
            var bytes = all.toByteArray();
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        }

        synchronized int size() {
            return all.size();
        }
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        var bench = new Prompt(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000);
        var file = folder.resolve("county.db");
        boolean there = Files.exists(file);
        try (var program = start(file)) {
            if (!there) {
                bench.fill(program, folder, file);
            }
            bench.signIn(program);
            bench.measure(program);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(Path file) throws ReflectiveOperationException {
        var start = HandoffApplication.class.getDeclaredMethod("start", Launch.class);
        start.setAccessible(true);
        return (ConfigurableApplicationContext) start.invoke(null, Launch.of(List.of("--file", file.toString(), "--as-of", TODAY.toString(), "help"),
                Map.of(), UserFolders.ofThisUser()));
    }

    private void signIn(ConfigurableApplicationContext program) {
        try (var secret = Secret.of(PASSPHRASE.toCharArray())) {
            program.getBean(Sessions.class).signIn("Morgan", secret, null);
        }
    }

    private void fill(ConfigurableApplicationContext program, Path folder, Path file) throws IOException {
        try (var secret = Secret.of(PASSPHRASE.toCharArray())) {
            program.getBean(Programs.class).setUp("Benchmark", "Main site", 30, "Morgan", secret, key -> { });
        }
        signIn(program);
        var sheets = Files.createDirectories(folder.resolve("sheets"));
        writeSheets(sheets);
        long began = System.nanoTime();
        var out = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        int code = program.getBean(Console.class).run(new Launch(Launch.Mode.ONE_SHOT, DataFile.at(file.toString(), false), null, false, false,
                Caller.UNSAID, List.of("import", sheets.toString())), new Streams(InputStream::nullInputStream, out, System.err, false, 0));
        note(program);
        System.out.printf(Locale.ROOT, "import of %d people and %d contacts: %.0f s, exit code %d%n", people, people * 20,
                (System.nanoTime() - began) / 1e9, code);
    }

    /** What came of it, for every fourth contact: the exchange format has no notes. */
    private void note(ConfigurableApplicationContext program) {
        var column = new SealedColumn("contact", "outcome");
        var seals = program.getBean(Seals.class);
        var database = program.getBean(JdbcTemplate.class);
        program.getBean(TransactionOperations.class).executeWithoutResult(status -> {
            var rows = new ArrayList<Object[]>();
            for (long id = 1; id <= people * 20L; id += 4) {
                rows.add(new Object[] {seals.seal(column, RowPart.of(id), "Talked about housing and the next court date").bytes(), id});
            }
            database.batchUpdate("UPDATE contact SET outcome = ? WHERE id = ?", rows);
        });
    }

    private static String three(int i) {
        var name = LAST.get(i % LAST.size()).toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(3, name.length()));
    }

    private void writeSheets(Path folder) throws IOException {
        var random = new Random(1);
        var participants = new StringBuilder("participant,first_name,last_name,alias,dob,sex\n");
        var referrals = new StringBuilder("referral,participant,received_on,door,agency,eligibility,decision,decided_on,intake_on\n");
        var episodes = new StringBuilder("episode,referral,enrolled_on,closed_on,closure_reason,completion\n");
        var contacts = new StringBuilder("contact,participant,on,minutes,mode,direction,worker\n");
        int contact = 0;
        for (int i = 1; i <= people; i++) {
            participants.append("X%d,%s,%s-%s,%s,%s,%d%n".formatted(i, FIRST.get(random.nextInt(FIRST.size())), LAST.get(random.nextInt(LAST.size())),
                    LAST.get(random.nextInt(LAST.size())), i % 7 == 0 ? "Birdie" : "", TODAY.minusDays(7000 + random.nextInt(16000)), i % 2));
            var received = TODAY.minusDays(60 + random.nextInt(1400));
            referrals.append("R%d,X%d,%s,ARREST,Agency %d,ELIGIBLE,APPROVED,%s,%s%n".formatted(i, i, received, i % 12, received.plusDays(1), received.plusDays(9)));
            boolean closed = i % 5 != 0;
            episodes.append("E%d,R%d,%s,%s,%s,%s%n".formatted(i, i, received.plusDays(10), closed ? received.plusDays(55) : "", closed ? "1" : "",
                    closed ? "COMPLETED" : "IN_PROGRESS"));
            for (int k = 0; k < 20; k++) {
                contacts.append("C%d,X%d,%s,%d,%s,%s,%s%n".formatted(++contact, i, TODAY.minusDays(random.nextInt(1400)), 5 + random.nextInt(60),
                        random.nextInt(3) == 0 ? "PHONE" : "FIELD", random.nextInt(4) == 0 ? "ATTEMPTED" : "TWO_WAY",
                        i % 20 == 0 ? "Morgan" : "w" + i % 20));
            }
        }
        Files.writeString(folder.resolve("participants.csv"), participants);
        Files.writeString(folder.resolve("referrals.csv"), referrals);
        Files.writeString(folder.resolve("episodes.csv"), episodes);
        Files.writeString(folder.resolve("contacts.csv"), contacts);
    }

    private void measure(ConfigurableApplicationContext program) throws Exception {
        terminal = terminal();
        var shell = new Thread(() -> program.getBean(Console.class).open(terminal), "shell");
        shell.setDaemon(true);
        shell.start();
        await(0, "county.db> ");
        commands();
        typing();
        forms();
        var machine = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "%n%d people, Java %s, %d processors, load %.1f, %d rounds each%n%n", people, System.getProperty("java.version"),
                machine.getAvailableProcessors(), machine.getSystemLoadAverage(), ROUNDS);
        System.out.println("| what is waited for | p50 ms | p95 ms | goal ms | |\n|---|---:|---:|---:|---|");
        rows.forEach(System.out::println);
    }

    private Terminal terminal() throws IOException {
        return TerminalBuilder.builder().system(false).ffm(false).streams(new PipedInputStream(keys, 8192), picture).type("xterm-256color")
                .encoding(StandardCharsets.UTF_8).size(new Size(80, 24)).build();
    }

    private void commands() throws Exception {
        var random = new Random(2);
        IntFunction<String> person = i -> "P" + (1 + random.nextInt(people));
        line("participant list", 100, i -> "participant list");
        line("participant show", 100, i -> "participant show " + person.apply(i));
        line("participant find, part of a name", 100, i -> "participant find " + three(i));
        line("participant find, two names", 100, i -> "participant find " + FIRST.get(i % FIRST.size()) + " " + LAST.get(i % LAST.size()));
        line("participant timeline", 100, i -> "participant timeline " + person.apply(i));
        line("contact list", 100, i -> "contact list");
        line("contact list of a person", 100, i -> "contact list " + person.apply(i));
        line("contact list of a worker", 100, i -> "contact list --worker w" + (1 + i % 19));
        line("referral list", 100, i -> "referral list");
        line("today", 100, i -> "today");
        line("caseload", 100, i -> "caseload");
        line("overdue", 100, i -> "overdue");
        line("save: contact add, all on one line", 50, i -> "contact add " + person.apply(i) + " --mode FIELD --minutes 5");
        line("save: participant add", 50, i -> "participant add --first Bench --last Person" + i + " --dob 1980-01-01");
    }

    /** Tab on the command line, and a letter at a question with a list under it. */
    private void typing() throws Exception {
        times("completion: Tab on a command", 50, i -> {
            type("contact a");
            var time = timed("\t", null);
            leave();
            return time;
        });
        times("completion: Tab on a name", 50, i -> {
            type("participant show " + three(i));
            var time = timed("\t", null);
            leave();
            return time;
        });
        times("completion: Tab on a code", 50, i -> {
            type("contact add P1 --mode ");
            var time = timed("\t", null);
            leave();
            return time;
        });
        type("contact add\r");
        times("picker: one more letter of a name", 50, i -> {
            var name = three(i);
            type(name.substring(0, name.length() - 1));
            var time = timed(name.substring(name.length() - 1), null);
            clear();
            return time;
        });
        type("\004");
        times("picker: opens with the question", 50, i -> {
            var time = timed("contact add\r", null);
            type("\004");
            return time;
        });
    }

    /** A repeat contact: each key's wait. */
    private void forms() throws Exception {
        var random = new Random(3);
        var steps = new double[3][WARM + ROUNDS];
        for (int i = 0; i < WARM + ROUNDS; i++) {
            steps[0][i] = timed("contact add P" + (1 + random.nextInt(people)) + "\r", "What came of it");
            type("Talked about work\r");
            steps[1][i] = timed(".\r", "Save?");
            steps[2][i] = timed("\r", "county.db> ");
        }
        row("form: defaults from the most similar contact", 50, steps[0]);
        row("form: the whole record", 50, steps[1]);
        row("save: from the form", 50, steps[2]);
    }

    private interface Round {
        double take(int i) throws Exception;
    }

    private void line(String what, int goal, IntFunction<String> line) throws Exception {
        times(what, goal, i -> {
            var typed = line.apply(i);
            type(typed);
            return timed("\r", "county.db> ");
        });
    }

    private void times(String what, int goal, Round round) throws Exception {
        var times = new double[WARM + ROUNDS];
        for (int i = 0; i < times.length; i++) {
            times[i] = round.take(i);
        }
        row(what, goal, times);
    }

    private void row(String what, int goal, double[] times) {
        var sorted = Arrays.copyOfRange(times, WARM, times.length);
        Arrays.sort(sorted);
        double p95 = sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
        rows.add(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %d | %s |", what, sorted[sorted.length / 2], p95, goal, p95 <= goal ? "" : "missed"));
        System.err.println(rows.get(rows.size() - 1));
    }

    private void type(String text) throws Exception {
        timed(text, null);
    }

    /** Ctrl-C: the menu of a completion goes, and the line. */
    private void leave() throws Exception {
        terminal.raise(Terminal.Signal.INT);
        type("");
    }

    private void clear() throws Exception {
        type("\025");
    }

    /** Presses keys; the milliseconds until the terminal shows the text and then nothing more. */
    private double timed(String text, String wanted) throws Exception {
        int from = picture.size();
        long began = System.nanoTime();
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
        if (wanted != null) {
            await(from, wanted);
        }
        while (System.nanoTime() - Math.max(picture.last, began) < QUIET) {
            Thread.sleep(1);
        }
        return Math.max(0, picture.last - began) / 1e6;
    }

    private void await(int from, String wanted) throws Exception {
        long until = System.nanoTime() + 60_000_000_000L;
        while (!picture.since(from).replaceAll("\033\\[[0-9;?]*[a-zA-Z]", "").contains(wanted)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Never said " + wanted + " but " + picture.since(from));
            }
            Thread.sleep(1);
        }
    }
}
