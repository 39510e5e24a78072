package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyWriterTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String write(OutputFormat format, int limit, Reply reply) {
        var screen = new Screen(new PrintWriter(out), new PrintWriter(err), null, 0);
        new ReplyWriter(screen, format, new RowLimit(limit)).write(reply);
        return out.toString();
    }

    private static Reply.Listing names(Object... names) {
        return Reply.rows("people", List.of(Column.of("name")), Arrays.stream(names).map(name -> Arrays.asList(name)).toList(), names.length);
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
    @CsvSource({"'\t=1'", "'\r=1'"})
    void csvGuardsWhatHidesBehindABlank(String name) {
        assertThat(write(OutputFormat.CSV, 10, names(name))).contains("'" + name);
    }

    @Test
    void csvLeavesNumbersAlone() {
        assertThat(write(OutputFormat.CSV, 10, names(-2, 3.5, null)).lines()).containsExactly("name", "-2", "3.5", "");
    }

    @Test
    void saysHowManyMoreThereAre() {
        assertThat(write(OutputFormat.TABLE, 2, names("a", "b", "c")).lines()).containsExactly("Name", "────", "a", "b");
        assertThat(err).hasToString("1 more people. Show them with --limit 3" + System.lineSeparator());
    }

    @Test
    void jsonSaysNullForWhatIsNotRecorded() {
        assertThat(write(OutputFormat.JSON, 10, names("Ida", null)).replaceAll("\\s+", "")).isEqualTo("{\"people\":[{\"name\":\"Ida\"},{\"name\":null}],\"total\":2}");
    }
}
