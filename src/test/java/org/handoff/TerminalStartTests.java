package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.Role;
import org.handoff.accounts.Sessions;
import org.handoff.vault.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a Java of its own on a real terminal: the passphrase is asked for while the rest of it is still being made. */
class TerminalStartTests {

    private static final String OWN = "pocket thunder maple receipt";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final boolean PREPARED = Boolean.getBoolean("spring.aot.enabled");
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    @TempDir
    Path folder;

    private String type = "xterm-256color";
    private final StringBuilder screen = new StringBuilder();
    private Process process;
    private BufferedReader picture;

    @BeforeEach
    void aFile() {
        assumeTrue(Files.isExecutable(SCRIPT), "There is no program here that makes a terminal");
        HandoffProgram.copyTemplateTo(folder.resolve("county.db"));
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void aWrongPassphraseIsAskedAgainAndTheRightOneOpensThePrompt() throws Exception {
        start();
        sees("Passphrase for Morgan: ");
        // as the build prepared it, a thread of its own asks; otherwise the sign-in
        assertThat(threads().contains("head-start-ask")).isEqualTo(PREPARED);
        line("lantern gravel otter eighteen");
        sees("The name, the passphrase or the key file is wrong.", "Passphrase for Morgan: ");
        line(HandoffProgram.PASSPHRASE);
        assertThat(sees("Morgan, program lead (U1)")).contains("*".repeat(HandoffProgram.PASSPHRASE.length())).doesNotContain("lantern");
        sees("Morgan handoff county.db> ");
        line("whoami");
        sees("Morgan, program lead (U1)", "> ");
        line("quit");

        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aTerminalThatCannotShowStarsShowsNothingOfAPassphrase() throws Exception {
        type = "dumb";
        start();
        sees("Passphrase for Morgan: ");
        line(HandoffProgram.PASSPHRASE);
        assertThat(sees("Morgan, program lead (U1)")).doesNotContain("lantern");
        sees("Morgan handoff county.db> ");
        line("whoami");
        assertThat(sees("Morgan, program lead (U1)")).contains("whoami").doesNotContain("Passphrase");
        line("quit");

        assertThat(process.waitFor()).isZero();
    }

    @Test
    void ctrlCAtTheQuestionLeaves() throws Exception {
        assumeFalse(IgnoredSignals.interrupt(), "Ctrl-C is ignored by what was started like this");
        start();
        sees("Passphrase for Morgan: ");
        type("\003");
        sees("Left. Nothing was saved.");

        assertThat(process.waitFor()).isZero();
    }

    @Test
    void whoeverWasNamedIsAskedTogetherWithTheirKeyFile() throws Exception {
        var key = Files.writeString(folder.resolve("stick.key"), "nobody else has this");
        String evas;
        try (var program = HandoffProgram.on(folder.resolve("county.db"), Transcript.TODAY);
                var present = Secret.of(HandoffProgram.PASSPHRASE.toCharArray());
                var together = Secret.of(OWN.toCharArray()).withKeyFile(key)) {
            evas = program.getBean(Accounts.class).add("Eva", Role.EVALUATOR).words();
            program.getBean(Sessions.class).changePassphrase(present, together, key);
        }
        start("--user", "Morgan", "--key-file", key.toString());
        sees("Passphrase for Morgan: ");
        line(OWN);
        sees("Morgan, program lead (U1)", "Morgan handoff county.db> ");
        line("lock");
        line("login");
        sees("Passphrase for Morgan: ");
        line(OWN);
        sees("Morgan, program lead (U1)", "> ");
        line("login Eva");
        sees("Passphrase for Eva: ");
        line(evas);
        sees("Choose your own now");
        type("\004");
        sees("Left. Nothing was saved.", "> ");
        line("quit");

        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aStartThatIsRefusedLeavesTheQuestionAndSaysWhy() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("config/codes")).resolve("agency-kind.yml"), "list: {");
        start();
        sees("agency-kind.yml");

        assertThat(process.waitFor()).isNotZero();
    }

    private String threads() throws IOException {
        var java = process.descendants().filter(it -> it.info().command().orElse("").endsWith("java")).findFirst().orElseThrow();
        var asked = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jstack").toString(), String.valueOf(java.pid())).start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void start(String... options) throws IOException {
        var call = Stream.of(Victim.command(HandoffApplication.class, folder), Stream.of("--file", folder.resolve("county.db").toString()), Stream.of(options))
                .flatMap(it -> it).collect(Collectors.toCollection(ArrayList::new));
        call.addAll(1, List.of("-Dspring.aot.enabled=" + PREPARED, "-Duser.home=" + folder, "-Dhandoff.config=" + Files.createDirectories(folder.resolve("config"))));
        var quoted = call.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        var builder = new ProcessBuilder(SCRIPT.toString(), "-qec", "stty cols 100 rows 30; exec " + quoted, "/dev/null").directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("TERM", type);
        builder.environment().put("HANDOFF_TTY", "in,out");
        process = builder.start();
        picture = process.inputReader(StandardCharsets.UTF_8);
    }

    private void line(String text) throws IOException {
        type(text + "\r");
    }

    private void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Waits until all of it stood there, one after the other, and gives what stood before; that is forgotten then. */
    private String sees(String... texts) throws Exception {
        var before = new StringBuilder();
        for (String text : texts) {
            assertThat(comes(text, PATIENCE)).as(() -> "'%s' comes (%s); the screen: %s".formatted(text, process, screen)).isTrue();
            var plain = plain();
            before.append(plain, 0, plain.indexOf(text));
            screen.replace(0, screen.length(), plain.substring(plain.indexOf(text) + text.length()));
        }
        return before.toString();
    }

    private boolean comes(String text, Duration within) throws Exception {
        long until = System.nanoTime() + within.toNanos();
        var read = new char[1024];
        while (!plain().contains(text) && System.nanoTime() < until) {
            if (picture.ready()) {
                screen.append(read, 0, picture.read(read));
            } else {
                process.waitFor(10, TimeUnit.MILLISECONDS);
            }
        }
        return plain().contains(text);
    }

    private String plain() {
        return screen.toString().replaceAll("\033\\[[0-9;?]*[a-zA-Z]|\033[=>]|\r", "");
    }
}
