package org.handoff.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/** One report that was run: what was asked, when, and the hash of the figures that came out. */
record ReportRun(@Id @Nullable Long id, @Version @Nullable Integer version, String name, int definitionVersion,
        LocalDate periodFrom, LocalDate periodTo, LocalDate asOf, String audience, String runAt, String formats, @Column("sha256") String sha256) {

    /** What every page names: {@code quarterly-2025-08-31-7f3a91}. Equal figures have equal ids. */
    String shownId() {
        return name + "-" + periodTo + "-" + sha256.substring(0, 6);
    }
}
