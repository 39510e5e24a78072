package org.handoff.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everybody, each at a place in the order of their numbers, and the places by name, birth date and number of another system.
 * Places are counted from 0 and stay; one whose record is gone stands empty.
 */
final class Roll {

    private static final int FIRST_ROOM = 64;
    /** Instead of the number of a name that is not known. */
    static final int NONE = -1;
    private static final int[] NO_NAMES = {};

    private long[] ids = new long[FIRST_ROOM];
    private @Nullable IndexedPerson[] people = new IndexedPerson[FIRST_ROOM];
    /** First and last name, or {@link #NONE}, then aliases, by their numbers in the book. */
    private int[][] names = new int[FIRST_ROOM][];
    private int[] phoneFrom = new int[FIRST_ROOM];
    private int[] numbersFrom = new int[FIRST_ROOM];
    /** Places where nobody stands, or whose record was merged into another: hardly any. */
    private final BitSet elsewhere = new BitSet();
    private int size;
    private final NameBook book;
    private final NavigableMap<LocalDate, PlaceList> births = new TreeMap<>();
    private final PlaceList withoutBirth = new PlaceList();
    private final KnownNumbers phones = new KnownNumbers();
    private final KnownNumbers numbers = new KnownNumbers();

    Roll(Likeness likeness) {
        this.book = new NameBook(likeness);
    }

    NameBook book() {
        return book;
    }

    int size() {
        return size;
    }

    /** How many people there are: records that were not merged into another, erased ones among them. */
    int count() {
        return size - elsewhere.cardinality();
    }

    /** Where a record stands; below 0 where it does not. */
    int place(long id) {
        return Arrays.binarySearch(ids, 0, size, id);
    }

    @Nullable IndexedPerson person(int place) {
        return people[place];
    }

    /** The numbers of first and last name and of aliases, the first two {@link #NONE} where they are not known; nothing of who is erased. */
    int[] names(int place) {
        return names[place];
    }

    /** Adds everybody with a birth date that may be that one. */
    void addBornNear(LocalDate dob, BitSet places) {
        births.forEach((other, born) -> {
            if (BirthDates.compared(dob, other) != null) {
                born.forEach(places::set);
            }
        });
    }

    /** Adds everybody who was born in a year. */
    void addBornIn(String year, BitSet places) {
        births.forEach((dob, born) -> {
            if (year.equals(String.valueOf(dob.getYear()))) {
                born.forEach(places::set);
            }
        });
    }

    /** Adds everybody whose phone number has those digits in it. */
    void addWithPhone(String digits, BitSet places) {
        phones.addHolding(digits, places);
    }

    /** Adds everybody who has that in the number of another system. */
    void addWithNumber(String part, BitSet places) {
        numbers.addHolding(part, places);
    }

    /** Everybody's birth dates. */
    Collection<LocalDate> births() {
        return births.keySet();
    }

    /** Everybody who is there, the latest first. */
    List<IndexedPerson> everybody() {
        var all = new ArrayList<IndexedPerson>(size);
        for (int place = size - 1; place >= 0; place--) {
            var person = people[place];
            if (person != null) {
                all.add(person);
            }
        }
        return all;
    }

    /** Everybody of whom every folded word is part of a name, by the record they have now; those of the latest records first. */
    List<IndexedPerson> called(List<String> words) {
        var names = words.stream().map(book::holding).toList();
        var places = new BitSet(size);
        names.get(0).stream().forEach(name -> book.called(name).forEach(places::set));
        var taken = new BitSet(size);
        var all = new ArrayList<IndexedPerson>();
        for (int place = places.previousSetBit(size); place >= 0; place = places.previousSetBit(place - 1)) {
            int own = isCalledAll(place, names) ? ownPlace(place) : NONE;
            if (own >= 0 && !taken.get(own)) {
                taken.set(own);
                all.add(Objects.requireNonNull(people[own]));
            }
        }
        return all;
    }

    private boolean isCalledAll(int place, List<BitSet> words) {
        return words.stream().allMatch(names -> isCalled(place, names));
    }

    /** Whether the person at a place has one of those names. */
    boolean isCalled(int place, BitSet among) {
        for (int name : names[place]) {
            if (name != NONE && among.get(name)) {
                return true;
            }
        }
        return false;
    }

    /** The place of the record into which the one at a place was merged, or that itself; below 0 where nobody stands. */
    int ownPlace(int place) {
        if (!elsewhere.get(place)) {
            return place;
        }
        var person = people[place];
        int own = person == null || person.mergedInto() == null ? NONE : place(person.mergedInto().value());
        return own >= 0 && people[own] != null ? own : NONE;
    }

    /**
     * Puts a person where the number belongs.
     *
     * @return false when others with higher numbers came before: then it is not put
     */
    boolean put(IndexedPerson given) {
        int place = place(given.record());
        if (place < 0) {
            if (size > 0 && ids[size - 1] > given.record()) {
                return false;
            }
            place = append(given.record());
        } else {
            clear(place);
        }
        fill(place, given);
        return true;
    }

    private int append(long id) {
        if (size == ids.length) {
            // a million people come one by one: little is left over at the end
            int more = size + size / 8;
            ids = Arrays.copyOf(ids, more);
            people = Arrays.copyOf(people, more);
            names = Arrays.copyOf(names, more);
            phoneFrom = Arrays.copyOf(phoneFrom, more);
            numbersFrom = Arrays.copyOf(numbersFrom, more);
        }
        ids[size] = id;
        return size++;
    }

    private void fill(int place, IndexedPerson given) {
        names[place] = names(given);
        for (int name : names[place]) {
            if (name != NONE) {
                book.add(name, place);
            }
        }
        birth(given).add(place);
        var person = given.sharing(this::shared);
        people[place] = person;
        elsewhere.set(place, person.mergedInto() != null);
        phoneFrom[place] = phones.add(place, person.phone() == null ? List.of() : List.of(person.phone()));
        numbersFrom[place] = numbers.add(place, person.foldedNumbers());
    }

    private int[] names(IndexedPerson person) {
        if (person.isErased()) {
            return NO_NAMES;
        }
        var all = new int[2 + person.aliases().size()];
        all[0] = person.first() == null ? NONE : book.number(person.first());
        all[1] = person.last() == null ? NONE : book.number(person.last());
        for (int at = 2; at < all.length; at++) {
            all[at] = book.number(person.aliases().get(at - 2));
        }
        return all;
    }

    /** What many people share is in memory once. */
    private Object shared(Object value) {
        return value instanceof String name ? book.name(book.number(name)).name() : births.floorKey((LocalDate) value);
    }

    private PlaceList birth(IndexedPerson person) {
        return person.dob() == null ? withoutBirth : births.computeIfAbsent(person.dob(), first -> new PlaceList());
    }

    /** Forgets who stands at a place. */
    void remove(long id) {
        int place = place(id);
        if (place >= 0) {
            clear(place);
        }
    }

    private void clear(int place) {
        var person = people[place];
        if (person != null) {
            for (int name : names[place]) {
                if (name != NONE) {
                    book.remove(name, place);
                }
            }
            birth(person).remove(place);
            phones.remove(place, phoneFrom[place]);
            numbers.remove(place, numbersFrom[place]);
            people[place] = null;
            elsewhere.set(place);
            names[place] = NO_NAMES;
        }
    }
}
