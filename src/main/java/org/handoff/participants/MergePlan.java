package org.handoff.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What merging one record into another does, or did.
 *
 * @param fields     what both say, side by side
 * @param aliases    names of the one that the other gets as aliases
 * @param moves      how many records of each kind change hands, by their kind in the plural
 * @param withdrawn  consents that a withdrawal on the other record reaches
 * @param holds      legal holds that go on for the one that is left
 */
public record MergePlan(ParticipantId person, ParticipantId survivor, List<Field> fields, List<String> aliases, Map<String, Long> moves,
        List<Withdrawn> withdrawn, List<Long> holds) {

    /** What becomes of what the record that is given up says. */
    public enum Fate {
        /** Both say the same. */
        SAME("the same"),
        /** The other record has none, and takes it over. */
        TAKEN("taken over"),
        /** The other record's stands; this one stays with the record it is on, where it is found and can be brought back. */
        KEPT_ASIDE("kept with it");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /** The fate as staff read it. */
        public String words() {
            return words;
        }
    }

    /** One value of both, by the name of the field. */
    public record Field(String name, @Nullable String survivors, @Nullable String persons, Fate fate) {
    }

    /** A consent that does not hold any more, since the same one was withdrawn on the other record. */
    public record Withdrawn(long consent, LocalDate on) {
    }

    /** How many records change hands. */
    public long moved() {
        return moves.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        return "MergePlan[" + person + " into " + survivor + "]";
    }
}
