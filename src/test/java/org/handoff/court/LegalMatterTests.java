package org.handoff.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegalMatterTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static LegalMatter matter(@Nullable LocalDate court, @Nullable LocalDate resolved, @Nullable String result) {
        return new LegalMatter(new LegalMatterId(5), 0, new ParticipantId(1), null, "WARRANT", null, court, null, resolved, result);
    }

    private static MatterDetails said(@Nullable LocalDate court, @Nullable LocalDate resolved, @Nullable String result) {
        return new MatterDetails("WARRANT", null, court, null, resolved, result);
    }

    @Test
    void hasNoResultBeforeItIsResolved() {
        assertThatExceptionOfType(ResultOfNothing.class).isThrownBy(() -> matter(DAY, null, "QUASHED"));
        assertThat(matter(DAY, DAY, "QUASHED").result()).isEqualTo("QUASHED");
    }

    @Test
    void hasNoNewDayInCourtOnceItIsResolved() {
        var resolved = matter(DAY, DAY, null);
        assertThatExceptionOfType(MatterResolved.class).isThrownBy(() -> resolved.changed(said(DAY.plusDays(7), DAY, null), null, null));
        assertThat(resolved.changed(said(DAY, DAY, "DISMISSED"), null, null).result()).isEqualTo("DISMISSED");
        assertThat(resolved.changed(said(DAY.plusDays(7), null, null), null, null).resolvedOn()).isNull();
    }
}
