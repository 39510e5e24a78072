package org.handoff.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be answered. There is no free text among it: what somebody writes about a person belongs into a note. */
public enum FieldKind {

    CODED, DATE, NUMBER;

    /** The word that files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FieldKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FieldKind::word).toList();
    }
}
