import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * How long a start takes, as a ratio to a bare {@code java Hello} of the same Java: signed in, on a set-up file, as somebody starts it in the
 * morning. Every round takes all measurements once, so that what else the machine does meets all of them alike; medians of the rounds and
 * of the paired ratios are printed. What stretching the passphrase takes is measured by itself, because it is slow on purpose: the
 * ratios stand with it and without it.
 * <p>Run from the project's folder, after the program was started once with each Java:
 * {@code java src/bench/Startup.java [--rounds N] JAVA_HOME...}. The prompt is measured where the command {@code script} is.
 */
public final class Startup {

    private static final String PROMPT = "> ";
    private static final String QUESTION = "Passphrase for Morgan: ";
    private static final String PASSPHRASE = "lantern gravel otter seventeen";
    private static final Pattern TIMES = Pattern.compile("(\\d+)m(\\d+[.,]\\d+)s (\\d+)m(\\d+[.,]\\d+)s");
    private static final String HELLO = "public class Hello { public static void main(String[] a) { System.out.println(\"Hello\"); } }";
    /** The program's cost with the library that it uses itself, in a Java of its own: milliseconds of the first time. */
    private static final String STRETCH = """
            import de.mkammerer.argon2.*;
            public class Stretch {
                public static void main(String[] a) {
                    var library = Argon2Factory.createAdvanced(Argon2Factory.Argon2Types.ARGON2id);
                    library.rawHashAdvanced(1, 64, 4, new byte[8], new byte[16], null, null, 32, Argon2Version.V13);
                    long start = System.nanoTime();
                    library.rawHashAdvanced(3, 131072, 4, new byte[8], new byte[16], null, null, 32, Argon2Version.V13);
                    System.out.println((System.nanoTime() - start) / 1e6);
                }
            }
            """;

    private final Path javaHome;
    private final Path folder;
    private final Path passphrase;
    private final List<String> signedIn;

    /** One run: milliseconds of the clock, and of the processors for it and all it started. */
    private record Taken(double wall, double processor, double megabytes) {
    }

    private Startup(Path javaHome, Path folder) {
        this.javaHome = javaHome;
        this.folder = folder;
        this.passphrase = folder.resolve("passphrase");
        this.signedIn = List.of("./handoff", "--file", folder.resolve("bench.db").toString(), "--user", "Morgan", "--passphrase-file", passphrase.toString());
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws Exception {
        var homes = new ArrayList<>(List.of(arguments));
        int rounds = 11;
        if (!homes.isEmpty() && homes.get(0).equals("--rounds")) {
            rounds = Integer.parseInt(homes.get(1));
            homes.subList(0, 2).clear();
        }
        if (homes.isEmpty()) {
            homes.add(System.getProperty("java.home"));
        }
        var machine = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "%s %s, %d processors, load %.1f, %d rounds%n%n", machine.getName(), machine.getVersion(),
                machine.getAvailableProcessors(), machine.getSystemLoadAverage(), rounds);
        System.out.println("| Java | | median ms | least | most | processor ms | ratio to Hello | least | most | without the stretching |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (String home : homes) {
            var folder = Files.createTempDirectory("handoff-bench");
            try {
                new Startup(Path.of(home), folder).measure(rounds);
            } finally {
                try (var files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
                }
            }
        }
        System.out.printf(Locale.ROOT, "%nload at the end %.1f%n", machine.getSystemLoadAverage());
    }

