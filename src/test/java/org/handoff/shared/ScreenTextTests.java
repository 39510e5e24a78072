package org.handoff.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTextTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # clears the screen; sets the window's title; writes the clipboard; a bell; an 8-bit control sequence
            '\u001b[2J',            '<U+001B>[2J'
            '\u001b]0;gone\u0007',  '<U+001B>]0;gone<U+0007>'
            '\u001b]52;c;cm0=\u0007', '<U+001B>]52;c;cm0=<U+0007>'
            'Ida\u0007',            'Ida<U+0007>'
            '\u009b31m',            '<U+009B>31m'
            # overwrites the line; turns the reading order round; hides in no width at all; a mark of byte order
            'Ida\rMo',              'Ida<U+000D>Mo'
            'a\u202eb\u2066c',      'a<U+202E>b<U+2066>c'
            'I\u200bda',            'I<U+200B>da'
            '\ufeffIda',            '<U+FEFF>Ida'
            """, ignoreLeadingAndTrailingWhitespace = true)
    void showsWhatWouldActOnTheTerminal(String hostile, String shown) {
        assertThat(ScreenText.safe(hostile)).isEqualTo(shown);
        assertThat(ScreenText.isPlain(hostile)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDFFF})
    void showsHalfACharacter(int half) {
        assertThat(ScreenText.safe("a" + (char) half)).isEqualTo("a<U+%X>".formatted(half));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë Ñandú", "李小龍", "Мария", "محمد", "🙂", "O'Brien-Smith <x> & co."})
    void leavesNamesAsTheyAre(String name) {
        assertThat(ScreenText.safe(name)).isEqualTo(name);
        assertThat(ScreenText.isPlain(name)).isTrue();
    }

    /** Each of a million texts out of all characters there are, with the dangerous ones far more often than chance would have it. */
    @Test
    void nothingThatATerminalObeysComesThrough() {
        var random = new Random(20_261_121);
        var text = new StringBuilder();
        for (int n = 0; n < 1_000_000; n++) {
            text.setLength(0);
            for (int length = random.nextInt(12); length >= 0; length--) {
                text.appendCodePoint(switch (random.nextInt(4)) {
                    case 0 -> random.nextInt(0xA0);
                    case 1 -> 0x2000 + random.nextInt(0x70);
                    case 2 -> 0xD800 + random.nextInt(0x800);
                    default -> random.nextInt(Character.MAX_CODE_POINT + 1);
                });
            }
            var hostile = text.toString();
            var shown = ScreenText.safe(hostile);
            if (shown.codePoints().anyMatch(ScreenTextTests::isObeyed) || ScreenText.isPlain(hostile) != hostile.equals(shown.replace("\n", "<"))) {
                fail("%s gave %s", escaped(hostile), escaped(shown));
            }
        }
    }

    /** Said in another way than the gate says it. */
    private static boolean isObeyed(int c) {
        return c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0 || c >= 0xD800 && c <= 0xDFFF || c == 0x2028 || c == 0x2029
                || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x206F && c != 0x2065 || c >= 0x200B && c <= 0x200F || c == 0xFEFF || c == 0x061C
                || c == 0xAD || c >= 0xE0000 && c <= 0xE007F && Character.isDefined(c);
    }

    private static String escaped(String text) {
        return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }

    @Test
    void keepsLineBreaksOnTheScreenButNotInAnAnswer() {
        assertThat(ScreenText.safe("one\ntwo")).isEqualTo("one\ntwo");
        assertThat(ScreenText.isPlain("one\ntwo")).isFalse();
    }
}
