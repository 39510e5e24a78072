package org.handoff.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;

class HierarchyTests {

    private static final Hierarchy WORK = Hierarchy.of("work", List.of(List.of("clerk", "office", "*"), List.of("judge", "office", "*"),
            List.of("cook", "kitchen", "*")));

    @Test
    void knowsWhatALabelStandsFor() {
        assertThat(WORK.covers("office", "judge")).isTrue();
        assertThat(WORK.covers("office", "cook")).isFalse();
        assertThat(WORK.covers("*", "cook")).isTrue();
        assertThat(WORK.covers("*", "welder")).isFalse();
        assertThat(WORK.at("judge", 1)).contains("office");
        assertThat(WORK.at("welder", 1)).isEmpty();
    }

    @Test
    void losesTheShareOfTheOtherValues() {
        assertThat(WORK.lossOf("clerk")).isZero();
        assertThat(WORK.lossOf("office")).isEqualTo(0.5);
        assertThat(WORK.lossOf("kitchen")).isZero();
        assertThat(WORK.lossOf("*")).isEqualTo(1);
        assertThat(Hierarchy.flat("one", List.of("only")).lossOf("*")).isZero();
    }

    @Test
    void aBlankIsAValueThatOnlyTheStarCovers() {
        var blank = WORK.withBlank();

        assertThat(blank.covers("", "clerk")).isFalse();
        assertThat(blank.covers("office", "")).isFalse();
        assertThat(blank.covers("*", "")).isTrue();
        assertThat(blank.withBlank()).isSameAs(blank);
    }

    @Test
    void comesFromACodeListWithGroups() {
        var grouped = Hierarchy.grouped("offence", Map.of("35A", "drug", "35B", "drug", "23F", "property"));

        assertThat(grouped.levels()).isEqualTo(3);
        assertThat(grouped.at("35B", 1)).contains("drug");
    }

    @Test
    void refusesAValueThatStandsInItTwice() {
        refused("line 3: the value 'a' stands in line 1 already", List.of("a", "x", "*"), List.of("b", "x", "*"), List.of("a", "y", "*"));
    }

    @Test
    void refusesLinesOfDifferentLength() {
        refused("line 2: it has 2 fields and the lines before it 3", List.of("a", "x", "*"), List.of("b", "*"));
    }

    @Test
    void refusesALineThatDoesNotEndInTheStar() {
        refused("line 2: it does not end in *", List.of("a", "x", "*"), List.of("b", "x", "all"));
    }

    @Test
    void refusesAGroupInTwoGroups() {
        refused("line 2: 'x' belongs to 'q' here and to 'p' further up", List.of("a", "x", "p", "*"), List.of("b", "x", "q", "*"));
    }

    @Test
    void refusesALabelThatMeansTwoThings() {
        refused("'Other' stands for two different groups", List.of("Other", "Other", "*"), List.of("Else", "Other", "*"));
        refused("'*' stands for two different groups", List.of("*", "*"), List.of("a", "*"));
    }

    @Test
    void refusesAnEmptyOne() {
        refused("there is nothing in it");
    }

    @Test
    void aValueMayKeepItsNameOnTheWayUp() {
        var race = Hierarchy.of("race", List.of(List.of("Other", "Other", "*"), List.of("Asian", "Asian", "*")));

        assertThat(race.lossOf("Other")).isZero();
    }

    @SafeVarargs
    private static void refused(String what, List<String>... lines) {
        assertThatThrownBy(() -> Hierarchy.of("work", List.of(lines))).isInstanceOf(Refusal.class).hasMessageContaining(what)
                .hasMessageStartingWith("The hierarchy of work cannot be used");
    }
}
