package org.handoff.participants;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Every name once, with the places of those who are called so, and the ways to it: by its words, by what they sound like, by any part, and by
 * their letters. A search compares only the names to which one of these ways leads.
 */
final class NameBook {

    private final Likeness likeness;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<WrittenName> names = new ArrayList<>();
    private final List<PlaceList> called = new ArrayList<>();
    private final NameText folded = new NameText();
    /** Names by each of their words, and by all of them in one. */
    private final Map<String, PlaceList> byWord = new HashMap<>();
    private final Map<String, PlaceList> bySound = new HashMap<>();
    private final Map<String, String> sounds = new HashMap<>();
    private final Slips slips = new Slips();

    NameBook(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The number of a name, which is given when it is first asked for. */
    int number(String name) {
        return numbers.computeIfAbsent(name, this::write);
    }

    private int write(String name) {
        int number = names.size();
        var written = WrittenName.of(name, this::soundsOf);
        names.add(written);
        called.add(new PlaceList());
        folded.add(written.folded());
        for (String word : words(written)) {
            byWord.computeIfAbsent(word, first -> new PlaceList()).add(number);
            slips.add(word, number);
            (word.equals(written.joined()) ? written.sounds() : soundsOf(word))
                    .forEach(sound -> bySound.computeIfAbsent(sound, first -> new PlaceList()).add(number));
        }
        return number;
    }

    /** A word is heard like many others: what it sounds like is in memory once. */
    private Set<String> soundsOf(String word) {
        var heard = new TreeSet<String>();
        likeness.sound(word).forEach(sound -> heard.add(sounds.computeIfAbsent(sound, first -> first)));
        return Set.copyOf(heard);
    }

    private static Set<String> words(WrittenName name) {
        var words = new TreeSet<String>();
        words.add(name.joined());
        if (name.parts().size() > 1) {
            name.parts().forEach(part -> words.add(Likeness.joined(part)));
        }
        return words;
    }

    WrittenName name(int number) {
        return names.get(number);
    }

    /** How many numbers were given. */
    int size() {
        return names.size();
    }

    /** Who is called so. */
    PlaceList called(int number) {
        return called.get(number);
    }

    void add(int number, int place) {
        called(number).add(place);
    }

    /** Nobody at that place is called so any more; a name that nobody has is found by no part of it. */
    void remove(int number, int place) {
        called(number).remove(place);
        if (called(number).size() == 0 && numbers.remove(name(number).name()) != null) {
            forget(number);
        }
    }

    private void forget(int number) {
        for (String word : words(name(number))) {
            byWord.get(word).remove(number);
            soundsOf(word).forEach(sound -> bySound.get(sound).remove(number));
        }
        slips.remove(number);
        folded.wipe(number);
        names.set(number, WrittenName.of("", this::soundsOf));
    }

    /** The names that somebody has, as they are written. */
    Collection<String> names() {
        return numbers.keySet();
    }

    /** Every name that has the folded text in it. */
    BitSet holding(String part) {
        var found = new BitSet(names.size());
        holding(part, (how, number) -> found.set(number));
        return found;
    }

    /** Hands out every name that has the folded text in it, by its number, and how. */
    void holding(String part, ObjIntConsumer<Held> each) {
        folded.holding(part, each);
    }

    /** Adds every name that in one word is that one. */
    void addJoined(String word, BitSet found) {
        addAll(byWord.get(word), found);
    }

    /** Adds every name that may be like one: none is left out, and most of those that are like nothing in it are. */
    void addLike(WrittenName name, BitSet found) {
        words(name).forEach(word -> addJoined(word, found));
        likeness.shortForms(name.joined()).forEach(word -> addJoined(word, found));
        name.sounds().forEach(sound -> addAll(bySound.get(sound), found));
        slips.addNear(name, found);
    }

    private static void addAll(@Nullable PlaceList names, BitSet found) {
        if (names != null) {
            names.forEach(found::set);
        }
    }
}
