package org.handoff.consents;

/** How a consent stands on a day. */
public enum ConsentStanding {
    /** It holds. */
    ACTIVE("active"),
    /** It holds only from a later day. */
    NOT_YET("not yet in force"),
    /** Its last day has passed. */
    EXPIRED("expired"),
    /** It was revoked that day or before. */
    REVOKED("revoked"),
    /** It lacks an element that the law asks for, so nothing may be disclosed on it. */
    INCOMPLETE("incomplete");

    private final String words;

    ConsentStanding(String words) {
        this.words = words;
    }

    /** The standing as staff see it. */
    public String inWords() {
        return words;
    }
}
