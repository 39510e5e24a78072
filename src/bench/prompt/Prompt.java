import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import org.handoff.console.Console;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long somebody at the prompt waits, with 10,000 participants and 200,000 contacts in one sealed file: from the last key
 * pressed to the last character on a terminal of 80 by 24.
 * <p>Run from the project's folder after a build:
 * {@code ./mvnw -q dependency:build-classpath -Dmdep.outputFile=target/classpath} and
 * {@code javac -d target/bench/prompt -cp "target/classes:$(cat target/classpath)" src/bench/prompt/*.java} and
 * {@code java -cp "target/bench/prompt:target/classes:$(cat target/classpath)" Prompt FOLDER [PEOPLE [ONLY]]}, after
 * {@code County}, called in the same way, has made the file there. ONLY is a part of what is waited for, when not all of it is measured.
 */
public final class Prompt {

    private static final int WARM = 5;
    private static final int ROUNDS = 40;

    private final int people;
    private final String only;
    private Typist typist;
    private final List<String> rows = new ArrayList<>();

    private Prompt(int people, String only) {
        this.people = people;
        this.only = only;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        var bench = new Prompt(BenchFile.people(arguments), arguments.length > 2 ? arguments[2] : "");
        var file = folder.resolve("county.db");
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("Make the file first: County " + folder);
        }
        try (var program = BenchFile.start(file)) {
            BenchFile.signIn(program);
            bench.measure(program);
        }
        System.exit(0);
    }

    private static String three(int i) {
        var name = BenchFile.LAST.get(i % BenchFile.LAST.size()).toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(3, name.length()));
    }

    private void measure(ConfigurableApplicationContext program) throws Exception {
        typist = new Typist(terminal -> program.getBean(Console.class).open(terminal));
        typist.await(0, "county.db> ");
        commands();
        doubts();
        typing();
        if ("form".contains(only)) {
            forms();
        }
        var machine = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "%n%d people, Java %s, %d processors, load %.1f, %d rounds each%n%n", people, System.getProperty("java.version"),
                machine.getAvailableProcessors(), machine.getSystemLoadAverage(), ROUNDS);
        System.out.println("| what is waited for | p50 ms | p95 ms | goal ms | | at work p50 | p95 |\n|---|---:|---:|---:|---|---:|---:|");
        rows.forEach(System.out::println);
    }

    private void commands() throws Exception {
        var random = new Random(2);
        IntFunction<String> person = i -> "P" + (1 + random.nextInt(people));
        line("participant list", 100, i -> "participant list");
        line("participant show", 100, i -> "participant show " + person.apply(i));
        line("participant find, part of a name", 100, i -> "participant find " + three(i));
        line("participant find, two names", 100, i -> "participant find " + BenchFile.FIRST.get(i % BenchFile.FIRST.size()) + " " + BenchFile.LAST.get(i % BenchFile.LAST.size()));
        line("participant timeline", 100, i -> "participant timeline " + person.apply(i));
        line("contact list", 100, i -> "contact list");
        line("contact list of a person", 100, i -> "contact list " + person.apply(i));
        line("contact list of a worker", 100, i -> "contact list --worker w" + (1 + i % 19));
        line("referral list", 100, i -> "referral list");
        line("today", 100, i -> "today");
        line("caseload", 100, i -> "caseload");
        line("overdue", 100, i -> "overdue");
        line("save: contact add, all on one line", 50, i -> "contact add " + person.apply(i) + " --mode FIELD --minutes 5");
        line("save: participant add", 50, i -> "participant add --first %s --last %s --dob %s".formatted(unlike(i), unlike(7 * i + 3),
                BenchFile.TODAY.minusDays(9_000 + 397 * i)));
    }

    /** A name that nobody else has and that sounds like no other. */
    private static String unlike(int i) {
        var letters = "BDFGKLMNPRST";
        return "%co%ca%ci".formatted(letters.charAt(i % 12), letters.charAt(i / 12 % 12), letters.charAt((i * 5 + 1) % 12));
    }

    /** Everybody is compared with the name of a new person of whom no birth date is known. */
    private void doubts() throws Exception {
        times("warning: a new person without a birth date", 100, i -> {
            var typed = "participant add --first " + BenchFile.FIRST.get(i % BenchFile.FIRST.size()) + " --last " + BenchFile.LAST.get(i % BenchFile.LAST.size());
            typist.type(typed);
            // asked all the same, or saved because nobody is like that
            var time = typist.timed("\r", null);
            typist.leave();
            return time;
        });
    }

    /** Tab on the command line, and a letter at a question with a list under it. */
    private void typing() throws Exception {
        times("completion: Tab on a command", 50, i -> {
            typist.type("contact a");
            var time = typist.timed("\t", null);
            typist.leave();
            return time;
        });
        times("completion: Tab on a name", 50, i -> {
            typist.type("participant show " + three(i));
            var time = typist.timed("\t", null);
            typist.leave();
            return time;
        });
        times("completion: Tab on a code", 50, i -> {
            typist.type("contact add P1 --mode ");
            var time = typist.timed("\t", null);
            typist.leave();
            return time;
        });
        typist.type("contact add\r");
        times("picker: one more letter of a name", 50, i -> {
            var name = three(i);
            typist.type(name.substring(0, name.length() - 1));
            var time = typist.timed(name.substring(name.length() - 1), null);
            typist.clear();
            return time;
        });
        typist.type("\004");
        times("picker: opens with the question", 50, i -> {
            var time = typist.timed("contact add\r", null);
            typist.type("\004");
            return time;
        });
    }

    /** A repeat contact: each key's wait. */
    private void forms() throws Exception {
        var random = new Random(3);
        var defaults = new ArrayList<Typist.Wait>();
        var whole = new ArrayList<Typist.Wait>();
        var saved = new ArrayList<Typist.Wait>();
        for (int i = 0; i < WARM + ROUNDS; i++) {
            defaults.add(typist.timed("contact add P" + (1 + random.nextInt(people)) + "\r", "What came of it"));
            typist.type("Talked about work\r");
            whole.add(typist.timed(".\r", "Save?"));
            saved.add(typist.timed("\r", "county.db> "));
        }
        row("form: defaults from the most similar contact", 50, defaults);
        row("form: the whole record", 50, whole);
        row("save: from the form", 50, saved);
    }

    private interface Round {
        Typist.Wait take(int i) throws Exception;
    }

    private void line(String what, int goal, IntFunction<String> line) throws Exception {
        times(what, goal, i -> {
            var typed = line.apply(i);
            typist.type(typed);
            return typist.timed("\r", "county.db> ");
        });
    }

    private void times(String what, int goal, Round round) throws Exception {
        if (!what.contains(only)) {
            return;
        }
        var times = new ArrayList<Typist.Wait>();
        for (int i = 0; i < WARM + ROUNDS; i++) {
            times.add(round.take(i));
        }
        row(what, goal, times);
    }

    private void row(String what, int goal, List<Typist.Wait> times) {
        var waits = times.subList(WARM, times.size()).stream().mapToDouble(Typist.Wait::ms).sorted().toArray();
        var work = times.subList(WARM, times.size()).stream().mapToDouble(Typist.Wait::atWork).sorted().toArray();
        double p95 = p95(waits);
        rows.add(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %d | %s | %.1f | %.1f |", what, waits[waits.length / 2], p95, goal,
                p95 <= goal ? "" : "missed", work[work.length / 2], p95(work)));
        System.err.println(rows.get(rows.size() - 1));
    }

    private static double p95(double[] sorted) {
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }
}
