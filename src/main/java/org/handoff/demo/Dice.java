package org.handoff.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Chance from a fixed seed: the same county on every machine. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Whether something of this chance in a hundred happens. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    LocalDate dayBetween(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) Math.max(1, last.toEpochDay() - first.toEpochDay() + 1)));
    }

    String oneOf(List<String> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One of several things with weights: {@code weighted("A", 70, "B", 30)}. */
    String weighted(Object... thingsAndWeights) {
        int total = 0;
        for (int i = 1; i < thingsAndWeights.length; i += 2) {
            total += (Integer) thingsAndWeights[i];
        }
        int roll = random.nextInt(total);
        for (int i = 0; i < thingsAndWeights.length - 2; i += 2) {
            roll -= (Integer) thingsAndWeights[i + 1];
            if (roll < 0) {
                return (String) thingsAndWeights[i];
            }
        }
        return (String) thingsAndWeights[thingsAndWeights.length - 2];
    }
}
