package org.handoff.participants;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** The folded names in one text, and the names that have three letters in a row: a longer part is looked for only in those that have its rarest three. */
final class NameText {

    private static final int THREE = 3;
    private static final PlaceList NOWHERE = new PlaceList();

    private final SearchedText text = new SearchedText();
    private final Map<String, PlaceList> byThree = new HashMap<>();

    /** Adds a name, the next in number. */
    void add(String folded) {
        int number = text.add(folded);
        for (int at = 0; at + THREE <= folded.length(); at++) {
            var names = byThree.computeIfAbsent(folded.substring(at, at + THREE), first -> new PlaceList());
            if (names.size() == 0 || names.get(names.size() - 1) != number) {
                names.add(number);
            }
        }
    }

    /** Takes the letters of a name away. */
    void wipe(int number) {
        text.wipe(number);
    }

    /** Every name that has the part in it, how, and by its number, in their order. */
    void holding(String part, ObjIntConsumer<Held> each) {
        if (part.length() < THREE) {
            text.holding(part, number -> each.accept(text.held(number, part), number));
            return;
        }
        var among = rarest(part);
        for (int at = 0; at < among.size(); at++) {
            var how = text.held(among.get(at), part);
            if (how != Held.NOT) {
                each.accept(how, among.get(at));
            }
        }
    }

    private PlaceList rarest(String part) {
        var rarest = byThree.getOrDefault(part.substring(0, THREE), NOWHERE);
        for (int at = 1; at + THREE <= part.length(); at++) {
            var names = byThree.getOrDefault(part.substring(at, at + THREE), NOWHERE);
            rarest = names.size() < rarest.size() ? names : rarest;
        }
        return rarest;
    }
}
