package org.handoff.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of record that a program may ask more of. */
public enum RecordKind {

    PARTICIPANT("P"), REFERRAL("R"), ASSESSMENT("A"), CONTACT("C");

    private final String letter;

    RecordKind(String letter) {
        this.letter = letter;
    }

    /** The word that files, commands and tables use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The letter of its ids. */
    public String letter() {
        return letter;
    }

    /** The kind of that word. */
    public static Optional<RecordKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(RecordKind::word).toList();
    }
}
