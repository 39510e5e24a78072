package org.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileReaderTests {

    private static final String HEAD = "rules: mine\ntitle: Mine\nversions:\n";
    private static final String VERSION = "  - version: %d\n    from: %s\n    source: here\n    criteria:\n      drug-amount: {%s}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "text: T                                            | 'reason:' is missing",
        "text: T, reason: DRUG_AMOUNT, amuont: {most: 3 g}  | 'amuont' is not known here; did you mean amount?",
        "text: T, reason: DRUG_AMOUNT, amount: {most: 3}    | '3' is not an amount in grams; write most: 3 g",
        "text: T, reason: DRUG_AMOUNT, amount: {pill: 1 g}  | an amount takes either most: 3 g or below: 4 g",
        "text: T, reason: TOO_MUCH                          | 'TOO_MUCH' is neither a code nor a group of the list ineligible-reason",
        "text: T, reason: OFFENCE, offences: {only: 30A}    | '30A' is neither a code nor a group of the list offence",
        "text: T, reason: OFFENCE, waivable: maybe          | 'maybe' is neither yes nor no",
        "text: T, reason: OTHER, prior: {kind: warant}      | did you mean open-warrant?",
        "text: T, reason: OTHER, prior: {kind: open-case, within: a year} | 'a year' is not a span of time",
        "text: T, reason: OTHER, age: {least: 18}, amount: {most: 3 g}    | amount and age are two rules in one criterion",
    })
    void saysWhereAndWhatIsWrong(String criterion, String problem) {
        assertThatExceptionOfType(RuleFileWrong.class).isThrownBy(() -> read(VERSION.formatted(1, "2026-01-01", criterion)))
                .withMessageStartingWith("mine.yml").withMessageContaining(problem);
    }

    @Test
    void takesGroupsOfOffences() {
        var book = read(VERSION.formatted(1, "2026-01-01", "text: T, reason: OFFENCE, offences: {never: [theft, 220]}")).get(0);
        assertThat(Facts.through("ARREST").charged("23C").of(book, "drug-amount")).isEqualTo(Outcome.NOT_MET);
        assertThat(Facts.through("ARREST").charged("220").of(book, "drug-amount")).isEqualTo(Outcome.NOT_MET);
        assertThat(Facts.through("ARREST").charged("90J").of(book, "drug-amount")).isEqualTo(Outcome.MET);
    }

    @Test
    void wantsTheLatestVersionFirst() {
        var criterion = "text: T, reason: OTHER";
        assertThat(read(VERSION.formatted(2, "2026-01-01", criterion) + VERSION.formatted(1, "2025-01-01", criterion)))
                .extracting(RuleBook::shownVersion).containsExactly("mine 2", "mine 1");
        assertThatExceptionOfType(RuleFileWrong.class).isThrownBy(() ->
                read(VERSION.formatted(1, "2025-01-01", criterion) + VERSION.formatted(2, "2026-01-01", criterion)))
                .withMessageContaining("the latest version stands first");
    }

    @Test
    void refusesAFileUnderAnotherName() {
        assertThatExceptionOfType(RuleFileWrong.class).isThrownBy(() -> RuleFileReader.read("yours", "yours.yml",
                (HEAD + VERSION.formatted(1, "2026-01-01", "text: T, reason: OTHER")).getBytes(StandardCharsets.UTF_8), RuleFile::codes))
                .withMessageContaining("belong in a file mine.yml");
    }

    @Test
    void refusesWhatIsNotYaml() {
        assertThatExceptionOfType(RuleFileWrong.class).isThrownBy(() -> read("  - [\n")).withMessageContaining("not YAML");
    }

    private static List<RuleBook> read(String versions) {
        return RuleFileReader.read("mine", "mine.yml", (HEAD + versions).getBytes(StandardCharsets.UTF_8), RuleFile::codes);
    }
}
