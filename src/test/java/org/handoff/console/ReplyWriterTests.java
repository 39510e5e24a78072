package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReplyWriterTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String write(OutputFormat format, int limit, Reply reply) {
        var screen = new Screen(new PrintWriter(out), new PrintWriter(err), null, 0, unmasked());
        new ReplyWriter(screen, format, new RowLimit(limit)).write(reply);
        return out.toString();
    }

    private static Reply.Listing names(Object... names) {
        return Reply.rows("people", List.of(Column.of("name")),
                Arrays.stream(names).map(name -> Arrays.asList(name)).toList(), names.length);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            =HYPERLINK("http://x") | "'=HYPERLINK(""http://x"")"
            +1-555                 | '+1-555
            -2                     | '-2
            @SUM(A1)               | '@SUM(A1)
            Ida = Mo               | Ida = Mo
            Moreno, Ida            | "Moreno, Ida"
            """)
    void csvKeepsASpreadsheetFromComputing(String name, String cell) {
        assertThat(write(OutputFormat.CSV, 10, names(name)).lines()).containsExactly("name", cell);
    }

    @ParameterizedTest
    @CsvSource({"'\t=1', '<U+0009>=1'", "'\r=1', '<U+000D>=1'", "'a\u001b]52;c;cm0=\u0007', 'a<U+001B>]52;c;cm0=<U+0007>'"})
    void csvShowsWhatATerminalWouldObey(String name, String shown) {
        assertThat(write(OutputFormat.CSV, 10, names(name))).endsWith(shown + "\r\n").doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b]52;c;cm0=\u0007", "\u009b31m", "\u007f", "a\u202eb", "\ud83d", "\udb40\udc41"})
    void jsonEscapesWhatATerminalWouldObeyAndMeansTheSame(String name) {
        var json = write(OutputFormat.JSON, 10, names(name));

        assertThat(json).doesNotContain(name);
        assertThat(JsonMapper.shared().readTree(json).get("people").get(0).get("name").asString()).isEqualTo(name);
    }

    @Test
    void jsonLeavesNamesAsTheyAre() {
        assertThat(write(OutputFormat.JSON, 10, names("Zoë 李小龍 🙂"))).contains("Zoë 李小龍 🙂");
    }

    @Test
    void csvLeavesNumbersAlone() {
        assertThat(write(OutputFormat.CSV, 10, names(-2, 3.5, null)).lines()).containsExactly("name", "-2", "3.5", "");
    }

    @Test
    void saysHowManyMoreThereAre() {
        assertThat(write(OutputFormat.TABLE, 2, names("a", "b", "c")).lines()).containsExactly("Name", "────", "a", "b");
        assertThat(err).hasToString("1 more of 3 people. Show all with --limit 3" + System.lineSeparator());
    }

    @Test
    void jsonSaysNullForWhatIsNotRecorded() {
        assertThat(write(OutputFormat.JSON, 10, names("Ida", null)).replaceAll("\\s+", ""))
                .isEqualTo("{\"people\":[{\"name\":\"Ida\"},{\"name\":null}],\"total\":2}");
    }

    private static Mask unmasked() {
        return new Mask(new StaticListableBeanFactory().getBeanProvider(NamesOnScreen.class));
    }
}
