package org.handoff.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handoff.accounts.AccountId;
import org.handoff.audit.AnAuditedFile.Person;
import org.handoff.shared.Identifier;
import org.junit.jupiter.api.Test;

class RecordIdsTests {

    private static final List<Identifier> IDS = List.of(new Person(7), new AccountId(2), new Person(3), new Person(4), new Person(5));

    @Test
    void drawsRunsTogether() {
        assertThat(RecordIds.all(IDS)).isEqualTo("P3-5 P7 U2");
        assertThat(RecordIds.first(IDS)).isEqualTo("P7 U2 P3 P4 P5");
        assertThat(RecordIds.all(List.of())).isEmpty();
    }

    @Test
    void findsARecordInARunAndOnlyThere() {
        var line = "P3-5 P70 U2";
        assertThat(List.of("P3", "P4", "P5", "P70", "U2")).allMatch(id -> RecordIds.contains(line, id));
        assertThat(List.of("P2", "P6", "P7", "P700", "U3", "U4", "R3", "P")).noneMatch(id -> RecordIds.contains(line, id));
    }
}
