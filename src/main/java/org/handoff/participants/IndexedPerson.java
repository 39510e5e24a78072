package org.handoff.participants;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is kept in memory of a person while somebody who may read names is signed in.
 *
 * @param words the parts of all names, folded: lower case, without accents
 */
record IndexedPerson(ParticipantId id, String name, @Nullable String first, @Nullable String last, List<String> aliases,
        @Nullable LocalDate dob, @Nullable String externalKey, List<String> words) {

    static IndexedPerson of(ParticipantId id, @Nullable String first, @Nullable String last, List<String> aliases,
            @Nullable LocalDate dob, @Nullable String externalKey) {
        var words = new ArrayList<String>();
        for (String name : names(first, last, aliases)) {
            words.add(folded(name));
        }
        return new IndexedPerson(id, PersonName.shown(first, last, aliases), first, last, aliases, dob, externalKey,
                List.copyOf(words));
    }

    /** Somebody of whom nothing is known any more. */
    static IndexedPerson erased(ParticipantId id) {
        return new IndexedPerson(id, "(erased)", null, null, List.of(), null, null, List.of());
    }

    private static List<String> names(@Nullable String first, @Nullable String last, List<String> aliases) {
        var names = new ArrayList<>(aliases);
        if (first != null) {
            names.add(first);
        }
        if (last != null) {
            names.add(last);
        }
        return names;
    }

    /** A text as it is compared: {@code Muñoz} and {@code munoz} are the same. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    /** Whether every folded word is part of one of the names. */
    boolean isCalled(List<String> typed) {
        return typed.stream().allMatch(word -> words.stream().anyMatch(name -> name.contains(word)));
    }

    /** Whether first or last name begins so. */
    boolean begins(String word) {
        return first != null && folded(first).startsWith(word) || last != null && folded(last).startsWith(word);
    }

    @Override
    public String toString() {
        return "IndexedPerson[" + id + "]";
    }
}
