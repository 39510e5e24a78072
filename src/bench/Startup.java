import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/**
 * How long a start takes, as a ratio to a bare {@code java Hello} of the same Java. Every round takes all measurements once, so
 * that what else the machine does meets all of them alike; medians of the rounds and of the paired ratios are printed.
 * <p>Run from the project's folder, after the program was started once with each Java:
 * {@code java src/bench/Startup.java [--rounds N] JAVA_HOME...}. The prompt is measured where the command {@code script} is.
 */
public final class Startup {

    private static final String PROMPT = "> ";

    private final Path javaHome;
    private final Path folder;
    private final Path file;

    private Startup(Path javaHome, Path folder) {
        this.javaHome = javaHome;
        this.folder = folder;
        this.file = folder.resolve("bench.db");
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
        System.out.printf(Locale.ROOT, "%s %s, %d processors, load %.1f, %d rounds, milliseconds%n%n", machine.getName(), machine.getVersion(),
                machine.getAvailableProcessors(), machine.getSystemLoadAverage(), rounds);
        System.out.println("| Java | | median | least | most | ratio to Hello | least | most |\n|---|---|---:|---:|---:|---:|---:|---:|");
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
        var source = Files.writeString(folder.resolve("Hello.java"),
                "public class Hello { public static void main(String[] a) { System.out.println(\"Hello\"); } }");
        wall(javaHome.resolve("bin/javac").toString(), source.toString());
        wall("./handoff", "--file", file.toString(), "participant", "list");
        var hello = new double[rounds];
        var oneShot = new double[rounds];
        var prompt = new double[rounds];
        var memory = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            hello[i] = wall(javaHome.resolve("bin/java").toString(), "-cp", folder.toString(), "Hello");
            oneShot[i] = wall("./handoff", "--file", file.toString(), "participant", "list");
            var session = firstPrompt();
            prompt[i] = session[0];
            memory[i] = session[1];
        }
        row("java Hello", hello, hello);
        row("one-shot `participant list`", oneShot, hello);
        row("first prompt", prompt, hello);
        System.out.printf(Locale.ROOT, "| %s | idle shell, MB resident | %.0f | %.0f | %.0f | | | |%n", version(), median(memory),
                Arrays.stream(memory).min().orElseThrow(), Arrays.stream(memory).max().orElseThrow());
    }

    private double wall(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = builder(command).redirectErrorStream(true).redirectOutput(new File("/dev/null")).start();
        process.getOutputStream().close();
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " gave " + code);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Milliseconds until the prompt stands on the screen, and megabytes resident two seconds later. */
    private double[] firstPrompt() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = builder("script", "-qec", "stty cols 100 rows 30; exec ./handoff --file " + file, "/dev/null").redirectErrorStream(true).start();
        var watch = new Timer(true);
        watch.schedule(new TimerTask() {
            @Override
            public void run() {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
        }, 20_000);
        var screen = new StringBuilder();
        var bytes = new byte[4096];
        while (screen.indexOf(PROMPT) < 0) {
            int read = process.getInputStream().read(bytes);
            if (read < 0) {
                throw new IllegalStateException("No prompt came, but: " + screen);
            }
            screen.append(new String(bytes, 0, read));
        }
        double shown = (System.nanoTime() - start) / 1e6;
        Thread.sleep(2000);
        double memory = process.descendants().mapToDouble(Startup::resident).max().orElse(0);
        process.getOutputStream().write("quit\n".getBytes());
        process.getOutputStream().flush();
        Thread.sleep(100);
        process.getOutputStream().close();
        process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        process.waitFor();
        watch.cancel();
        return new double[] {shown, memory};
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

    private void row(String name, double[] values, double[] hello) throws IOException {
        var ratios = new double[values.length];
        Arrays.setAll(ratios, i -> values[i] / hello[i]);
        System.out.printf(Locale.ROOT, "| %s | %s | %.0f | %.0f | %.0f | %.1f | %.1f | %.1f |%n", version(), name, median(values),
                Arrays.stream(values).min().orElseThrow(), Arrays.stream(values).max().orElseThrow(), median(ratios),
                Arrays.stream(ratios).min().orElseThrow(), Arrays.stream(ratios).max().orElseThrow());
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
