package org.handoff.vault;

/** Keeps sealed values outside the column they were sealed for, and seals them anew when keys are changed. */
public interface SealsElsewhere {

    /** Puts in the place of every value the one under the new keys, in the running transaction. */
    void resealWith(Anew anew);

    /** Opens a value with the old keys and seals it with the new ones. */
    interface Anew {

        /**
         * One value.
         *
         * @param column  the column it was sealed for
         * @param row     the row it was sealed for
         * @return the value under the newest key; the same when the key of its group was not changed
         */
        byte[] seal(SealedColumn column, RowPart row, byte[] sealed);
    }
}
