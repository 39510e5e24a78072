package org.handoff.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFileReaderTests {

    private static final String HEAD = "list: offence\ntitle: Offense\nsource: Handoff\ncodes:\n";

    @Test
    void readsShortAndLongLinesInTheirOrder() {
        var file = read(HEAD + "  35A: Drugs\n  23C: {label: Shoplifting, roll_up: [theft, petty], valid_to: 2025-09-30}\n");

        assertThat(file.codes()).containsExactly(
                new Code("offence", "35A", "Drugs", List.of(), null, null, null),
                new Code("offence", "23C", "Shoplifting", List.of("theft", "petty"), null, LocalDate.of(2025, 9, 30), null));
    }

    @Test
    void takesCodesAndLabelsAsTheyStand() {
        var file = read(HEAD + "  N: no\n  09A: 1e3\n  -9: None\n  0: Off\n");

        assertThat(file.codes()).extracting(Code::code).containsExactly("N", "09A", "-9", "0");
        assertThat(file.codes()).extracting(Code::label).containsExactly("no", "1e3", "None", "Off");
    }

    @Test
    void givesTheDatesOfTheListToEachCode() {
        var file = read("list: offence\ntitle: T\nsource: S\nvalid_from: 2025-10-01\ncodes:\n  1: One\n");

        assertThat(file.codes()).extracting(Code::validFrom).containsExactly(LocalDate.of(2025, 10, 1));
    }

    @Test
    void writesUsesAsRollUps() {
        var code = read(HEAD + "  1: {label: One, roll_up: homeless, uses: [prior]}\n").codes().get(0);

        assertThat(code.rollUps()).containsExactly("homeless", "use:prior");
        assertThat(code.serves("prior")).isTrue();
        assertThat(code.serves("destination")).isFalse();
    }

    @Test
    void tellsOfACodeInNoGroupOfAListThatReportsCountByGroup() {
        var file = services("  37: Acupuncture\n  38: {label: Yoga, valid_from: 2026-01-01}\n  39: {label: Art, roll_up: peer}\n");

        assertThat(file.refused()).isEmpty();
        assertThat(file.codes()).extracting(Code::code).containsExactly("37", "38", "39");
        assertThat(file.uncounted()).extracting(mistake -> "%s:%d %s".formatted(mistake.file(), mistake.line(), mistake.problem())).satisfiesExactly(
                one -> assertThat(one).startsWith("codes/service-category.yml:5 37 (Acupuncture) is in no group, and reports count groups: "
                        + "write 37: {label: \"Acupuncture\", roll_up: GROUP}, with one of basic, education,"),
                two -> assertThat(two).startsWith("codes/service-category.yml:6 38 (Yoga) is in no group, and reports count groups: add roll_up: GROUP,"));
        assertThat(read(HEAD + "  35A: Drugs\n").uncounted()).as("a list that no report counts by group").isEmpty();
    }

    @Test
    void refusesAGroupThatReportsDoNotHaveAndAWordThatTheyHaveForSomethingElse() {
        assertThat(services("  38: {label: Yoga, roll_up: [peer, tretment]}\n  unknown: {label: Cannot say, roll_up: qwzk}\n").refused())
                .extracting(wrong -> "%d %s".formatted(wrong.mistake().line(), wrong.mistake().problem())).satisfiesExactly(
                one -> assertThat(one).startsWith("5 'tretment' is no group of the list service-category; write treatment, or another of basic,"),
                two -> assertThat(two).isEqualTo("6 reports have the word 'unknown' for something that is no code; give the code another, such as own_unknown."),
                three -> assertThat(three).startsWith("6 'qwzk' is no group of the list service-category; write one of basic, education,"));
    }

    private static CodeFile services(String codes) {
        var content = "list: service-category\ntitle: T\nsource: S\ncodes:\n" + codes;
        return CodeFileReader.read(new CodeSource("service-category", "/own/codes/service-category.yml", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Lines are parted by a slash. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            35A: Drugs / 35A: More drugs           | line 6: '35A' stands here and in line 5; keep one of them.
            35A: Drugs / 35B: DRUGS                | line 6: 35A and 35B have the same label 'DRUGS'; give each its own.
            35A:                                   | line 5: the code 35A has no label; write 35A: its label.
            35A: {roll_up: drug}                   | line 5: the code 35A has no label; write 35A: its label.
            35 A: Drugs                            | line 5: the code '35 A' must be letters, digits and underscores.
            35A: {label: Drugs, rollup: drug}      | line 5: 'rollup' is not known here; did you mean roll_up?
            35A: {label: Drugs, valid_to: 30 Sep}  | line 5: '30 Sep' is not a date; write valid_to: 2025-09-30.
            35A: {label: [Drugs]}                  | line 5: 'label' takes plain text.
            35A: Drugs / 30a: Entry                | line 6: 30a would record immigration status
            35A: "Drugs                            | line 6: this is not YAML
            """)
    void refusesAWrongLineAndNamesIt(String lines, String problem) {
        refused(HEAD + "  " + lines.replace(" / ", "\n  ") + "\n", problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            title: T / source: S / codes: {1: One}                 | line 1: 'list:' is missing
            list: door / title: T / source: S / codes: {1: One}    | line 1: the list 'door' belongs in a file door.yml
            list: offence / title: / source: S / codes: {1: One}   | line 2: 'title:' is missing
            list: offence / title: T / source: S                   | line 1: 'codes:' is missing
            list: offence / title: T / source: S / code: {1: One}  | line 4: 'code' is not known here; did you mean codes?
            offence                                                | line 1: expected lines of the form 'name: text'
            """)
    void refusesAFileWithoutItsHead(String lines, String problem) {
        refused(lines.replace(" / ", "\n"), problem);
    }

    private static void refused(String content, String problem) {
        assertThatExceptionOfType(CodeFileWrong.class).isThrownBy(() -> read(content))
                .withMessageStartingWith("config/codes/offence.yml, " + problem)
                .withMessageEndingWith("Correct the file and start again; no code list was changed.");
    }

    private static CodeFile read(String content) {
        return CodeFileReader.read(
                new CodeSource("offence", "config/codes/offence.yml", content.getBytes(StandardCharsets.UTF_8)));
    }
}
