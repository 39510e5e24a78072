package org.handoff.participants;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers of people (phones, or those of other systems), in which any part is found. */
final class KnownNumbers {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final SearchedText text = new SearchedText();
    private final PlaceList owners = new PlaceList();
    /** The numbers with each run of digits as one, of which there are few: what is in none of them is looked for in no number. */
    private final Set<String> shapes = new HashSet<>();

    /** Keeps the numbers of the person at a place; gives where they stand. */
    int add(int place, List<String> numbers) {
        int from = text.size();
        for (String number : numbers) {
            text.add(number);
            owners.add(place);
            shapes.add(shape(number));
        }
        return from;
    }

    /** Forgets the numbers of the person at a place, which stand from there on. */
    void remove(int place, int from) {
        for (int number = from; number < owners.size() && owners.get(number) == place; number++) {
            text.wipe(number);
        }
    }

    /** Adds the places of all who have the part in a number. */
    void addHolding(String part, BitSet people) {
        if (part.chars().anyMatch(Character::isDigit) || shapes.stream().anyMatch(shape -> shape.contains(part))) {
            text.holding(part, number -> people.set(owners.get(number)));
        }
    }

    private static String shape(String number) {
        return DIGITS.matcher(number).replaceAll("0");
    }
}
