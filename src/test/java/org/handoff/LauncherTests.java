package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handoff.platform.UserFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher itself, with a Java that only says what it was asked to do. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;
    private Path program;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void install() throws IOException {
        folder = folder.toRealPath();
        environment.putAll(Map.of("HOME", folder.toString(), "JAVA_HOME", folder.resolve("jdk").toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString(), "XDG_STATE_HOME", folder.resolve("state").toString()));
        program = Files.createDirectories(folder.resolve("a program"));
        Files.copy(Path.of("handoff"), program.resolve("handoff"));
        Files.createDirectory(program.resolve("target"));
        Files.writeString(program.resolve("target/handoff.jar"), "stands for the jar");
        java("17.0.15");
    }

    @Test
    void runsTheJarFromAnotherFolderThroughALink() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), program.resolve("handoff"));
        assertThat(run(link, "participant", "find", "two words")).endsWith("-jar", program.resolve("target/handoff.jar").toString(),
                "participant", "find", "two words");
    }

    @ParameterizedTest
    @CsvSource({"17.0.15, -XX:SharedArchiveFile=", "24, -XX:SharedArchiveFile=", "25.0.3, -XX:AOTCache="})
    void takesTheUnpackedProgramWithItsArchiveOnceThatIsReady(String version, String option) throws Exception {
        java(version);
        run(program.resolve("handoff"));
        var app = prepared();
        assertThat(run(program.resolve("handoff"), "version")).contains(option + app.resolve("classes"))
                .endsWith("-jar", app.resolve("handoff.jar").toString(), "version");
    }

    @ParameterizedTest
    @CsvSource({"17.0.15, a program, cache/handoff", "17.0.15, a-program, a-program/target/start", "24, a program, a program/target/start"})
    void keepsItWhereThatJavaFindsItsClassesAgain(String version, String name, String where) throws Exception {
        java(version);
        if (!name.equals("a program")) {
            Files.move(program, folder.resolve(name));
        }
        assertThat(run(folder.resolve(name).resolve("handoff"))).contains("-Dhandoff.cache=" + folder.resolve(where));
    }

    @Test
    void makesItAnewForAnotherJava() throws Exception {
        run(program.resolve("handoff"));
        prepared();
        java("17.0.16");
        assertThat(run(program.resolve("handoff"))).endsWith("-jar", program.resolve("target/handoff.jar").toString());
    }

    @Test
    void doesWithoutAnArchiveThatCouldNotBeMade() throws Exception {
        run(program.resolve("handoff"));
        var app = prepared();
        Files.delete(app.resolve("classes"));
        assertThat(run(program.resolve("handoff"))).noneMatch(word -> word.startsWith("-XX:SharedArchiveFile"))
                .endsWith("-jar", app.resolve("handoff.jar").toString());
    }

    @Test
    void runsWhereNothingCanBeKept() throws Exception {
        Files.writeString(program.resolve("target/start"), "in the way");
        Files.writeString(folder.resolve("cache"), "in the way");
        assertThat(run(program.resolve("handoff"), "version")).endsWith("-jar", program.resolve("target/handoff.jar").toString(), "version");
    }

    @Test
    void refusesAnOldJava() throws Exception {
        java("11.0.2");
        assertThat(run(program.resolve("handoff"))).singleElement().asString().contains("needs Java 17 or newer; this is Java 11");
    }

    @Test
    void keepsTheMemoryOutOfEveryFile() throws Exception {
        var words = run(program.resolve("handoff"), "version");
        var flags = effective(words.stream().filter(word -> word.startsWith("-X") || word.startsWith("-D")).toList());

        assertThat(words).startsWith("core=0 umask=0077");
        assertThat(flags).containsEntry("HeapDumpOnOutOfMemoryError", "false").containsEntry("DisableAttachMechanism", "true")
                .containsEntry("CreateCoredumpOnCrash", "false").containsEntry("UsePerfData", "false")
                .containsEntry("ErrorFile", folder.resolve("state/handoff/crash-%p.log").toString());
    }

    @Test
    void doctorFindsNothingMissing() throws Exception {
        var command = new ArrayList<>(List.of("sh", "-c", "ulimit -c 0; exec \"$@\"", "sh", JAVA));
        run(program.resolve("handoff")).stream().filter(word -> word.startsWith("-X") || word.startsWith("-D"))
                // the build prepares that after its tests only
                .filter(word -> !word.startsWith("-Dspring.aot")).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HandoffApplication.class.getName(), "--file",
                folder.resolve("county.db").toString(), "doctor", "memory", "temporary", "log"));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        var process = builder.start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("3 ok, 0 to look at, 0 wrong");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void putsTemporaryFilesIntoAFolderOfTheUsersOwn() throws Exception {
        var words = run(program.resolve("handoff"), "version");
        var own = words.stream().filter(word -> word.startsWith("-Djava.io.tmpdir=")).findFirst().orElseThrow().replaceFirst(".*=", "");

        assertThat(own).startsWith(folder.resolve("state/handoff/tmp/").toString());
        assertThat(words).contains("-Dorg.sqlite.tmpdir=" + own);
        for (Path made = Path.of(own); !made.equals(folder); made = made.getParent()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");
        }
    }

    @Test
    void findsAPlaceForTemporaryFilesWhereTheUsersOwnCannotBeMade() throws Exception {
        environment.put("TMPDIR", folder.toString());
        Files.writeString(folder.resolve("state"), "in the way");
        assertThat(run(program.resolve("handoff"), "version")).anyMatch(word -> word.startsWith("-Djava.io.tmpdir=" + folder + "/handoff-"))
                .endsWith("-jar", program.resolve("target/handoff.jar").toString(), "version");
    }

    @ParameterizedTest
    @CsvSource({"state, state/handoff", "relative, .local/state/handoff", "'', .local/state/handoff"})
    void meansTheSameFolderAsTheProgram(String state, String own) throws Exception {
        environment.put("XDG_STATE_HOME", state.equals("state") ? folder.resolve(state).toString() : state);
        var words = run(program.resolve("handoff"), "version");

        assertThat(words).contains("-Duser.home=" + folder).anyMatch(word -> word.startsWith("-Djava.io.tmpdir=" + folder.resolve(own) + "/tmp/"));
        assertThat(new UserFolders("Linux", folder, environment).temporary()).isEqualTo(folder.resolve(own).resolve("tmp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relative", "/nowhere"})
    void takesTheHomeThatJavaWouldFindWhereTheShellNamesNoneOfTheUsersOwn(String home) throws Exception {
        environment.put("HOME", home);
        assertThat(run(program.resolve("handoff"), "version")).contains("-Duser.home=" + System.getProperty("user.home"));
    }

    @Test
    void noDebuggerGetsIn() throws Exception {
        var options = run(program.resolve("handoff")).stream().filter(word -> word.startsWith("-XX")).toList();
        assertThat(attached(List.of())).isTrue();
        assertThat(attached(options)).isFalse();
    }

    @Test
    void runsInstalledWithItsOwnJavaAndArchiveAndConfig() throws Exception {
        var installed = installed();
        Files.createDirectories(installed.resolve("lib/runtime/bin"));
        Files.copy(folder.resolve("jdk/bin/java"), installed.resolve("lib/runtime/bin/java"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(folder.resolve("jdk/release"), installed.resolve("lib/runtime/release"));
        Files.writeString(installed.resolve("lib/app/classes"), "stands for the archive");

        assertThat(run(installed.resolve("bin/handoff"), "version")).as("its config was taken away").noneMatch(word -> word.startsWith("-Dhandoff.config"));
        Files.createDirectories(installed.resolve("config"));
        assertThat(run(installed.resolve("bin/handoff"), "version")).contains("-XX:SharedArchiveFile=" + installed.resolve("lib/app/classes"))
                .endsWith("-Dhandoff.config=" + installed.resolve("config"), "-jar", installed.resolve("lib/app/handoff.jar").toString(), "version");
    }

    @Test
    void installedWithoutAJavaItMakesItsArchiveInTheUsersCache() throws Exception {
        var installed = installed();
        run(installed.resolve("bin/handoff"));
        var app = prepared(folder.resolve("cache/handoff"));
        assertThat(run(installed.resolve("bin/handoff"), "version")).contains("-XX:SharedArchiveFile=" + app.resolve("classes"))
                .endsWith("-jar", installed.resolve("lib/app/handoff.jar").toString(), "version");
    }

    private Path installed() throws IOException {
        var installed = folder.resolve("opt hand");
        Files.createDirectories(installed.resolve("lib/app"));
        Files.createDirectories(installed.resolve("bin"));
        Files.copy(Path.of("handoff"), installed.resolve("bin/handoff"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(installed.resolve("lib/app/handoff.jar"), "stands for the jar");
        return installed;
    }

    /** Whether another program can attach to a Java that was started so. */
    private boolean attached(List<String> options) throws Exception {
        var command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Waiting.class.getName()));
        var process = new ProcessBuilder(command).directory(folder.toFile()).start();
        try {
            assertThat(process.getInputStream().read()).isEqualTo('r');
            VirtualMachine.attach(Long.toString(process.pid())).detach();
            return true;
        } catch (AttachNotSupportedException refused) {
            return false;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** A Java that only waits. */
    static final class Waiting {

        private Waiting() {
        }

        public static void main(String[] none) throws IOException {
            System.out.print("r");
            System.out.flush();
            System.in.read();
        }
    }

    /** The flags as a Java that is started with these options really has them. */
    private Map<String, String> effective(List<String> options) throws Exception {
        var command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-XX:+PrintFlagsFinal", "-version"));
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var flags = new HashMap<String, String>();
        for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
            var flag = line.strip().split("\\s+", 4);
            if (flag.length == 4) {
                flags.put(flag[1], flag[3].replaceFirst("\\s*\\{.*", "").strip());
            }
        }
        assertThat(process.waitFor()).isZero();
        return flags;
    }

    /** What the launcher would have found after preparing. */
    private Path prepared() throws IOException {
        var elsewhere = folder.resolve("cache/handoff");
        var app = prepared(Files.exists(elsewhere) ? elsewhere : program.resolve("target/start"));
        Files.writeString(app.resolve("handoff.jar"), "stands for the jar");
        return app;
    }

    private static Path prepared(Path cache) throws IOException {
        var app = Files.createDirectories(cache.resolve("app-1"));
        Files.writeString(app.resolve("classes"), "stands for the archive");
        try (var files = Files.newDirectoryStream(cache, "java-*")) {
            Files.writeString(files.iterator().next(), app + "\n");
        }
        return app;
    }

    private void java(String version) throws IOException {
        var bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(folder.resolve("jdk/release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        var java = Files.writeString(bin.resolve("java"), "#!/bin/sh\necho core=$(ulimit -c) umask=$(umask)\nprintf '%s\\n' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> run(Path launcher, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        process.waitFor();
        return lines;
    }
}
