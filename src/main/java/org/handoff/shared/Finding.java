package org.handoff.shared;

/**
 * What {@code doctor} found.
 *
 * @param grade  how grave it is
 * @param said   what was found, in a sentence without a full stop and without anybody's data
 * @param toDo   what to do about it; empty when nothing
 */
public record Finding(Grade grade, String said, String toDo) {

    /** How grave it is. */
    public enum Grade {
        /** As it should be. */
        OK,
        /** A person should look at it; records are not in danger now. */
        LOOK,
        /** To be put right before going on. */
        WRONG
    }

    /** All is as it should be. */
    public static Finding ok(String said) {
        return new Finding(Grade.OK, said, "");
    }

    /** A person should look at it. */
    public static Finding look(String said, String toDo) {
        return new Finding(Grade.LOOK, said, toDo);
    }

    /** To be put right. */
    public static Finding wrong(String said, String toDo) {
        return new Finding(Grade.WRONG, said, toDo);
    }
}