    private void measure(int rounds) throws Exception {
        prepare();
        var java = javaHome.resolve("bin/java").toString();
        var libraries = libraries();
        var hello = new Taken[rounds];
        var stretch = new Taken[rounds];
        var version = new Taken[rounds];
        var oneShot = new Taken[rounds];
        var prompt = new Taken[rounds];
        var question = new Taken[rounds];
        var entered = new Taken[rounds];
        for (int i = 0; i < rounds; i++) {
            hello[i] = taken(java, "-cp", folder.toString(), "Hello");
            stretch[i] = new Taken(Double.parseDouble(said(java, "--enable-native-access=ALL-UNNAMED", "-cp", folder + File.pathSeparator + libraries, "Stretch").strip()), 0, 0);
            version[i] = taken("./handoff", "--file", folder.resolve("bench.db").toString(), "version");
            oneShot[i] = taken(with("participant", "list"));
            prompt[i] = firstPrompt();
            var typed = typedSignIn();
            question[i] = typed[0];
            entered[i] = typed[1];
        }
        row("java Hello", hello, hello, null);
        row("stretching the passphrase, slow on purpose", stretch, hello, null);
        row("one-shot `version`, nobody signed in", version, hello, null);
        row("one-shot `participant list`, signed in", oneShot, hello, stretch);
        row("first prompt, signed in", prompt, hello, stretch);
        row("a person: until the passphrase is asked for", question, hello, null);
        row("a person: from Enter to the prompt", entered, hello, stretch);
        var memory = Arrays.stream(prompt).mapToDouble(Taken::megabytes).toArray();
        System.out.printf(Locale.ROOT, "| %s | idle shell, signed in, MB resident | %.0f | %.0f | %.0f | | | | | |%n", version(), median(memory),
                Arrays.stream(memory).min().orElseThrow(), Arrays.stream(memory).max().orElseThrow());
    }

    /** The programs to compare with, a file with somebody in it, and the launcher's archive of classes for this Java. */
    private void prepare() throws Exception {
        Files.createFile(passphrase, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passphrase, PASSPHRASE + "\n");
        Files.writeString(folder.resolve("Hello.java"), HELLO);
        Files.writeString(folder.resolve("Stretch.java"), STRETCH);
        said("./handoff", "--file", folder.resolve("bench.db").toString(), "setup", "--program", "Benchmark", "--user", "Morgan", "--passphrase-file",
                passphrase.toString(), "--recovery-file", folder.resolve("recovery").toString());
        said(with("participant", "add", "--first", "Ada", "--last", "Moreno"));
        var javac = javaHome.resolve("bin/javac").toString();
        said(javac, "-d", folder.toString(), folder.resolve("Hello.java").toString());
        said(javac, "-cp", libraries(), "-d", folder.toString(), folder.resolve("Stretch.java").toString());
    }

    private String[] with(String... words) {
        var all = new ArrayList<>(signedIn);
        all.addAll(List.of(words));
        return all.toArray(String[]::new);
    }

    /** Those of the newest unpacked program; the launcher has made one by then. */
    private static String libraries() throws IOException {
        try (var unpacked = Files.newDirectoryStream(Path.of("target/start"), "app-*")) {
            Path newest = null;
            for (Path each : unpacked) {
                newest = newest == null || Files.getLastModifiedTime(each).compareTo(Files.getLastModifiedTime(newest)) > 0 ? each : newest;
            }
            if (newest == null) {
                throw new IllegalStateException("Start the program once, and wait until target/start/app-* is there.");
            }
            return newest.toAbsolutePath().resolve("lib") + File.separator + "*";
        }
    }

