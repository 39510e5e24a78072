package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A scripted day with planted texts in every field that says who somebody is or what was written about them. Afterwards they
 * stand nowhere: not in the data file nor beside it, in backups, reports, logs, temporary files, the home folder or the
 * arguments of a process.
 */
@DisabledOnOs(OS.WINDOWS)
class WorkingDayTests {

    private static final List<String> PLANTED = List.of("Zzcanary", "Ünïkode-Ñandú", "Пётр-канарейка", "1991-05-05", "555-0199-77",
            "INC-77-4411", "INC-78-4412", "Prosecutor-Zzq", "Jail-of-Zzq", "key-from-elsewhere-881", "Slept-under-Zzq-bridge");

    private static final String DAY = """
            setup --program "Riverbend" --site "Main" --intake-days 14 --user Morgan --passphrase-file %1$s --recovery-file %2$s
            """;

    private static final String WORK = """
            participant add --first Zzcanary --last Ünïkode-Ñandú --dob 1991-05-05 --alias Пётр-канарейка --phone 555-0199-77
            participant find zzcan
            participant show P1
            participant edit P1 --last Zzcanary-Ünïkode-Ñandú
            referral add --participant P1 --received 2026-03-02 --door ARREST --agency "North PD" --incident INC-77-4411
            referral edit R1 --received 2026-03-01 --incident INC-78-4412
            referral decide R1 --decision APPROVED --on 2026-03-03 --by Prosecutor-Zzq
            referral show R1
            intake record R1 --on 2026-03-04
            episode enrol R1 --on 2026-03-05
            contact add --participant P1 --on 2026-03-06 --direction TWO_WAY --mode FIELD --outcome Slept-under-Zzq-bridge
            custody add --participant P1 --booked 2026-03-07 --facility Jail-of-Zzq
            contact add --participant P1 --on 2026-03-07 --outcome Slept-under-Zzq-bridge
            undo --yes
            redo --yes
            void C2 --reason Zzcanary-it-was-not --yes
            history P1
            history C2
            undo list
            participant timeline P1
            today
            caseload
            import county
            participant list
            report run monthly --period 2026-03 --format pdf,csv --out out
            audit list
            audit verify
            backup create
            backup list
            """;

    @TempDir
    Path folder;

    @Test
    void leavesNoPlantedTextAnywhereOnTheDisk() throws Exception {
        var home = Files.createDirectory(folder.resolve("home"));
        var work = Files.createDirectory(folder.resolve("work"));
        var county = Files.createDirectory(work.resolve("county"));
        Files.writeString(county.resolve("participants.csv"), """
                participant,first_name,last_name,alias,dob
                key-from-elsewhere-881,Zzcanary,Ünïkode-Ñandú,Пётр-канарейка,1991-05-05
                """);
        var passphrase = HandoffProgram.as(HandoffProgram.LEAD, HandoffProgram.PASSPHRASE, folder).get(3);
        var file = home.resolve("county/program.db").toString();

        assertThat(run(home, work, DAY.formatted(passphrase, folder.resolve("recovery.txt")), "--file", file)).isEqualTo("0");
        var said = run(home, work, WORK, "--file", file, "--user", HandoffProgram.LEAD, "--passphrase-file", passphrase);

        assertThat(said).isEqualTo("0");
        Files.delete(county.resolve("participants.csv"));
        var scan = new ByteScan(PLANTED);
        assertThat(scan.of(home)).isEmpty();
        assertThat(scan.of(work)).isEmpty();
        assertThat(Files.walk(home).filter(Files::isRegularFile)).hasSizeGreaterThan(2);
    }

    /** The day finds what it looks for: in each of these a planted name is seen. */
    @Test
    void theScanSeesAPlantedNameHoweverItIsWritten() throws IOException {
        var scan = new ByteScan(List.of("Zzcanary"));
        for (byte[] text : List.of("x Zzcanary x".getBytes(StandardCharsets.UTF_8), "Zzcanary".getBytes(StandardCharsets.UTF_16LE),
                Base64.getEncoder().encode("a Zzcanary is here".getBytes(StandardCharsets.UTF_8)),
                Base64.getEncoder().encode("ab Zzcanary is here".getBytes(StandardCharsets.UTF_8)),
                Base64.getEncoder().encode("abc Zzcanary is here".getBytes(StandardCharsets.UTF_8)),
                "5a7a63616e617279".getBytes(StandardCharsets.US_ASCII))) {
            assertThat(scan.in(text)).isNotEmpty();
        }
        assertThat(scan.in("Zzcanery".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    /** Types a script into the program, watches the arguments of its process, and gives its exit code or what it said. */
    private String run(Path home, Path work, String script, String... options) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.home=" + home, "-cp", System.getProperty("java.class.path"),
                HandoffApplication.class.getName()));
        command.addAll(List.of("--as-of", "2026-03-16"));
        command.addAll(List.of(options));
        command.addAll(List.of("--script", "-"));
        var builder = new ProcessBuilder(command).directory(work.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().putAll(Map.of("LOGGING_LEVEL_ROOT", "TRACE"));
        // outside what is scanned: what goes to the screen names people, as it should
        var said = folder.resolve("said.txt");
        var process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try (var typed = process.outputWriter(StandardCharsets.UTF_8)) {
            typed.write(script);
        }
        assertThat(new ByteScan(PLANTED).in(process.info().commandLine().orElse("").getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() == 0 ? "0" : Files.readString(said);
    }
}
