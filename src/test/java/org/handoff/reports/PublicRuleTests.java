package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoff.disclosure.LinkedTables;
import org.handoff.disclosure.Rule;
import org.handoff.disclosure.Rule.Keeps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program sets for its public reports. */
class PublicRuleTests {

    @TempDir
    private Path folder;

    private Rule rule(String contents) throws IOException {
        Files.writeString(folder.resolve("disclosure.yml"), contents);
        return new PublicRule(folder.toString()).inForce();
    }

    @Test
    void withoutAFileFewerThanElevenAreWithheldAndEveryValueStaysPossible() {
        assertThat(new PublicRule("").inForce()).isEqualTo(Rule.ofPublicReports());
        assertThat(new PublicRule(folder.toString()).inForce().threshold()).isEqualTo(11);
    }

    @Test
    void aProgramSetsBoth() throws IOException {
        var rule = rule("threshold: 10\nrule: \"width:4\"");
        assertThat(rule.threshold()).isEqualTo(10);
        assertThat(rule.keeps()).isEqualTo(new Keeps(4));
        assertThat(ReleasedFigures.line(rule, 3, 20)).isEqualTo("3 of 20 figures withheld (–): fewer than 10 people, or what would tell them; "
                + "weaker rule: what is withheld can be narrowed to 5 values");
        assertThat(ReleasedFigures.line(rule("threshold: 5\nrule: exact"), 3, 20)).endsWith("; weaker rule: only the exact number is kept from being computed");
        assertThat(ReleasedFigures.line(Rule.ofPublicReports(), 3, 20)).doesNotContain("weaker");
    }

    @Test
    void whatProtectsNobodyIsRefused() {
        assertThatExceptionOfType(PublicRuleWrong.class).isThrownBy(() -> rule("threshold: 4\nrule: cover"))
                .withMessageContaining("threshold is \"4\". Write a whole number from 5 to 100, such as 11.");
        assertThatExceptionOfType(PublicRuleWrong.class).isThrownBy(() -> rule("threshold: 11\nrule: none"))
                .withMessageContaining("rule is \"none\". Write cover, exact or a width such as \"width:5\".");
        assertThatExceptionOfType(PublicRuleWrong.class).isThrownBy(() -> rule("")).withMessageContaining("threshold is \"null\"");
    }

    /** 8 of 60, beside 12 and 40: the weaker the rule, the less is withheld beside it. */
    @Test
    void aWeakerRuleWithholdsLessAndStillNeverTheNumberItself() {
        var withheld = new java.util.ArrayList<String>();
        for (var keeps : new Keeps[] {Keeps.COVER, new Keeps(4), Keeps.EXACT}) {
            var release = new LinkedTables(Rule.ofPublicReports(11, keeps)).kept("all", 63, org.handoff.disclosure.Contributors.each(63))
                    .printed("small", 8).printed("three", 13).printed("other", 2).printed("most", 40)
                    .sum("all", java.util.List.of("small", "three", "other", "most")).protect();
            assertThat(release.cell("small").withheld()).isTrue();
            withheld.add(release.withheld() + "");
        }
        assertThat(withheld).containsExactly("3", "3", "2");
    }
}
