package org.handoff.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.handoff.machine.Encryption;
import org.handoff.machine.Encryption.State;
import org.handoff.machine.Volume;
import org.handoff.shared.Finding;
import org.handoff.shared.Finding.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckupTests {

    private static final long MB = 1024 * 1024;

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"10, 1, WRONG", "500, 1, LOOK", "2000, 1, OK", "2000, 900, LOOK"})
    void roomIsJudgedByWhatIsFreeAndByTheSizeOfTheFile(long free, long used, Grade grade) {
        assertThat(DiskSpaceCheckup.judge(free * MB, used * MB).grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"ext4, false, OK", "9p, true, OK", "nfs4, false, WRONG", "unknown, false, LOOK"})
    void aDiskOfAnotherMachineIsWrongEvenWhenItWasAccepted(String type, boolean machines, Grade grade) {
        assertThat(VolumeCheckup.judge(new Volume(type, machines, Path.of("/srv/county"))).grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"ON, OK", "OFF, LOOK", "NOT_TOLD, LOOK"})
    void notToBeAbleToTellIsAnAnswer(State state, Grade grade) {
        assertThat(EncryptionCheckup.judge(new Encryption(state, "here")).grade()).isEqualTo(grade);
    }

    @Test
    void aShellThatRemembersNamesIsSaidWithoutTheNames() throws IOException {
        Files.writeString(home.resolve(".bash_history"), """
                ls
                ./handoff participant add --first Zzcanary --last Moreno
                ./handoff --file x.db participant find Zzcanary
                ./handoff report run quarterly --period last-quarter
                """);

        var finding = new HistoryCheckup(home.toString()).run();

        assertThat(finding.grade()).isEqualTo(Grade.LOOK);
        assertThat(finding.said()).contains("~/.bash_history (2 lines)").doesNotContain("Zzcanary");
    }

    @Test
    void aShellThatRemembersNoneIsFine() throws IOException {
        Files.writeString(home.resolve(".zsh_history"), ": 1700000000:0;./handoff\n: 1700000001:0;./handoff today\n");
        assertThat(new HistoryCheckup(home.toString()).run().grade()).isEqualTo(Grade.OK);
    }

    /** Two drivers in one program would drop each other's locks; the build ends here when one comes in by a dependency. */
    @Test
    void noClassOfSqliteIsThereTwice() throws IOException {
        assertThat(new ClassPathCheckup().run()).extracting(Finding::grade).isEqualTo(Grade.OK);
        for (String name : List.of("org/sqlite/JDBC.class", "org/sqlite/core/NativeDB.class", "org/sqlite/SQLiteConfig.class")) {
            var found = Collections.list(CheckupTests.class.getClassLoader().getResources(name));
            assertThat(found.stream().map(URL::toString).collect(Collectors.toSet())).as(name).hasSize(1);
        }
    }
}
