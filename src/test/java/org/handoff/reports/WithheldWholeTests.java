package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handoff.disclosure.Rule;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;
import org.junit.jupiter.api.Test;

class WithheldWholeTests {

    private static final List<Column> COLUMNS = List.of(new Column("Rate", false), new Column("Count", true), new Column("Which are", false),
            new Column("Share", true));

    @Test
    void aTableOfDashesIsASentenceThatSaysWhyAndWhatHelps() {
        var table = of("rate", List.of("Eligible", "–", "referrals", "–"), List.of("Enrolled", "– (–)", "eligible referrals", "n/a"));
        assertThat(table.isWithheld()).isTrue();
        assertThat(table.title()).isEqualTo("Rates");
        assertThat(table.rows()).isEmpty();
        assertThat(table.note()).isEqualTo("Withheld: every figure is of fewer than 11 people, or would tell one that is. A longer period has more "
                + "people and may show more.");
    }

    @Test
    void theReasonIsTheOneForWhichItWasLeftOut() {
        assertThat(of("who.sex", List.of(Arrangement.TOLD_TOO_MUCH, "–", "", "–")).note()).startsWith(Arrangement.TOLD_TOO_MUCH + ". ")
                .doesNotContain("fewer than");
    }

    @Test
    void oneFigureKeepsTheTable() {
        assertThat(of("rate", List.of("Eligible", "–", "referrals", "–"), List.of("Enrolled", "0", "eligible", "–")).isWithheld()).isFalse();
        assertThat(of("rate", List.of("Eligible", "–", "2.9 (2.3–3.7)", "–")).isWithheld()).isFalse();
        assertThat(of("rate", List.of("Eligible", "n/a", "referrals", "n/a")).isWithheld()).as("nobody is not withheld").isFalse();
    }

    @Test
    void everyLineOfAFormIsAnswered() {
        assertThat(of("form.1", List.of("Served", "–", "", "–")).rows()).hasSize(1);
    }

    @SafeVarargs
    private static PrintedTable of(String id, List<String>... rows) {
        return WithheldWhole.orAsItIs(new PrintedTable(id, "Funnel in detail", "Rates", "", COLUMNS, List.of(rows)), Rule.ofPublicReports());
    }
}
