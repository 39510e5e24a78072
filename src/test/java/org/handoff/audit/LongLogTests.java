package org.handoff.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoff.audit.AnAuditedFile.LEAD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.handoff.accounts.Permission;
import org.handoff.audit.AnAuditedFile.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Years of a busy program: the whole log is verified while one waits, and says how far it is. {@code -DauditRows=100000} takes more. */
@Tag("slow")
class LongLogTests {

    private static final int ROWS = Integer.getInteger("auditRows", 10_000);
    /** A minute for 100,000, and the start. */
    private static final Duration MOST = Duration.ofSeconds(10 + ROWS / 1666);

    @TempDir
    private Path folder;

    @Test
    void verifiesALongLogWhileOneWaits(TestReporter reporter) throws Exception {
        try (var file = AnAuditedFile.in(folder)) {
            long began = System.nanoTime();
            file.inTransaction(() -> {
                for (int row = 0; row < ROWS; row++) {
                    file.decided(Permission.RECORD_CONTACTS, "Contacts.record", true, LEAD, List.of(new Person(row)));
                }
            });
            long written = System.nanoTime();
            var heard = new ArrayList<Long>();
            var found = file.log().verify(List.of(), (rows, of) -> heard.add(rows));
            var took = Duration.ofNanos(System.nanoTime() - written);

            reporter.publishEntry("written", Duration.ofNanos(written - began) + ", verified " + took);
            assertThat(found.firstBad()).isNull();
            assertThat(found.rows()).isEqualTo(ROWS);
            assertThat(heard).hasSizeGreaterThan(4).isSorted().endsWith((long) ROWS);
            assertThat(took).isLessThan(MOST);
        }
    }
}
