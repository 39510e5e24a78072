package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three platforms on one machine. */
class PlatformTests {

    private static final Path HOME = Path.of("/home/ida");

    @ParameterizedTest
    @CsvSource({"Linux, LINUX", "Mac OS X, MACOS", "Windows 11, WINDOWS", "FreeBSD, LINUX", "'', LINUX"})
    void isKnownByTheNameThatJavaGivesIt(String system, Platform platform) {
        assertThat(Platform.of(system)).isEqualTo(platform);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # platform, data,                                               logs
            LINUX,      /home/ida/.local/share/handoff,                     /home/ida/.local/state/handoff
            MACOS,      /home/ida/Library/Application Support/Handoff,      /home/ida/Library/Application Support/Handoff/logs
            WINDOWS,    /home/ida/AppData/Roaming/Handoff,                  /home/ida/AppData/Roaming/Handoff/logs
            """)
    void keepsDataAndLogsWhereItsOtherProgramsDo(Platform platform, String data, String logs) {
        assertThat(platform.data(HOME, Map.of())).isEqualTo(Path.of(data));
        assertThat(platform.state(HOME, Map.of())).isEqualTo(Path.of(logs));
    }

    @ParameterizedTest
    @CsvSource({"LINUX, XDG_DATA_HOME, /srv/mine/handoff", "WINDOWS, APPDATA, /srv/mine/Handoff",
            "MACOS, XDG_DATA_HOME, /home/ida/Library/Application Support/Handoff"})
    void listensToTheVariableOfItsOwn(Platform platform, String variable, String data) {
        assertThat(platform.data(HOME, Map.of(variable, "/srv/mine"))).isEqualTo(Path.of(data));
        assertThat(platform.data(HOME, Map.of(variable, "not/absolute"))).isEqualTo(platform.data(HOME, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"LINUX, ~/x, /home/ida/x", "LINUX, ~\\x, ~\\x", "WINDOWS, ~\\x, /home/ida\\x", "WINDOWS, ~/x, /home/ida/x", "MACOS, ~, ~",
            "MACOS, ~ada/x, ~ada/x", "LINUX, a~/x, a~/x"})
    void readsATildeAsItsShellsDo(Platform platform, String typed, String path) {
        assertThat(platform.atHome(typed, HOME.toString())).isEqualTo(path);
    }

    @Test
    void isAskedForEncryptionByAProgramOfItsOwn() {
        var asked = new ArrayList<String>();
        assertThat(Encryption.on(Platform.MACOS, HOME, command -> told(asked, command, "FileVault is On.")).state()).isEqualTo(Encryption.State.ON);
        assertThat(Encryption.on(Platform.WINDOWS, Path.of("D:/data"), command -> told(asked, command, "2")).state()).isEqualTo(Encryption.State.OFF);
        assertThat(asked).hasSize(2).first().asString().contains("fdesetup");
        assertThat(asked.get(1)).contains("NameSpace('D:')");
    }

    private static String told(List<String> asked, List<String> command, String answer) {
        asked.add(String.join(" ", command));
        return answer;
    }
}