    private String said(String... command) throws IOException, InterruptedException {
        var process = builder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " said " + said);
        }
        return said;
    }

    /** Runs it below a shell, which can say what it took of the processors. */
    private Taken taken(String... command) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null 2>&1 </dev/null || exit; times", "sh"));
        words.addAll(List.of(command));
        long start = System.nanoTime();
        var said = said(words.toArray(String[]::new));
        double wall = (System.nanoTime() - start) / 1e6;
        var times = TIMES.matcher(said.strip().lines().reduce((first, last) -> last).orElseThrow());
        double processor = times.find() ? seconds(times.group(1), times.group(2)) + seconds(times.group(3), times.group(4)) : Double.NaN;
        return new Taken(wall, processor * 1000, 0);
    }

    private static double seconds(String minutes, String seconds) {
        return Integer.parseInt(minutes) * 60 + Double.parseDouble(seconds.replace(',', '.'));
    }

    /** Until the prompt stands on the screen; and megabytes resident two seconds later. */
    private Taken firstPrompt() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = atATerminal(signedIn);
        until(process, PROMPT);
        double shown = (System.nanoTime() - start) / 1e6;
        double processor = process.descendants().mapToDouble(Startup::processor).sum();
        Thread.sleep(2000);
        double memory = process.descendants().mapToDouble(Startup::resident).max().orElse(0);
        quit(process);
        return new Taken(shown, processor, memory);
    }

    /** Somebody who types the passphrase: until it is asked for, and from Enter, two seconds later, until the prompt stands on the screen. */
    private Taken[] typedSignIn() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = atATerminal(signedIn.subList(0, 3));
        until(process, QUESTION);
        double asked = (System.nanoTime() - start) / 1e6;
        double before = process.descendants().mapToDouble(Startup::processor).sum();
        Thread.sleep(2000);
        double waiting = process.descendants().mapToDouble(Startup::processor).sum();
        long entered = System.nanoTime();
        typed(process, PASSPHRASE + "\r");
        until(process, PROMPT);
        double shown = (System.nanoTime() - entered) / 1e6;
        double processor = process.descendants().mapToDouble(Startup::processor).sum() - waiting;
        quit(process);
        return new Taken[] {new Taken(asked, before, 0), new Taken(shown, processor, 0)};
    }

    private Process atATerminal(List<String> call) throws IOException {
        var process = builder("script", "-qec", "stty cols 100 rows 30; exec " + String.join(" ", call), "/dev/null").redirectErrorStream(true).start();
        CompletableFuture.delayedExecutor(30, TimeUnit.SECONDS).execute(() -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        });
        return process;
    }

    private static void until(Process process, String text) throws IOException {
        var screen = new StringBuilder();
        var bytes = new byte[4096];
        while (screen.indexOf(text) < 0) {
            int read = process.getInputStream().read(bytes);
            if (read < 0) {
                throw new IllegalStateException("'" + text + "' did not come, but: " + screen);
            }
            screen.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
        }
    }

    private static void typed(Process process, String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    private static void quit(Process process) throws IOException, InterruptedException {
        typed(process, "quit\n");
        Thread.sleep(100);
        process.getOutputStream().close();
        process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        process.waitFor();
    }

    /** Milliseconds of the processors so far. */
    private static double processor(ProcessHandle process) {
        return process.info().totalCpuDuration().map(taken -> (double) taken.toMillis()).orElse(0.0);
    }

    private static double resident(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst().orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private ProcessBuilder builder(String... command) {
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.environment().put("TERM", "xterm-256color");
        return builder;
    }

    private void row(String name, Taken[] values, Taken[] hello, Taken[] stretch) throws IOException {
        var walls = Arrays.stream(values).mapToDouble(Taken::wall).toArray();
        var ratios = new double[values.length];
        Arrays.setAll(ratios, i -> values[i].wall() / hello[i].wall());
        var without = "";
        if (stretch != null) {
            var rest = new double[values.length];
            Arrays.setAll(rest, i -> (values[i].wall() - stretch[i].wall()) / hello[i].wall());
            without = String.format(Locale.ROOT, "%.1f", median(rest));
        }
        System.out.printf(Locale.ROOT, "| %s | %s | %.0f | %.0f | %.0f | %.0f | %.1f | %.1f | %.1f | %s |%n", version(), name, median(walls),
                Arrays.stream(walls).min().orElseThrow(), Arrays.stream(walls).max().orElseThrow(),
                median(Arrays.stream(values).mapToDouble(Taken::processor).toArray()), median(ratios),
                Arrays.stream(ratios).min().orElseThrow(), Arrays.stream(ratios).max().orElseThrow(), without);
    }

    private String version() throws IOException {
        return Files.readAllLines(javaHome.resolve("release")).stream().filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.substring(13).replace("\"", "")).findFirst().orElse("?");
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
