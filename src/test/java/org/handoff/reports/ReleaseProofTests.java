package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handoff.disclosure.LinkedTables;
import org.handoff.disclosure.Proof.Range;
import org.handoff.disclosure.Rule;
import org.junit.jupiter.api.Test;

/** What the program keeps of how it protected something. */
class ReleaseProofTests {

    @Test
    void theProofNamesEachCountThatNobodyMayLearnWithWhatStaysPossibleOfIt() {
        var tables = new LinkedTables(Rule.ofPublicReports()).printed("all", 80).printed("north", 7).printed("south", 30).printed("west", 43)
                .sum("all", List.of("north", "south", "west")).hidden("inside", 4).within("inside", "south");
        var done = tables.tryToProtect();
        assertThat(done.proof().ranges()).isEqualTo(Map.of("north", new Range(1, 10), "inside", new Range(1, 10)));
        assertThat(done.release()).isNotNull();
    }
}
