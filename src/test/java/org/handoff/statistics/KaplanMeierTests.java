package org.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handoff.statistics.KaplanMeier.Point;
import org.handoff.statistics.KaplanMeier.Watched;
import org.junit.jupiter.api.Test;

class KaplanMeierTests {

    @Test
    void saysNothingBeyondTheLongestWatch() {
        var curve = KaplanMeier.of(List.of(new Watched(10, true), new Watched(40, false)));
        assertThat(curve.people()).isEqualTo(2);
        assertThat(curve.at(40)).extracting("share").isEqualTo(0.5);
        assertThat(curve.at(41)).isNull();
        assertThat(KaplanMeier.of(List.of()).at(30)).isNull();
    }

    @Test
    void staysAtNoneOnceEverybodyHadTheEvent() {
        assertThat(KaplanMeier.of(List.of(new Watched(10, true))).at(365)).isEqualTo(new Point(365, 0, 0, null));
    }

    @Test
    void hasNoIntervalBeforeTheFirstEvent() {
        assertThat(KaplanMeier.of(List.of(new Watched(50, true), new Watched(60, false))).at(30))
                .isEqualTo(new Point(30, 2, 1, null));
    }
}
