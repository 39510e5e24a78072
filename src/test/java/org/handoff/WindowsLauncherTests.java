package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be seen of the launcher for Windows without a Windows. */
class WindowsLauncherTests {

    private static final List<String> FOR_MAKING_ARCHIVES = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");

    private String windows;

    @BeforeEach
    void read() throws IOException {
        windows = Files.readString(Path.of("handoff.cmd"));
    }

    @Test
    void givesTheSameOptionsToJava() throws IOException {
        var options = Pattern.compile("-XX:[+-]\\w+|-XX:TieredStopAtLevel=1|-XX:CompileThresholdScaling=3|-Xlog:disable|-Dspring[.\\w]+=\\w+|-Dfile.encoding=UTF-8");
        var given = options.matcher(Files.readString(Path.of("handoff"))).results().map(MatchResult::group)
                .filter(option -> !FOR_MAKING_ARCHIVES.contains(option)).toList();

        assertThat(given).hasSizeGreaterThan(7).allMatch(windows::contains);
    }

    @Test
    void looksForTheSameWords() throws IOException {
        var words = Pattern.compile("(\\w+(?: \\| \\w+)+)\\) tier= small=").matcher(Files.readString(Path.of("handoff"))).results()
                .map(found -> found.group(1).replace(" | ", " ")).toList();

        assertThat(words).singleElement().satisfies(all -> assertThat(windows).contains("in (" + all + ") do"));
    }

    @Test
    void hasNoBlockThatAPathWithAParenthesisWouldEnd() {
        assertThat(windows.lines()).noneMatch(line -> line.strip().endsWith("("));
    }

    @Test
    void endsItsLinesAsWindowsDoes() {
        assertThat(windows.lines().count()).isEqualTo(windows.split("\r\n").length);
        assertThat(windows).isASCII();
    }
}
