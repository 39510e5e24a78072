package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handoff.platform.UserFolders;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchTests {

    private static final UserFolders FOLDERS = new UserFolders("Linux", Path.of("/home/ada"), Map.of());
    private static final String OWN = "/home/ada/.local/share/handoff/handoff.db";

    private static Launch launch(Map<String, String> environment, String... arguments) {
        return Launch.of(List.of(arguments), environment, FOLDERS);
    }

    private static Launch launch(String line) {
        return launch(Map.of(), line == null ? new String[0] : line.split(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # arguments,                                    what,      words
            ,                                               PROMPT,    []
            demo,                                           PROMPT,    []
            demo participant list,                          ONE_SHOT,  '[participant, list]'
            participant list,                               ONE_SHOT,  '[participant, list]'
            --user ada --passphrase-file f help,            ONE_SHOT,  [help]
            --help,                                         ONE_SHOT,  [--help]
            --script -,                                     SCRIPT,    [-]
            --script=a.txt --keep-going,                    SCRIPT,    [a.txt]
            participant list --file x,                      ONE_SHOT,  '[participant, list, --file, x]'
            """)
    void readsWhatItWasCalledFor(String line, Launch.Mode mode, String words) {
        assertThat(launch(line).mode()).isEqualTo(mode);
        assertThat(launch(line).words()).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            --fiel x help,            Did you mean --file?
            --zebra help,             There is no global option --zebra
            --file,                   --file needs a value
            --script a.txt help,      leave out the command 'help'
            """)
    void refusesAWrongGlobalOption(String line, String said) {
        assertThatExceptionOfType(UsageRefused.class).isThrownBy(() -> launch(line)).withMessageContaining(said);
    }

    @Test
    void takesTheDayAndTheWish() {
        var launch = launch("--as-of 2025-10-31 --keep-going --script -");

        assertThat(launch.asOf()).isEqualTo("2025-10-31");
        assertThat(launch.keepGoing()).isTrue();
    }

    @Nested
    class TheFile {

        @Test
        void isTheOneNamedThenTheEnvironmentsThenTheUsersOwn() {
            var environment = Map.of("HANDOFF_FILE", "/data/two.db");
            assertThat(launch(environment, "--file", "/data/one.db", "whoami").file().path()).isEqualTo("/data/one.db");
            assertThat(launch(environment, "whoami").file().path()).isEqualTo("/data/two.db");
            assertThat(launch(Map.of("HANDOFF_FILE", " "), "whoami").file().path()).isEqualTo(OWN);
        }

        @Test
        void ofADemoIsNeverTheRealOne() {
            var demo = launch(Map.of("HANDOFF_FILE", "/data/two.db"), "demo").file();
            assertThat(demo.demo()).isTrue();
            assertThat(demo.path()).doesNotStartWith("/home/ada").isNotEqualTo("/data/two.db");
        }
    }

    @Nested
    class Colour {

        @Test
        void isUsedUnlessSomebodySaysNo() {
            assertThat(launch("help").color()).isTrue();
            assertThat(launch("--no-color help").color()).isFalse();
            assertThat(launch(Map.of("NO_COLOR", "1"), "help").color()).isFalse();
            assertThat(launch(Map.of("NO_COLOR", ""), "help").color()).isTrue();
            assertThat(launch(Map.of("TERM", "dumb"), "help").color()).isFalse();
        }
    }
}
