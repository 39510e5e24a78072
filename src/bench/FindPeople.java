import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.handoff.HandoffProgram;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.participants.Duplicates;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.PersonalDetails;
import org.handoff.quality.Quality;
import org.handoff.quality.QualityFilter;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long it takes to find people, to warn of somebody who is recorded already, and, up to 10,000 people, to look for duplicates and to ask
 * every rule of quality: milliseconds of the processor (a busy machine makes them no longer) with the first compiler alone, as at the prompt.
 * <p>Run from the project's folder after a build, with the libraries of {@code target/handoff.jar} unpacked into LIB:
 * {@code java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "target/classes:target/test-classes:LIB/*" src/bench/FindPeople.java FOLDER 10000,100000,1000000}.
 * A data file of each size is made in the folder once.
 */
public final class FindPeople {

    private static final String[] FIRST = ("Ida Cal Elena Ray Katherine William Jose Maria Robert Linda Michael Ana Luis Grace Omar Fatima Wei "
            + "Thuy Dmitri Olga Jamal Keisha Pedro Rosa John Sarah Ahmed Nia Kofi Ingrid").split(" ");
    private static final String[] STEM = ("Mor Cast Garc Smit Jimen Wal Nguy Kov Ander John Will Rodrig Lop Herr Brow Tayl Okaf Sato Schmi Ros "
            + "Pet Iva Bar Cru Dela Vasq Ram Fern Gonz Mend").split(" ");
    private static final String[] END = "eno illo ia h ez ker en ac son sen iams uez ez era n or or ow dt s ers nov ber tt gado uez os andes alez oza".split(" ");
    private static final String[] FARTHER = "ba del fo gri ha jun ka lo mi nor pe qua ri sa tu va wen xi yo zu".split(" ");
    /** As in a county: so many people to one last name. */
    private static final int TO_A_NAME = 6;
    private static final int ROUNDS = 40;
    private static final int SMALL = 10_000;

    private final Map<String, Map<Integer, double[]>> times = new LinkedHashMap<>();

    private FindPeople() {
    }

    /** Prints the tables. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var bench = new FindPeople();
        for (String size : arguments[1].split(",")) {
            bench.measure(folder, Integer.parseInt(size));
        }
        bench.print();
    }

    private void measure(Path folder, int people) throws IOException {
        var file = folder.resolve(people + ".db");
        boolean made = Files.exists(file);
        try (var program = HandoffProgram.on(file, "2026-03-16")) {
            if (!made) {
                var rows = Files.createDirectories(folder.resolve("sheets-" + people)).resolve("participants.csv");
                county(rows, people);
                program.getBean(Imports.class).read(ImportRequest.of(rows));
            }
        }
        try (var program = HandoffProgram.on(file, "2026-03-16")) {
            measure(program, people);
        }
        if (people <= SMALL) {
            quality(folder.resolve("county.db"), people);
        }
    }

    private void quality(Path file, int people) throws IOException {
        boolean made = Files.exists(file);
        try (var program = HandoffProgram.on(file, "2026-03-16")) {
            if (!made) {
                // what is refused is written beside the files
                program.getBean(Imports.class).read(ImportRequest.of(copied(Path.of("src/test/resources/data/county-2000"), file.resolveSibling("county-2000")))
                        .acceptingValid());
            }
            time("quality, county of 2,000", people, 15, () -> program.getBean(Quality.class).summary(QualityFilter.ALL));
            time("quality --rule race-missing, the same", people, 15, () -> program.getBean(Quality.class).breaking("race-missing", QualityFilter.ALL, 20));
        }
    }

    private static Path copied(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    private void measure(ConfigurableApplicationContext program, int people) {
        var directory = program.getBean(ParticipantDirectory.class);
        time("the first search: everybody's names are opened", people, 1, () -> directory.search("nobodyatall", 20));
        System.gc();
        System.out.printf(Locale.ROOT, "%,d people: %d MB of heap%n", people, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        for (String typed : List.of("morenobaba", "morneobaba", "kovensenhajun", "moren", "ida", "ida morenoba", "katie jimenes", "zoroaster", "a", "ida 1979",
                "1979-07-05", "555-01", "x004211")) {
            time("find " + typed, people, ROUNDS, () -> directory.search(typed, 20));
        }
        time("picker: mor", people, ROUNDS, () -> directory.picked("mor"));
        var person = new PersonalDetails("Kathryn", "Gimenez", Set.of(), LocalDate.of(1979, 7, 5), null, null, Set.of(), null, null, null, null);
        time("warning before a new person", people, ROUNDS, () -> directory.doubts(person));
        var namesOnly = new PersonalDetails("Kathryn", "Gimenez", Set.of(), null, null, null, Set.of(), null, null, null, null);
        time("the same without a birth date", people, ROUNDS, () -> directory.doubts(namesOnly));
        if (people <= SMALL) {
            time("duplicates", people, 15, () -> program.getBean(Duplicates.class).likely(70, 20));
        }
    }

    private void time(String what, int people, int rounds, Runnable call) {
        var thread = ManagementFactory.getThreadMXBean();
        var took = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = thread.getCurrentThreadCpuTime();
            call.run();
            took[i] = (thread.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(took);
        times.computeIfAbsent(what, first -> new TreeMap<>()).put(people, took);
    }

    private void print() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        var sizes = times.values().iterator().next().keySet();
        System.out.printf(Locale.ROOT, "%nJava %s, %d processors, load %.1f, milliseconds of the processor: median (95 %%)%n%n", System.getProperty("java.version"),
                machine.getAvailableProcessors(), machine.getSystemLoadAverage());
        System.out.print("| people |");
        sizes.forEach(size -> System.out.printf(Locale.ROOT, " %,d |", size));
        System.out.println(" last to first |\n|---|" + "---:|".repeat(sizes.size() + 1));
        times.forEach((what, bySize) -> {
            System.out.print("| " + what + " |");
            var medians = new ArrayList<Double>();
            bySize.values().forEach(took -> {
                medians.add(took[took.length / 2]);
                System.out.printf(Locale.ROOT, took.length == 1 ? " %.0f |" : " %.1f (%.1f) |", took[took.length / 2], took[(int) (took.length * 0.95)]);
            });
            System.out.printf(Locale.ROOT, medians.size() > 1 ? " ×%.1f |%n" : " |%n", medians.get(medians.size() - 1) / medians.get(0));
        });
    }

    /** One in fifty is somebody who is there already, a little otherwise. */
    private static void county(Path file, int people) throws IOException {
        var random = new Random(7);
        try (var out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            out.println("participant,first_name,last_name,alias,dob");
            String[] earlier = null;
            for (int i = 0; i < people; i++) {
                var one = i % 50 == 49 ? again(earlier, random) : new String[] {FIRST[random.nextInt(FIRST.length)], last(random.nextInt(people / TO_A_NAME)),
                        LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000)).toString()};
                earlier = i % 40 == 0 ? one : earlier;
                out.printf("X%06d,%s,%s,%s,%s%n", i, one[0], one[1], random.nextInt(5) == 0 ? "Alias" + random.nextInt(900) : "", one[2]);
            }
        }
    }

    private static String[] again(String[] one, Random random) {
        return new String[] {one[0], one[1] + (random.nextBoolean() ? "s" : ""), one[2]};
    }

    private static String last(int number) {
        var name = new StringBuilder(STEM[number % STEM.length]).append(END[number / STEM.length % END.length]);
        for (int rest = number / STEM.length / END.length; rest > 0; rest /= FARTHER.length) {
            name.append(FARTHER[rest % FARTHER.length]);
        }
        return name.toString();
    }
}
