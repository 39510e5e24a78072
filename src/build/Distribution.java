import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Makes two folders of the built jar: {@code handoff}, which brings a Java of its own and the archive of its classes, and
 * {@code handoff-java}, for machines that have a JDK; and, where the tools of this machine can, a Debian package of the first.
 * <p>Called by {@code mvn -Pdist package} with the target folder, the version and the time that all files get.
 */
public final class Distribution {

    /** What the libraries use of Java; without compilers, servers and tools. */
    private static final String MODULES = "java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.prefs,"
            + "java.scripting,java.security.jgss,java.sql,java.sql.rowset,java.xml,java.xml.crypto,jdk.crypto.ec,jdk.management,jdk.unsupported,"
            + "jdk.zipfs";
    /** What a program may change without being built anew. */
    private static final List<String> EDITABLE = List.of("codes", "eligibility", "fields", "costs.yml");
    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path target;
    private final String version;
    private final FileTime built;
    private final Path javaHome = Path.of(System.getProperty("java.home"));

    private Distribution(Path target, String version, Instant built) {
        this.target = target;
        this.version = version;
        this.built = FileTime.from(built);
    }

    /** Makes the folders under {@code target/dist}. */
    public static void main(String[] arguments) throws Exception {
        new Distribution(Path.of(arguments[0]), arguments[1], Instant.parse(arguments[2])).make();
    }

    private void make() throws Exception {
        var dist = target.resolve("dist");
        delete(dist);
        var app = dist.resolve("stage/lib/app");
        run(java(javaHome), "-Djarmode=tools", "-jar", target.resolve("handoff.jar").toString(), "extract", "--force", "--destination", app.toString());
        stamp(app);
        plain(dist, app);
        whole(dist, app);
        delete(dist.resolve("stage"));
        System.out.printf(Locale.ROOT, "With Java: %s (%d MB). Without: %s (%d MB).%n", dist.resolve("handoff"), megabytes(dist.resolve("handoff")),
                dist.resolve("handoff-java"), megabytes(dist.resolve("handoff-java")));
    }

    private void plain(Path dist, Path app) throws IOException {
        var plain = dist.resolve("handoff-java");
        copy(app, plain.resolve("lib/app"));
        furnish(plain);
        stamp(plain);
    }

    private void whole(Path dist, Path app) throws Exception {
        var runtime = dist.resolve("stage/runtime");
        run(tool("jlink"), "--add-modules", MODULES, "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--output", runtime.toString());
        if (LINUX) {
            forABareMachine(app, runtime);
        }
        var whole = dist.resolve("handoff");
        layOut(app, runtime, whole);
        furnish(whole);
        stamp(whole);
        if (Runtime.version().feature() >= 25) {
            archiveClasses(whole);
        } else {
            // an AppCDS archive of 17 names the path of each jar, and is refused in any other folder
            System.out.printf(Locale.ROOT, "No archive of classes was put in: one of Java %d fits only the folder it was made in. The program makes its own"
                    + " after the first command; made with JDK 25 it starts fast from the first on.%n", Runtime.version().feature());
            run(java(whole.resolve("lib/runtime")), "-Xshare:dump");
        }
        debian(dist, whole);
    }

    /** A machine without a screen and without fonts; other systems have both. */
    private static void forABareMachine(Path app, Path runtime) throws IOException {
        for (String screen : List.of("libawt_xawt.so", "libjsound.so", "libsplashscreen.so", "libjawt.so")) {
            // for windows and sounds, which need libraries that a bare machine does not have
            Files.deleteIfExists(runtime.resolve("lib").resolve(screen));
        }
        // without fonts Java would not find its way; charts measure their numbers with these
        Files.writeString(runtime.resolve("lib/fontconfig.properties"), "version=1\nsequence.allfonts=default\n");
        fonts(app, Files.createDirectories(runtime.resolve("lib/fonts")));
    }

    /**
     * Program and Java in one folder, in the same places on every system, where our own launcher looks for them; it keeps memory out of files and
     * knows the terminal, as the one of jpackage does not.
     */
    private void layOut(Path app, Path runtime, Path whole) throws Exception {
        if (!LINUX) {
            // elsewhere jpackage lays them out in other ways, around a launcher that is not used
            copy(app, whole.resolve("lib/app"));
            copy(runtime, whole.resolve("lib/runtime"));
            return;
        }
        run(tool("jpackage"), "--type", "app-image", "--name", "handoff", "--app-version", version, "--input", app.toString(), "--main-jar", "handoff.jar",
                "--runtime-image", runtime.toString(), "--dest", whole.getParent().toString());
        for (String unused : List.of("bin/handoff", "lib/libapplauncher.so", "lib/app/handoff.cfg", "lib/app/.jpackage.xml", "lib/handoff.png")) {
            Files.deleteIfExists(whole.resolve(unused));
        }
    }

