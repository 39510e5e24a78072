package org.handoff.fields;

/**
 * Something wrong in a file of fields. The field it stands in is not used until it is put right.
 *
 * @param file     where, as the person finds it
 * @param line     the line in it
 * @param sentence what is wrong, and what to write instead
 */
public record FieldMistake(String file, int line, String sentence) {

    /** File, line and sentence in one. */
    public String inWords() {
        return "%s, line %d: %s".formatted(file, line, sentence);
    }
}
