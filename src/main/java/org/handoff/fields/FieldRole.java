package org.handoff.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a field is when records leave the program; a file says it for each field. */
public enum FieldRole {

    /** Tells by itself who somebody is: sealed, and never in a package that names nobody. */
    IDENTIFIER("identifier"),
    /** Others may know it of a person: made coarser before it leaves. */
    QUASI_IDENTIFIER("quasi-identifier"),
    /** Nobody may infer it of a person: leaves only among enough different values. */
    SENSITIVE("sensitive"),
    /** Nobody can look a person up by it: leaves as it is. */
    INSENSITIVE("insensitive"),
    /** Never leaves, and is sealed. */
    NONE("none");

    private final String word;

    FieldRole(String word) {
        this.word = word;
    }

    /** The word that files use. */
    public String word() {
        return word;
    }

    /** Whether its values lie sealed in the data file, as names do. */
    public boolean isSealed() {
        return this == IDENTIFIER || this == NONE;
    }

    /** Whether its values may be in a package that names nobody. */
    public boolean isReleasable() {
        return !isSealed();
    }

    static Optional<FieldRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FieldRole::word).toList();
    }
}