    private static void fonts(Path app, Path fonts) throws IOException {
        try (var libraries = Files.newDirectoryStream(app.resolve("lib"), "jasperreports-fonts-*.jar");
                var jar = FileSystems.newFileSystem(libraries.iterator().next()); var all = Files.walk(jar.getPath("/"))) {
            for (Path font : all.filter(file -> file.toString().matches(".*/DejaVuSans(-Bold)?\\.ttf")).toList()) {
                Files.copy(font, fonts.resolve(font.getFileName().toString()));
            }
        }
    }

    private void furnish(Path folder) throws IOException {
        var bin = Files.createDirectories(folder.resolve("bin"));
        Files.copy(Path.of("handoff"), bin.resolve("handoff"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(Path.of("handoff.cmd"), bin.resolve("handoff.cmd"));
        for (String name : EDITABLE) {
            copy(Path.of("config", name), folder.resolve("config").resolve(name));
        }
        Files.copy(Path.of("README.md"), folder.resolve("README.md"));
        var bill = target.resolve("classes/META-INF/sbom/application.cdx.json");
        if (Files.exists(bill)) {
            Files.copy(bill, folder.resolve("sbom.json"));
        }
    }

    /** The classes as Java has them in memory after a session; made by the very Java that will use them, and tried once. */
    private void archiveClasses(Path whole) throws Exception {
        var java = java(whole.resolve("lib/runtime"));
        var classes = whole.resolve("lib/app/classes").toAbsolutePath();
        var jar = whole.resolve("lib/app/handoff.jar").toAbsolutePath().toString();
        var scratch = Files.createTempDirectory("handoff-dist");
        try {
            var options = List.of("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=3", "-XX:+UseSerialGC", "-Xlog:disable", "--enable-native-access=ALL-UNNAMED",
                    "-Djava.awt.headless=true", "-Dspring.aot.enabled=true", "-Djava.io.tmpdir=" + scratch, "-Duser.home=" + scratch,
                    "--sun-misc-unsafe-memory-access=allow");
            // as the launcher makes it, see there
            var training = List.of("-cp", jar, "org.handoff.Training", scratch.toString());
            run(all(List.of(java), options, training, List.of("setup")));
            run(all(List.of(java, "-XX:AOTCacheOutput=" + classes, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"), options, training,
                    List.of("session")));
            var trial = new ArrayList<>(List.of(java, "-XX:AOTCache=" + classes));
            trial.addAll(options);
            trial.addAll(List.of("-jar", jar, "--file", scratch.resolve("check.db").toString(), "version"));
            run(trial.toArray(String[]::new));
        } finally {
            delete(scratch);
        }
        // an unfinished one of Java 25 lies beside it
        Files.deleteIfExists(Path.of(classes + ".config"));
    }

    @SafeVarargs
    private static String[] all(List<String>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toArray(String[]::new);
    }

    /**
     * A Debian package, where this machine can make one. Not by jpackage: that leaves {@code config} out, knows no settings that are kept, and
     * gives files the time of the day.
     */
    private void debian(Path dist, Path whole) throws Exception {
        if (!onPath("dpkg-deb")) {
            System.out.println("No Debian package was made: dpkg-deb is not on this machine.");
            return;
        }
        var root = dist.resolve("stage/debian");
        run("cp", "-a", whole.toString(), Files.createDirectories(root.resolve("opt")).toString());
        Files.createSymbolicLink(Files.createDirectories(root.resolve("usr/bin")).resolve("handoff"), Path.of("/opt/handoff/bin/handoff"));
        var control = Files.createDirectories(root.resolve("DEBIAN"));
        var machine = System.getProperty("os.arch").replace("aarch64", "arm64");
        Files.writeString(control.resolve("control"), """
                Package: handoff
                Version: %s
                Architecture: %s
                Maintainer: The Handoff project
                Section: misc
                Priority: optional
                Depends: libc6
                Description: Case management for pre-arrest diversion programs
                """.formatted(version, machine));
        var settings = new StringBuilder();
        try (var files = Files.walk(root.resolve("opt/handoff/config"))) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> settings.append('/').append(root.relativize(file)).append('\n'));
        }
        Files.writeString(control.resolve("conffiles"), settings);
        stamp(root);
        var build = new ProcessBuilder("dpkg-deb", "--root-owner-group", "-Zgzip", "--build", root.toString(),
                dist.resolve("handoff_%s_%s.deb".formatted(version, machine)).toString()).inheritIO();
        build.environment().put("SOURCE_DATE_EPOCH", String.valueOf(built.toInstant().getEpochSecond()));
        if (build.start().waitFor() != 0) {
            throw new IllegalStateException("dpkg-deb could not make the package");
        }
    }

    /** Gives every file the same time, so that an archive of classes made now is still the one for these jars after unpacking. */
    private void stamp(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    continue;
                }
                Files.setLastModifiedTime(file, built);
                if (!WINDOWS && Files.isRegularFile(file) && file.getParent().endsWith("bin")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private String tool(String name) {
        return javaHome.resolve("bin").resolve(WINDOWS ? name + ".exe" : name).toString();
    }

    private static String java(Path home) {
        return home.resolve("bin").resolve(WINDOWS ? "java.exe" : "java").toAbsolutePath().toString();
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, from.equals(file) ? to : copy, StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static long megabytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1_000_000;
        }
    }
}
