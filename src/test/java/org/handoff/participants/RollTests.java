package org.handoff.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A generated county: whom the ways through the roll lead to is held against going through everybody with the same rules. */
class RollTests {

    private static final int PEOPLE = 1_500;
    private static final int SEARCHES = 250;
    private static final List<String> FIRST = List.of("Katherine", "Kathryn", "Katie", "Bill", "William", "José", "Jose", "Ana María", "Anne-Marie",
            "Ida", "Wei", "Nguyễn", "Олег", "O", "Xi", "Robert", "Bob", "Dmitri", "Schön", "D'Andre");
    private static final List<String> STEM = List.of("Mor", "Cast", "Gar", "Smit", "Jimen", "Wal", "Nguy", "Kov", "Johan", "Rodrig", "O'Ne", "De la C",
            "Muñ", "Schmi", "Van der W", "Fern");
    private static final List<String> END = List.of("eno", "illo", "cia", "h", "ez", "ker", "en", "ac", "sen", "iguez", "il", "ruz", "oz", "dt", "", "andez");
    private static final List<String> ALIAS = List.of("Slim", "Birdie", "Big Red", "Katherine Moreno", "O'Neil", "Rodriguez", "2Pac");

    private final Likeness likeness = People.likeness();
    private final Resemblance resemblance = new Resemblance(likeness);
    private final Random random = new Random(11);
    private Roll roll;

    @BeforeEach
    void aCounty() {
        roll = new Roll(likeness);
        for (long id = 1; id <= PEOPLE; id++) {
            assertThat(roll.put(somebody(id))).isTrue();
        }
        for (long id = 7; id < PEOPLE; id += 31) {
            roll.put(id % 3 == 0 ? IndexedPerson.erased(new ParticipantId(id), null) : somebody(id));
        }
        for (long id = 3; id < PEOPLE; id += 97) {
            roll.remove(id);
        }
    }

    @Test
    void findsExactlyWhoIsFoundByGoingThroughEverybody() {
        var found = new HashSet<Integer>();
        for (int i = 0; i < SEARCHES; i++) {
            var typed = typed();
            var clues = Clue.of(typed, likeness);
            var plain = searched(clues);
            var best = new Ranking(roll, clues).best(40);
            assertThat(best.best()).as(typed).isEqualTo(plain.stream().limit(40).toList());
            assertThat(best.total()).as(typed).isEqualTo(plain.size());
            found.add(plain.size());
        }
        assertThat(found).as("many kinds of searches").hasSizeGreaterThan(30).contains(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-", "'", "oneil", "o'neil", "O’Neil", "MUNOZ", "muñoz", "garcía", "moreno-w", "cruz-", "dela", "vanderwal", "x9",
            "X00", "206", "1979", "ж", "олег", "katie", "jimenes", "rodriguze", "rodrigeuz", "castillo moreno", "moreno ida", "slim 1979", "big"})
    void findsTheSameForWhatIsOddToType(String typed) {
        var clues = Clue.of(typed, likeness);
        var plain = searched(clues);

        assertThat(new Ranking(roll, clues).best(PEOPLE)).isEqualTo(new Matches(plain.size(), plain));
    }

    @Test
    void warnsOfExactlyWhoIsLikelyAmongEverybody() {
        int warned = 0;
        for (int i = 0; i < SEARCHES; i++) {
            var wanted = wanted();
            var plain = likely(wanted);
            assertThat(new Namesakes(roll, wanted, likeness, resemblance).likely()).as(wanted.names().toString()).isEqualTo(plain);
            warned += plain.isEmpty() ? 0 : 1;
        }
        assertThat(warned).isBetween(SEARCHES / 10, SEARCHES - 10);
    }

    @ParameterizedTest
    @CsvSource({"- - - Idamoreno, Ida Moreno -", "Ida Moreno -, - - - Idamoreno", "- - - Bo_Lee, - - - Bolee", "Ida Moreno 1979-07-05, Slim Walker 1979-07-05 Ida_Moreno"})
    void warnsOfWhoseAliasIsTheWholeName(String wanted, String known) {
        var two = new Roll(likeness);
        two.put(People.person(1, known));

        assertThat(new Namesakes(two, People.person(0, wanted), likeness, resemblance).likely())
                .isEqualTo(List.of(resemblance.between(People.person(0, wanted), People.person(1, known))));
    }

    @Test
    void offersExactlyThoseOfWhomEveryWordIsPartOfAName() {
        for (int i = 0; i < SEARCHES; i++) {
            var words = List.of(IndexedPerson.folded(typed()).split("\\s+"));
            var plain = roll.everybody().stream().filter(person -> person.isCalled(words))
                    .map(person -> roll.person(roll.ownPlace(roll.place(person.id().value())))).distinct().toList();
            assertThat(roll.called(words)).as(words.toString()).isEqualTo(plain);
        }
    }

