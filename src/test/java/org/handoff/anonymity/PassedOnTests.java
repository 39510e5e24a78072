package org.handoff.anonymity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;

class PassedOnTests {

    @Test
    void codesAndNumbersPass() {
        assertThatCode(() -> require(row -> "code " + row % 7)).doesNotThrowAnyException();
        assertThatCode(() -> require(row -> row % 3 == 0 ? "" : String.valueOf(row % 12 * -30))).doesNotThrowAnyException();
        assertThatCode(() -> require(row -> row % 2 == 0 ? "+" : "-")).doesNotThrowAnyException();
    }

    @Test
    void namesDoNot() {
        refused("free text or names: 40 different values in 40 rows", row -> "Ms. " + (char) ('A' + row));
    }

    @Test
    void notesDoNot() {
        refused("free text, such as 'met at the shelter, asked for a bed and …'", row -> row == 3
                ? "met at the shelter, asked for a bed and a ride to see his sister in Fallbrook" : "");
        refused("line break or control character", row -> row == 3 ? "two\nlines" : "");
    }

    @Test
    void numbersThatNameTheirRowDoNot() {
        refused("would name the row", row -> String.valueOf(206_555_0100L + row));
    }

    @Test
    void datesDoNot() {
        refused("full dates, such as 2026-03-01", row -> "2026-03-01");
        refused("full dates, such as 3/1/26", row -> row == 0 ? "3/1/26" : "");
        refused("full dates, such as 2026-03-01T10:00", row -> "2026-03-01T10:00");
    }

    @Test
    void idsAndAddressesDoNot() {
        refused("ids or addresses", row -> row == 0 ? "0b4fd1f0-9d3c-4a53-8cf5-1f3d2f5b7d11" : "x");
        refused("ids or addresses", row -> row == 0 ? "a.b@example.org" : "x");
    }

    @Test
    void formulasDoNot() {
        refused("would be run by a spreadsheet", row -> "=1+1");
    }

    private static void refused(String why, IntFunction<String> values) {
        assertThatThrownBy(() -> require(values)).isInstanceOf(Refusal.class).hasMessageContaining(why).hasMessageContaining("--drop note");
    }

    private static void require(IntFunction<String> values) {
        var table = Table.with(List.of("note"));
        IntStream.range(0, 40).forEach(row -> table.add(List.of(values.apply(row))));
        PassedOn.require(table.build(), 0);
    }
}
