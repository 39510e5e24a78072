package org.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.codes.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFileReaderTests {

    private static final String GOOD = """
            record: participant
            fields:
              bed:
                label: Shelter bed
                kind: coded
                codes:
                  YES: Has a bed
                  NO: Has none
                role: sensitive
            """;

    private static FieldFileReader.Read read(String text) {
        return FieldFileReader.read(new FieldFiles.Found("fields/own.yml", text.getBytes(StandardCharsets.UTF_8)),
                list -> list.equals("yes-no") ? Optional.of(List.of("0", "1", "99")) : Optional.empty());
    }

    @Test
    void readsAFieldWithItsOwnCodesAsTheyStandThere() {
        var read = read(GOOD);

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.codes()).extracting(Code::list, Code::code, Code::label).containsExactly(
                tuple("participant.bed", "YES", "Has a bed"),
                tuple("participant.bed", "NO", "Has none"));
        assertThat(read.fields()).singleElement().satisfies(field -> {
            assertThat(field.question()).isEqualTo("Shelter bed");
            assertThat(field.help()).isEqualTo("Shelter bed.");
            assertThat(field.required()).isFalse();
            assertThat(field.place()).isEqualTo("fields/own.yml, line 3");
        });
    }

    @Test
    void readsTheExampleThatPeopleCopy() throws Exception {
        var read = read(Files.readString(Path.of("config/fields/example.yml.txt")));

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.fields()).extracting(CustomField::name).containsExactly("shelter_bed", "photo_id_expires", "sleep_quality");
        assertThat(read.fields().get(2).isAsked(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(read.fields().get(2).isAsked(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void shipsNoFieldThatIsAsked() throws Exception {
        try (var files = Files.list(Path.of("config/fields"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".yml"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            record: participant       | record: person            | 1 | There are no fields on 'person'. Write one of participant, referral, assessment, contact.
            record: participant       | recrod: participant       | 1 | There is no 'recrod' here. Did you mean record?
            fields:                   | feilds:                   | 2 | There is no 'feilds' here. Did you mean fields?
            `  bed:`                  | `  Shelter Bed:`          | 3 | 'Shelter Bed' cannot be a name: small letters, digits and single underscores, 40 at most. Write shelter_bed.
            label: Shelter bed        | lable: Shelter bed        | 4 | There is no 'lable' here. Did you mean label?
            label: Shelter bed        | help: Ask them            | 3 | 'bed' needs label: the heading in lists, such as label: Sleep quality.
            label: Shelter bed        | label: Type of visa       | 3 | 'Type of visa' would record immigration or citizenship status, which is never stored. Nobody needs it to help, and others can demand it. Leave it out.
            kind: coded               | kind: text                | 5 | There is no free text among custom fields: what somebody writes about a person belongs into a note. Write kind: coded, with its codes.
            kind: coded               | kind: choice              | 5 | 'choice' is not a kind. Write one of coded, date, number.
            kind: coded               | kind: date                | 6 | 'codes' does not go with this kind. Leave it out.
            YES: Has a bed            | YES: US citizen           | 7 | 'US citizen' would record immigration or citizenship status, which is never stored. Nobody needs it to help, and others can demand it. Leave it out.
            YES: Has a bed            | "Y E": Has a bed          | 7 | 'Y E' cannot be a code: letters, digits and underscores, 40 at most.
            NO: Has none              | NO: has a bed             | 8 | The label 'has a bed' stands twice. Give each code its own.
            role: sensitive           | role: private             | 9 | 'private' is not a role. Write one of identifier, quasi-identifier, sensitive, insensitive, none.
            role: sensitive           | role: sensitiv            | 9 | 'sensitiv' is not a role. Did you mean sensitive?
            `    role: sensitive`     | `    required: yes`       | 3 | 'bed' needs role: what it is when records leave: identifier, quasi-identifier, sensitive, insensitive, none; none stays inside.
            role: sensitive           | `role: none\\n    required: maybe` | 10 | 'maybe' is neither yes nor no. Write required: yes
            role: sensitive           | `role: none\\n    example: PERHAPS` | 10 | The example 'PERHAPS' is not a right answer itself. Write a code that the field takes.
            role: sensitive           | `role: none\\n    retired: 31.1.2027` | 10 | '31.1.2027' is not a date. Write retired: 2026-01-31
            role: sensitive           | `role: none\\n    may_lie_ahead: yes` | 10 | 'may_lie_ahead' goes with kind: date only. Leave it out.
            role: sensitive           | `role: none\\n    list: yes-no` | 3 | A coded field needs either list: with the name of a code list, or codes: with its own.
            role: sensitive           | `role: none\\n    role: none` | 10 | 'role' stands in line 9 already. Keep one of the two.
            """)
    void namesEachMistakeWithItsLineAndWhatToWriteInstead(String right, String wrong, int line, String sentence) {
        var read = read(GOOD.replace(right, wrong.replace("\\n", "\n")));

        assertThat(read.fields()).isEmpty();
        assertThat(read.mistakes()).containsExactly(new FieldMistake("fields/own.yml", line, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            max: 21     | max: zero      | 7  | 'zero' is not a number. Write max: 10
            max: 21     | max: -1        | 7  | max -1 is not above min 0. Write the larger number as max.
            max: 21     | unit: points   | 3  | 'sleep' needs max: a number, so that a slip of the finger is told.
            decimals: 1 | decimals: 9    | 8  | Write a whole number from 0 to 6.
            example: 7  | example: 22    | 10 | The example '22' is not a right answer itself. Write a number that the field takes.
            example: 7  | example: 7.25  | 10 | The example '7.25' is not a right answer itself. Write a number that the field takes.
            """)
    void holdsNumbersAgainstTheirBounds(String right, String wrong, int line, String sentence) {
        var good = """
                record: assessment
                fields:
                  sleep:
                    label: Sleep quality
                    kind: number
                    min: 0
                    max: 21
                    decimals: 1
                    role: sensitive
                    example: 7
                """;

        assertThat(read(good).mistakes()).isEmpty();
        assertThat(read(good.replace(right, wrong)).mistakes()).containsExactly(new FieldMistake("fields/own.yml", line, sentence));
    }

    @Test
    void aMistakeInOneFieldLeavesTheOthersInUse() {
        var read = read(GOOD + """
                  visa:
                    label: Visa
                    kind: date
                    role: none
                  known:
                    label: Known since
                    kind: date
                    role: none
                """);

        assertThat(read.fields()).extracting(CustomField::name).containsExactly("bed", "known");
        assertThat(read.mistakes()).singleElement().satisfies(mistake -> assertThat(mistake.line()).isEqualTo(10));
    }

    @Test
    void whatStaysInsideByItsNatureMayHaveNoOtherRole() {
        assertThat(read(GOOD.replace("Shelter bed", "Sexual orientation")).mistakes()).singleElement()
                .satisfies(mistake -> assertThat(mistake.sentence()).contains("Write role: none."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `record: [`       | 1 | This is not YAML
            `- one`           | 1 | Lines of the form 'name: text' are expected here.
            ``                | 1 | Lines of the form 'name: text' are expected here.
            `record: contact` | 1 | 'fields:' is missing.
            """)
    void aFileThatCannotBeReadIsAMistakeAndNoFault(String text, int line, String sentence) {
        assertThat(read(text).mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.sentence()).startsWith(sentence);
        });
    }
}
