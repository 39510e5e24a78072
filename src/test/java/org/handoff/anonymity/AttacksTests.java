package org.handoff.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttacksTests {

    private static final ACohort COHORT = ACohort.of(600, 11).with("race", Role.PROTECTED);

    @ParameterizedTest
    @ValueSource(ints = {5, 11})
    void aReleaseWithstandsThem(int k) {
        var terms = COHORT.terms(k, 2, 0.9, 0.05, 1);

        var attacks = Attacks.on(COHORT.table(), terms, release(terms), 1);

        assertThat(attacks).extracting(Attack::name).containsExactly("A1", "A2", "A7");
        assertThat(attacks).filteredOn(attack -> !attack.name().equals("A7")).allMatch(Attack::passed);
        assertThat(attacks.get(0).outcome()).startsWith("600 people: at least ").contains(" 0 unique and correct");
    }

    /** Five people, two of whom are alone in what they read. */
    @Test
    void theSourceItselfDoesNot() {
        var roles = Map.of("age", Role.QUASI, "sex", Role.QUASI, "drug", Role.SENSITIVE);
        var source = AnonymizerTests.table("20,f,a", "20,f,a", "25,f,a", "30,m,b", "30,m,a");
        var terms = new Terms(roles, Map.of("age", ACohort.ages(), "sex", Hierarchy.flat("sex", List.of("f", "m"))), 2, 1, 1, 0, 1);
        var raw = new Release(source, IntStream.range(0, 5).boxed().toList(), risk(), new Loss(0, Map.of(), 0, 0, 0, 0), List.of());

        var attacks = Attacks.on(source, terms, raw, 1);

        assertThat(attacks.get(0)).isEqualTo(new Attack("A1", "all of age, sex", false,
                "5 people: at least 1 candidates, 1 unique and correct, 60.0 % expected success (1 in k is 50.0 %)."));
        assertThat(attacks.get(2)).isEqualTo(new Attack("A7", "the class, to infer drug", false,
                "2 classes with one value; a guess is right in 80.0 %, without the file in 80.0 %."));
    }

    @Test
    void whoMayHaveBeenWithheldIsNoUniqueFind() {
        var roles = Map.of("age", Role.PROTECTED, "sex", Role.DROPPED, "drug", Role.KEPT);
        var terms = new Terms(roles, Map.of("age", ACohort.ages()), 2, 1, 1, 0.2, 1);
        var source = AnonymizerTests.table("20,f,a", "20,f,a", "60,f,a", "30,m,b", "30,m,a");

        var attacks = Attacks.on(source, terms, RandomReleasesTests.release(source, terms), 1);

        assertThat(attacks.get(0).outcome()).isEqualTo(
                "5 people: at least 2 candidates, 0 unique and correct, 40.0 % expected success (1 in k is 50.0 %).");
    }

    @Test
    void pseudonymsAreNotFoundByHashing() {
        var people = IntStream.range(0, 50).mapToObj(person -> new UUID(person, person)).toList();
        var known = new ArrayList<>(people.stream().map(UUID::toString).toList());
        known.addAll(List.of("Sample, Person 1", "1990-02-03", "555-12-3456"));
        try (var pseudonyms = Pseudonyms.once()) {
            var released = people.stream().map(pseudonyms::ofPerson).toList();

            assertThat(Attacks.pseudonyms(released, known, List.of("public", "2026")).passed()).isTrue();
        }
    }

    @Test
    void pseudonymsMadeOfNamesAre() {
        var sha256OfAbc = "BA7816BF8F01CFEA";

        var attack = Attacks.pseudonyms(List.of(sha256OfAbc, "AAAAAAAAAAAAAAAA"), List.of("abc"), List.of());

        assertThat(attack).isEqualTo(new Attack("A4", "1 names, dates, numbers and ids", false, "1 of 2 pseudonyms were found by hashing."));
        assertThat(Attacks.pseudonyms(List.of(sha256OfAbc), List.of("bc"), List.of("a")).passed()).isFalse();
        assertThat(Attacks.pseudonyms(List.of(sha256OfAbc), List.of("bc"), List.of("b")).passed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BA7816BF8F01CFEA", "XJ4BNP4PAHH6UQKB", "ungWv48Bz+pBQUDe", "ungWv48Bz-pBQUDe", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="})
    void aHashIsKnownHoweverItIsSpelt(String sha256OfAbc) {
        assertThat(Attacks.pseudonyms(List.of(sha256OfAbc), List.of("abc"), List.of()).passed()).isFalse();
        assertThat(Attacks.pseudonyms(List.of(sha256OfAbc), List.of("abd"), List.of()).passed()).isTrue();
    }

    @Test
    void residueIsFoundWhereverItStands() {
        var forbidden = Set.of("Delgado", "206-555-0199", "bus", "shelter on 3rd");

        assertThat(Attacks.residue(Map.of("a.csv", "pid,x\nQ,1\n", "b.txt", "the bus"), forbidden).passed()).isTrue();
        assertThat(Attacks.residue(Map.of("a.csv", "DELGADO", "b.txt", "ok", "c.txt", "call206-555-0199"), forbidden).outcome())
                .isEqualTo("Found in a.csv, c.txt.");
        assertThat(Attacks.residue(Map.of("n.txt", "met at the shelter on 3rd"), forbidden).passed()).isFalse();
    }

    private static Release release(Terms terms) {
        return RandomReleasesTests.release(COHORT.table(), terms);
    }

    private static Risk risk() {
        return new Risk(3, 1, 1, 1, 1, 1, 1, 1);
    }
}
