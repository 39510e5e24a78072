package org.handoff.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    private final Names names = Names.of(List.of("Zoë", "de la Cruz", "P-12", " (Bird) "), Set.of());

    @ParameterizedTest
    @ValueSource(strings = {"Zoë", "met with ZOE.", "DE LA CRUZ, Ana", "key 'P-12' twice", "called (bird)", "{\"first\":[\"zoë\"]}"})
    void findsWholeWordsWithOrWithoutAccents(String text) {
        assertThat(names.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoella", "de la Cruzada", "P-123", "XP-12", "bird", "Cruz"})
    void leavesEverythingElse(String text) {
        assertThat(names.areIn(text)).isFalse();
    }

    @Test
    void findsNothingForNobody() {
        assertThat(Names.of(List.of(), Set.of()).areIn("anything at all")).isFalse();
        assertThat(names).hasToString("[names]");
    }
}