    @Test
    void aNameThatNobodyHasAnyMoreIsNoName() {
        var alone = new Roll(likeness);
        alone.put(People.person(1, "Ida Moreno 1979-07-05 Slim 2065550101"));
        alone.put(People.person(1, "Ada Castillo 1979-07-05"));

        assertThat(alone.book().names()).containsExactlyInAnyOrder("Ada", "Castillo");
        assertThat(alone.book().holding("mor").isEmpty()).isTrue();
        assertThat(new Ranking(alone, Clue.of("0101", likeness)).best(1).total()).isZero();
    }

    @Test
    void whoComesAfterAHigherNumberIsNotPut() {
        assertThat(roll.put(somebody(PEOPLE + 2))).isTrue();
        assertThat(roll.put(somebody(PEOPLE + 1))).isFalse();
    }

    private List<Match> searched(List<Clue> clues) {
        var best = new HashMap<ParticipantId, Match>();
        for (IndexedPerson person : roll.everybody()) {
            add(best, Ranking.match(person, clues));
        }
        return sorted(best);
    }

    private List<Match> likely(IndexedPerson wanted) {
        var best = new HashMap<ParticipantId, Match>();
        for (IndexedPerson known : roll.everybody()) {
            var match = resemblance.mayBeLikely(wanted, known) ? resemblance.between(wanted, known) : null;
            add(best, match == null || match.score() < Resemblance.LIKELY ? null : match);
        }
        return sorted(best);
    }

    private static void add(Map<ParticipantId, Match> best, @Nullable Match match) {
        if (match != null) {
            best.merge(match.id(), match, (one, other) -> other.score() > one.score() ? other : one);
        }
    }

    private static List<Match> sorted(Map<ParticipantId, Match> best) {
        return best.values().stream().sorted(Comparator.comparingInt(Match::score).reversed().thenComparing(match -> -match.id().value())).toList();
    }

    private IndexedPerson somebody(long id) {
        var called = new PersonName.Parts(random.nextInt(20) == 0 ? null : one(FIRST), random.nextInt(20) == 0 ? null : last(),
                random.nextInt(5) == 0 ? List.of(one(ALIAS)) : List.of());
        var into = id > 10 && random.nextInt(30) == 0 ? new ParticipantId(1 + random.nextInt(2)) : null;
        return IndexedPerson.of(new ParticipantId(id), called, random.nextInt(10) == 0 ? null : born(), random.nextInt(3) == 0 ? null : "X%05d".formatted(id),
                random.nextInt(3) == 0 ? phone() : null, random.nextInt(8) == 0 ? List.of("SID-" + random.nextInt(400)) : List.of(), into);
    }

    private IndexedPerson wanted() {
        var known = somebodyKnown();
        var details = new PersonalDetails(random.nextInt(12) == 0 ? null : slipped(known.first()), random.nextInt(12) == 0 ? null : slipped(known.last()),
                random.nextInt(4) == 0 ? Set.of(random.nextBoolean() ? one(ALIAS) : PersonName.full(known.first(), known.last())) : Set.of(),
                random.nextInt(3) == 0 ? null : random.nextInt(3) == 0 ? born() : known.dob(), null, random.nextInt(3) == 0 ? known.phone() : null, Set.of(),
                null, null, null, null);
        return IndexedPerson.of(details);
    }

    private IndexedPerson somebodyKnown() {
        var all = roll.everybody();
        return all.get(random.nextInt(all.size()));
    }

    /** One to three things about somebody who is known, mostly with a slip. */
    private String typed() {
        var known = somebodyKnown();
        var typed = new ArrayList<String>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            typed.add(Objects.requireNonNullElse(switch (random.nextInt(9)) {
                case 0, 1 -> known.first();
                case 2, 3 -> slipped(known.last());
                case 4 -> slipped(known.first());
                case 5 -> known.dob() == null ? "1979" : known.dob().toString();
                case 6 -> known.phone() == null ? "555" : known.phone().substring(3);
                case 7 -> known.aliases().isEmpty() ? known.externalKey() : known.aliases().get(0);
                default -> part(known.last());
            }, "moreno"));
        }
        return String.join(" ", typed);
    }

    private @Nullable String part(@Nullable String name) {
        return name == null || name.length() < 3 ? name : name.substring(random.nextInt(2), 2 + random.nextInt(name.length() - 2));
    }

    private @Nullable String slipped(@Nullable String name) {
        if (name == null || name.length() < 3) {
            return name;
        }
        var slip = new StringBuilder(name);
        for (int i = 0; i < random.nextInt(3); i++) {
            int at = random.nextInt(slip.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> slip.insert(at, 'e');
                case 1 -> slip.setCharAt(at, 'k');
                case 2 -> slip.insert(at, slip.charAt(slip.length() - 1)).deleteCharAt(slip.length() - 1);
                default -> slip.deleteCharAt(at);
            }
        }
        return slip.toString();
    }

    private String last() {
        var one = one(STEM) + one(END);
        return random.nextInt(8) == 0 ? one + "-" + one(STEM) + one(END) : one;
    }

    private LocalDate born() {
        return LocalDate.of(1970 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String phone() {
        return "(206) 555-%04d".formatted(random.nextInt(300));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
