package org.handoff.participants;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Every name once, with the numbers of those who are called so: many people share few names, so who looks for one goes through the names and
 * not through the people.
 */
final class NameBook {

    private static final int FEW = 2;

    private final Map<String, Called> names = new HashMap<>();
    /** The shapes of the numbers that other systems have for people, each run of digits as one: they mostly have few letters. */
    private final Set<String> shapes = new HashSet<>();

    /** The people of one name. */
    private static final class Called {

        private final WrittenName name;
        private long[] people = new long[FEW];
        private int count;

        Called(WrittenName name) {
            this.name = name;
        }

        void add(long person) {
            if (count == people.length) {
                people = Arrays.copyOf(people, count * 2);
            }
            people[count++] = person;
        }

        void remove(long person) {
            for (int place = 0; place < count; place++) {
                if (people[place] == person) {
                    people[place--] = people[--count];
                }
            }
        }
    }

    void add(IndexedPerson person) {
        person.names().forEach(name -> names.computeIfAbsent(name, first -> new Called(WrittenName.of(first))).add(person.id().value()));
        person.numbers().forEach(number -> shapes.add(shape(number)));
        if (person.externalKey() != null) {
            shapes.add(shape(person.externalKey()));
        }
    }

    void remove(@Nullable IndexedPerson person) {
        if (person != null) {
            person.names().forEach(name -> {
                var called = names.get(name);
                called.remove(person.id().value());
                if (called.count == 0) {
                    names.remove(name);
                }
            });
        }
    }

    void clear() {
        names.clear();
        shapes.clear();
    }

    /** The names, as they are written. */
    Collection<String> names() {
        return names.keySet();
    }

    /** The numbers of all who have such a name, perhaps more than once. */
    LongStream called(Predicate<WrittenName> like) {
        return names.values().stream().filter(called -> like.test(called.name)).flatMapToLong(called -> Arrays.stream(called.people, 0, called.count));
    }

    /** Whether the number of another system may have that in it; of what has no digits in it that is mostly known. */
    boolean mayBeInANumber(String folded) {
        return folded.chars().anyMatch(Character::isDigit) || shapes.stream().anyMatch(shape -> shape.contains(folded));
    }

    private static String shape(String key) {
        return IndexedPerson.folded(key).replaceAll("\\d+", "0");
    }
}
