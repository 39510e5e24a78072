package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Connections;
import org.handoff.measures.Figure.Rate;
import org.handoff.measures.Figure.Significance;
import org.handoff.shared.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records behind a cell are as many as the cell says, for every cell of both counties. */
class MembersTests {

    /** Names under which another figure is meant: the reports know them all. */
    private static final List<String> UNDER_ANOTHER_NAME = List.of("outcome.followup_rate", "outcome.employed_gain.numerator");

    private record Expected(String cell, long value) {
    }

    @ParameterizedTest
    @CsvSource({"multnomah, 2024-09-01, 2025-08-31, 2025-10-31", "county-2000, 2023-01-01, 2023-12-31, 2026-11-01"})
    void everyCountIsTheSumOfItsRecords(String county, LocalDate from, LocalDate to, LocalDate asOf) {
        var measures = new CountyFile().fill(county).measures();
        var period = new Period(from, to);
        var set = measures.of(period, asOf);
        var cells = Stream.concat(set.figures().stream().flatMap(MembersTests::counts),
                set.tables().stream().flatMap(table -> table.rows().stream().map(row -> new Expected(table.id() + "[" + row.key() + "]", row.value()))))
                .toList();
        assertThat(cells).hasSizeGreaterThan(250).allSatisfy(cell -> assertThat(measures.members(cell.cell(), period, asOf).stream()
                .mapToLong(Member::adds).sum()).as(cell.cell()).isEqualTo(cell.value()));
    }

    private static Stream<Expected> counts(Figure figure) {
        if (figure instanceof Count count) {
            return Stream.of(new Expected(count.id(), count.value()));
        } else if (figure instanceof Connections each) {
            return Stream.of(new Expected(each.id() + ".events", each.events()), new Expected(each.id() + ".people", each.people()));
        } else if (figure instanceof Significance each) {
            return Stream.of(new Expected(each.id() + ".both", each.change().both()), new Expected(each.id() + ".only_before", each.change().lost()),
                    new Expected(each.id() + ".neither", each.change().neither()));
        } else if (figure instanceof Rate rate && (rate.id().startsWith("outcome.") || rate.id().startsWith("quality."))) {
            return Stream.of(new Expected(rate.id() + ".numerator", rate.proportion().numerator()))
                    .filter(each -> UNDER_ANOTHER_NAME.stream().noneMatch(each.cell()::startsWith));
        }
        return Stream.empty();
    }
}
