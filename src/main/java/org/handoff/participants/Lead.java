package org.handoff.participants;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.function.DoubleToIntFunction;

/** Where a clue leads among everybody: nobody else has it, and what is told of a place is what {@link Clue} tells of the person there. */
interface Lead {

    /** The degree to which the person at a place has it; 0 when not. */
    double degree(int place);

    /** About how many have it. */
    long reach();

    /** Adds the places of all who have it. */
    void addPlaces(BitSet places);

    static Lead of(Clue clue, Roll roll) {
        return clue instanceof Clue.Word word ? new OfWord(word, roll) : new OfNumber(clue, roll);
    }

    /** A word: what each name has to do with it is found once. */
    final class OfWord implements Lead {

        private final Clue.Word word;
        private final Roll roll;
        private final NameMatches matches;
        private final BitSet inNumbers = new BitSet();

        OfWord(Clue.Word word, Roll roll) {
            this.word = word;
            this.roll = roll;
            this.matches = word.in(roll.book());
            if (word.isLookedForInNumbers()) {
                roll.addWithNumber(word.word(), inNumbers);
            }
        }

        @Override
        public double degree(int place) {
            double best = 0;
            for (int name : roll.names(place)) {
                best = Math.max(best, matches.degree(name));
            }
            return best > 0 ? best : inNumbers.get(place) ? Clue.IN_A_NUMBER : 0;
        }

        double ofFirst(int place) {
            return roll.names(place).length == 0 ? 0 : matches.degree(roll.names(place)[0]);
        }

        double ofLast(int place) {
            return roll.names(place).length == 0 ? 0 : matches.degree(roll.names(place)[1]);
        }

        /**
         * The scores of everybody who has it, by their places, when it is all that is looked for: from name to name, because people stand all
         * over the memory.
         */
        byte[] scores(DoubleToIntFunction scored) {
            var scores = new byte[roll.size()];
            for (int at = 0; at < matches.numbers().size(); at++) {
                int name = matches.numbers().get(at);
                byte score = (byte) scored.applyAsInt(matches.degree(name));
                var called = roll.book().called(name);
                for (int one = 0; one < called.size(); one++) {
                    scores[called.get(one)] = (byte) Math.max(scores[called.get(one)], score);
                }
            }
            byte inANumber = (byte) scored.applyAsInt(Clue.IN_A_NUMBER);
            inNumbers.stream().filter(place -> scores[place] == 0).forEach(place -> scores[place] = inANumber);
            return scores;
        }

        @Override
        public long reach() {
            long reach = inNumbers.cardinality();
            for (int at = 0; at < matches.numbers().size(); at++) {
                reach += roll.book().called(matches.numbers().get(at)).size();
            }
            return reach;
        }

        @Override
        public void addPlaces(BitSet places) {
            places.or(inNumbers);
            matches.numbers().forEach(name -> roll.book().called(name).forEach(places::set));
        }
    }

    /** A birth date, or digits. */
    final class OfNumber implements Lead {

        private final Clue clue;
        private final Roll roll;
        private final EnumSet<Why> unread = EnumSet.noneOf(Why.class);

        OfNumber(Clue clue, Roll roll) {
            this.clue = clue;
            this.roll = roll;
        }

        @Override
        public double degree(int place) {
            var person = roll.person(place);
            return person == null ? 0 : clue.in(person, unread);
        }

        /** Looked for only where no word leads to fewer. */
        @Override
        public long reach() {
            return Long.MAX_VALUE;
        }

        @Override
        public void addPlaces(BitSet places) {
            if (clue instanceof Clue.Born born) {
                roll.addBornNear(born.dob(), places);
            } else if (clue instanceof Clue.Digits digits) {
                roll.addBornIn(digits.digits(), places);
                roll.addWithPhone(digits.digits(), places);
                roll.addWithNumber(digits.digits(), places);
            }
        }
    }
}
