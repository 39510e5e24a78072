package org.handoff.backups.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.handoff.backups.Freshness;
import org.junit.jupiter.api.Test;

class BackupOpeningTests {

    @Test
    void aNewFileIsToldOfNothing() {
        assertThat(BackupOpening.sentence(new Freshness(null, null))).isEmpty();
    }

    @Test
    void theFirstChangeAsksForABackupAndADayLaterWarns() {
        assertThat(BackupOpening.sentence(new Freshness(null, Duration.ofMinutes(3))))
                .containsExactly("There is no backup yet. Make one: backup create");
        assertThat(BackupOpening.sentence(new Freshness(null, Duration.ofHours(25))))
                .containsExactly("! There is no backup yet. Make one: backup create");
    }

    @Test
    void theAgeIsSaidAndAWarningOnlyWhenSomethingIsUnsavedForMoreThanADay() {
        assertThat(BackupOpening.sentence(new Freshness(Duration.ofMinutes(1), null)))
                .containsExactly("Last verified backup: 1 minute ago.");
        assertThat(BackupOpening.sentence(new Freshness(Duration.ofDays(9), null)))
                .containsExactly("Last verified backup: 9 days ago.");
        assertThat(BackupOpening.sentence(new Freshness(Duration.ofHours(30), Duration.ofHours(24))))
                .containsExactly("Last verified backup: 30 hours ago.");
        assertThat(BackupOpening.sentence(new Freshness(Duration.ofHours(50), Duration.ofHours(26)))).containsExactly(
                "! Last verified backup: 2 days ago. Changes of the last 26 hours are in none. Make one: backup create");
    }
}
