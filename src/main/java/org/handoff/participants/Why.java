package org.handoff.participants;

/** A reason why a record may be of the person who is looked for, in the words that staff read. None of them tells a name. */
enum Why {
    SAME_NAME("same name"),
    SWAPPED("first and last name swapped"),
    ALIAS("alias"),
    SHORT_FORM("short form of the name"),
    PART("part of the name"),
    SOUND("sounds like"),
    SPELLING("spelled alike"),
    SAME_DOB("same date of birth"),
    DAY_AND_MONTH("day and month swapped"),
    YEAR_OFF("a year off"),
    DOB_NEAR("date of birth differs in one place"),
    BIRTH_YEAR("born that year"),
    PHONE("same phone"),
    PHONE_PART("part of the phone number"),
    NUMBER("same number of another system"),
    NUMBER_PART("part of a number of another system"),
    MERGED("on a record that was merged");

    private final String words;

    Why(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
