package org.handoff.shared;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void keepsLineBreaksOnTheScreenButNotInAnAnswer() {
        assertThat(ScreenText.safe("one\ntwo")).isEqualTo("one\ntwo");
        assertThat(ScreenText.isPlain("one\ntwo")).isFalse();
    }
}
