package org.handoff.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.stream.Stream;
import org.handoff.shared.ScreenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathRulesTests {

    private static final List<String> SETTINGS = List.of("?synchronous=OFF", "?journal_mode=MEMORY", "?mode=ro", "?vfs=unix-none",
            "#fragment", "?", "%3Fsynchronous=OFF", "%00.db", "%2e%2e/x", "?a=1&b=2");
    private static final List<String> UNSEEN = List.of("\0", "\u0007", "\n", "\r", "\t", "\u001b[2J", "\u007f", "\u0085", "\u009b31m",
            "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u2028", "\u061c", "\ud800", "\udfff");
    private static final List<String> DEVICES = List.of("CON", "con", "PRN", "AUX", "NUL", "nul.db", "NUL .db", "Aux.tar.gz", "COM1",
            "com9.db", "COM0", "LPT1", "lpt9.txt", "CONIN$", "CONOUT$", "COM¹", "LPT³.db");
    private static final List<String> ELSEWHERE = List.of("//server/share/x.db", "\\\\server\\share\\x.db", "\\\\?\\C:\\x.db",
            "\\\\.\\PhysicalDrive0", "//?/UNC/server/x.db", "file:x.db", "file:///etc/x.db", ":memory:", "x.db:stream", "C:x.db:hidden",
            "jdbc:sqlite:x.db", ":resource:x.db", "http://host/x.db", "..", "../x.db", "a/../x.db", "a\\..\\x.db", "/var/../etc/x.db",
            "a/..", "", " ", "\t");

    static List<String> hostile() {
        var folders = List.of("", "/data/", "C:\\data\\");
        var settings = folders.stream().flatMap(folder -> SETTINGS.stream().map(end -> folder + "x.db" + end));
        var unseen = UNSEEN.stream().flatMap(sign -> Stream.of(sign + "x.db", "x" + sign + ".db", "x.db" + sign, "/a" + sign + "/x.db"));
        var devices = folders.stream().flatMap(folder -> DEVICES.stream().map(name -> folder + name));
        return Stream.of(settings, unseen, devices, ELSEWHERE.stream()).flatMap(each -> each).distinct().toList();
    }

    @Test
    void theListIsLong() {
        assertThat(hostile()).hasSizeGreaterThanOrEqualTo(170);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aPathThatIsNotWhatItSeemsIsRefusedAsTypedAndAsItIs(String path) {
        assertThatExceptionOfType(UnusablePath.class).isThrownBy(() -> DataFile.at(path, false))
                .satisfies(refusal -> assertThat(ScreenText.isPlainButForLines(ScreenText.safe(refusal.sentence()))).isTrue());
        assertThatExceptionOfType(UnusablePath.class).isThrownBy(() -> new DataFile(path, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.db", "./x.db", "/srv/Riverbend LEAD/Zoë's file.db", "C:\\Users\\ida\\handoff.db", "C:/data/x.db",
            "context.db", "/home/con/x.db", "a..b.db", "nul-values.db", "李小龍.db", "a&b=c;d.db"})
    void anOrdinaryPathIsTaken(String path) {
        assertThatNoException().isThrownBy(() -> PathRules.requireUsable(path));
    }
}
