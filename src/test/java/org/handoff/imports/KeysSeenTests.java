package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeysSeenTests {

    private final KeysSeen keys = new KeysSeen();

    @Test
    void neverForgetsAKeyOfTheFile() {
        IntStream.range(0, 5_000).forEach(number -> keys.addedPerhaps(hash(number)));
        assertThat(IntStream.range(0, 5_000)).allMatch(number -> keys.addedPerhaps(hash(number)));
    }

    @Test
    void asksTheDataForFewOthers() {
        keys.begin(300_000 * 40);
        long asked = IntStream.range(0, 300_000).filter(number -> keys.addedPerhaps(hash(number))).count();
        assertThat(asked).isLessThan(3);
    }

    @Test
    void beginsAnewWithAnotherFile() {
        keys.addedPerhaps(hash(1));
        keys.begin(0);
        assertThat(keys.addedPerhaps(hash(1))).isFalse();
    }

    private static byte[] hash(int number) {
        var bytes = new byte[32];
        new Random(number * 7_919L).nextBytes(bytes);
        return bytes;
    }
}
