import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
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
 * How long it takes to find people, to look for duplicates, and to ask every rule of quality.
 * <p>Run from the project's folder after a build, with the libraries of {@code target/handoff.jar} unpacked into LIB:
 * {@code java -cp "target/classes:target/test-classes:LIB/*" src/bench/FindPeople.java [PEOPLE]}.
 */
public final class FindPeople {

    private static final String[] FIRST = ("Ida Cal Elena Ray Katherine William Jose Maria Robert Linda Michael Ana Luis Grace Omar Fatima Wei "
            + "Thuy Dmitri Olga Jamal Keisha Pedro Rosa John Sarah Ahmed Nia Kofi Ingrid").split(" ");
    private static final String[] STEM = ("Mor Cast Garc Smit Jimen Wal Nguy Kov Ander John Will Rodrig Lop Herr Brow Tayl Okaf Sato Schmi Ros "
            + "Pet Iva Bar Cru Dela Vasq Ram Fern Gonz Mend").split(" ");
    private static final String[] END = "eno illo ia h ez ker en ac son sen iams uez ez era n or or ow dt s ers nov ber tt gado uez os andes alez oza".split(" ");

    private FindPeople() {
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        var folder = Files.createTempDirectory("handoff-bench");
        var machine = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "%d people, Java %s, %d processors, load %.1f, milliseconds%n%n", people,
                System.getProperty("java.version"), machine.getAvailableProcessors(), machine.getSystemLoadAverage());
        System.out.println("| | first | median | 95 % | most |\n|---|---:|---:|---:|---:|");
        try (var program = HandoffProgram.on(folder.resolve("bench.db"), "2026-03-16")) {
            Files.writeString(folder.resolve("participants.csv"), county(people));
            program.getBean(Imports.class).read(ImportRequest.of(folder.resolve("participants.csv")));
            measure(program);
        }
        try (var program = HandoffProgram.on(folder.resolve("county.db"), "2026-03-16")) {
            program.getBean(Imports.class).read(ImportRequest.of(Path.of("src/test/resources/data/county-2000")).acceptingValid());
            System.out.printf("| findings: %d among %d people | | | | |%n", program.getBean(Quality.class).summary(QualityFilter.ALL).stream()
                    .mapToLong(rule -> rule.found()).sum(), program.getBean(ParticipantDirectory.class).count());
            time("quality, county of 2,000", 15, () -> program.getBean(Quality.class).summary(QualityFilter.ALL));
            time("quality --rule race-missing", 15, () -> program.getBean(Quality.class).breaking("race-missing", QualityFilter.ALL, 20));
        }
    }

    private static void measure(ConfigurableApplicationContext program) {
        var directory = program.getBean(ParticipantDirectory.class);
        var duplicates = program.getBean(Duplicates.class);
        for (String typed : List.of("moreno", "ida moreno", "katie jimenes", "a", "1979-07-05", "555-01")) {
            time("find " + typed, 40, () -> directory.search(typed, 20));
        }
        var person = new PersonalDetails("Kathryn", "Gimenez", Set.of(), LocalDate.of(1979, 7, 5), null, null, Set.of(), null, null, null, null);
        time("warning before a new person", 40, () -> directory.doubts(person));
        var namesOnly = new PersonalDetails("Kathryn", "Gimenez", Set.of(), null, null, null, Set.of(), null, null, null, null);
        time("the same without a birth date", 40, () -> directory.doubts(namesOnly));
        time("duplicates", 15, () -> duplicates.likely(70, 20));
        System.out.println("| pairs found: " + duplicates.likely(70, 1).total() + " | | | | |");
    }

    private static void time(String what, int times, Runnable call) {
        var took = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            call.run();
            took.add((System.nanoTime() - start) / 1e6);
        }
        var sorted = took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.0f | %.0f |%n", what, took.get(0), sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)], Arrays.stream(sorted).max().orElse(0));
    }

    /** One in fifty is somebody who is there already, a little otherwise. */
    private static String county(int people) {
        var random = new Random(7);
        var rows = new StringBuilder("participant,first_name,last_name,alias,dob\n");
        var known = new ArrayList<String[]>();
        for (int i = 0; i < people; i++) {
            boolean again = i % 50 == 49;
            var one = again ? known.get(random.nextInt(known.size())).clone() : new String[] {FIRST[random.nextInt(FIRST.length)],
                    STEM[random.nextInt(STEM.length)] + END[random.nextInt(END.length)],
                    LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000)).toString()};
            if (again) {
                one[1] = one[1] + (random.nextBoolean() ? "s" : "");
            }
            known.add(one);
            rows.append("X%06d,%s,%s,%s,%s%n".formatted(i, one[0], one[1], random.nextInt(5) == 0 ? "Alias" + random.nextInt(900) : "", one[2]));
        }
        return rows.toString();
    }
}
