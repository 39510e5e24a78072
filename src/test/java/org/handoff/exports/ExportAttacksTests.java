package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.handoff.HandoffProgram;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.Role;
import org.handoff.accounts.Sessions;
import org.handoff.anonymity.Attack;
import org.handoff.reports.Audience;
import org.handoff.reports.PublishedCounts;
import org.handoff.reports.Reports;
import org.handoff.reports.WithheldCount;
import org.handoff.shared.Period;
import org.handoff.shared.Refusal;
import org.handoff.vault.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an evaluator who holds no key to names may make, and what happens when something is wrong. */
@ExtendWith(OneCounty.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportAttacksTests {

    @TempDir
    static Path folder;

    private final OneCounty.Opened county;
    private final ConfigurableApplicationContext program;
    private final Exports exports;
    private final List<Life> lives;
    private final Scales scales;
    private final PersonShape shape;
    private final Sheet raw;
    private final Anonymous made;
    private final Sheets sheets;

    ExportAttacksTests(OneCounty.Opened county) {
        this.county = county;
        program = county.program();
        exports = program.getBean(Exports.class);
        lives = program.getBean(LifeQueries.class).lives(OneCounty.ONE_YEAR);
        scales = program.getBean(Scales.class);
        shape = PersonShape.of(Profile.EVALUATOR, scales, program.getBean(OwnFields.class), lives);
        raw = shape.sheet(lives);
        made = new Anonymization(request(null, null), program.getBean(ColumnCatalogue.class), scales, raw).make();
        sheets = Sheets.of(request(null, null), lives, shape, made, person -> "P" + person, (label, person) -> Checksums.of(label + person));
    }

    private static ExportRequest request(@Nullable String series, @Nullable Path out) {
        return OneCounty.request(OneCounty.ONE_YEAR, Profile.EVALUATOR, series, out);
    }

    @Test
    void whomNoRowFitsAnyMoreIsPickedByNobodyWhoHoldsAnEarlierPackage() {
        var sexes = made.hierarchies().get("sex").lines().stream().map(line -> line.get(0)).filter(sex -> !sex.isEmpty()).toList();
        var then = Map.of(1L, "sex=" + sexes.get(1), 2L, "sex=" + sexes.get(0));
        var now = Map.of(1L, "sex=" + sexes.get(0), 2L, "sex=" + sexes.get(0));
        var earlier = new RegisteredExport(1, OneCounty.ONE_YEAR.asOf(), "Morgan", "evaluator", "U", null, null, OneCounty.ONE_YEAR.period(),
                OneCounty.ONE_YEAR.asOf(), 10, 2, 2, "", RegisterState.values()[0]);

        var overlap = new Overlaps(request(null, null), made, now, Map.of()).with(earlier, then);

        assertThat(overlap.success()).as("one in two rows for one of two people").isEqualTo(0.25);
    }

    @Test
    void anEvaluatorNeedsNoKeyToNamesButForASeries() {
        var made = program.getBean(Accounts.class).add("Eva", Role.EVALUATOR);
        program.getBean(JdbcClient.class).sql("UPDATE account SET first_passphrase = 0").update();
        var sessions = program.getBean(Sessions.class);
        sessions.signOut();
        try (var secret = Secret.of(made.words().toCharArray())) {
            sessions.signIn("Eva", secret, null);
        }
        var result = exports.anonymized(request(null, folder.resolve("hers")));

        assertThat(result.attacks()).allMatch(Attack::passed);
        assertThat(result.attacks()).filteredOn(attack -> attack.name().equals("A8")).extracting(Attack::knows).first().asString()
                .endsWith("nothing sealed was read");
        assertThatThrownBy(() -> exports.anonymized(request("waves", folder.resolve("no")))).isInstanceOf(Refusal.class)
                .hasMessageContaining("Ask a program lead");
        sessions.signOut();
        HandoffProgram.signedIn(program);
    }

    @Test
    void aFolderThatCannotBeMadeLeavesNothingInTheRegister() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        int before = exports.list().size();

        assertThatThrownBy(() -> exports.anonymized(request(null, folder.resolve("file").resolve("package")))).isInstanceOf(Refusal.class)
                .hasMessageContaining("nothing of it was kept");
        assertThat(exports.list()).hasSize(before);
    }

    @Test
    void aSeriesWithoutItsHalfOfTheKeyIsRefused() throws IOException {
        exports.anonymized(request("lost", folder.resolve("first")));
        try (var keys = Files.list(county.folder().resolve("county.db.series"))) {
            for (Path key : keys.toList()) {
                Files.delete(key);
            }
        }
        assertThatThrownBy(() -> exports.anonymized(request("lost", folder.resolve("second")))).isInstanceOf(Refusal.class)
                .hasMessageContaining("Half of the key of the series lost is missing");
    }

    @Test
    void monthsThatDifferInAClassDoNotWithstandTheRecord() {
        var rows = new ArrayList<>(sheets.panel().rows());
        var first = new ArrayList<>(rows.get(0));
        first.set(sheets.panel().place("arrests"), "2");
        rows.set(0, first);
        var damaged = new Sheets(sheets.person(), sheets.event(), new Sheet("panel", sheets.panel().columns(), rows), sheets.sources(), sheets.own());

        assertThat(new RecordAttack(made, raw, Profile.EVALUATOR).make(sheets, 1).passed()).isTrue();
        var attack = new RecordAttack(made, raw, Profile.EVALUATOR).make(damaged, 1);
        assertThat(attack.passed()).isFalse();
        assertThat(new AttackSucceeded(attack).sentence()).startsWith("Attack A3 succeeded, so nothing was kept").contains("months differ");
    }

    @Test
    void aWithheldCountThatTheRowsTellDoesNotWithstand() {
        var attack = new LedgerAttack(made, scales, program.getBean(org.handoff.codes.Codes.class), 20);

        assertThat(attack.make(List.of(new WithheldCount("who.sex[0]", 7))).outcome()).isEqualTo("Counts of who.sex follow.");
        assertThat(attack.make(List.of(new WithheldCount("who.sex[8]", 7))).passed()).isTrue();
        assertThat(attack.make(List.of(new WithheldCount("who.race_exclusive[AmIndAKNative]", 7))).passed()).isTrue();
        assertThat(attack.make(List.of(new WithheldCount("funnel.people", 7)))).extracting(Attack::tried, Attack::outcome)
                .containsExactly(false, "Not tried: the columns tell of none of 1 withheld counts.");
        assertThat(attack.make(List.of()).outcome()).isEqualTo("Not tried: no public report of the same referrals has withheld a count.");
        assertThat(LedgerAttack.follows(new WithheldCount("who.sex[0]", 607), 607, 607)).isTrue();
        assertThat(LedgerAttack.follows(new WithheldCount("who.sex[0]", 607), 600, 607)).isFalse();
    }

    /** Nobody was referred before the first day or after the last: a report of the year is one of these days. */
    @Test
    void reportsOfTheSameReferralsAreComparedWhateverDaysTheyName() {
        var year = OneCounty.ONE_YEAR.period();
        program.getBean(Reports.class).run("quarterly", year, OneCounty.TODAY, Audience.PUBLIC, null);
        var first = lives.stream().map(Life::index).min(Comparator.naturalOrder()).orElseThrow();
        var last = LocalDate.parse(program.getBean(JdbcClient.class).sql("SELECT max(received_on) FROM referral WHERE received_on <= ?")
                .param(year.to().toString()).query(String.class).single());
        var published = program.getBean(PublishedCounts.class);

        assertThat(published.withheld(year)).isNotEmpty();
        assertThat(published.withheld(new Period(first, last))).isEqualTo(published.withheld(year));
        assertThat(published.withheld(new Period(first.plusDays(1), last))).isEmpty();
        assertThat(new Period(first, last)).as("or nothing was compared that was not before").isNotEqualTo(year);
    }

    @Test
    void aNameInARowIsFoundThoughALabelSpellsItToo() {
        var known = program.getBean(KnownTextQueries.class);
        assertThat(known.names(lives)).contains("Tran");
        assertThat(sheets.person().rows().toString()).contains("Transferred");

        var rows = new ArrayList<>(sheets.event().rows());
        var last = new ArrayList<>(rows.get(rows.size() - 1));
        last.set(last.size() - 1, "Tran");
        rows.set(rows.size() - 1, last);
        var damaged = new Sheets(sheets.person(), new Sheet("event", sheets.event().columns(), rows), sheets.panel(), sheets.sources(), sheets.own());

        var attack = new ResidueAttack(known, made, program.getBean(ColumnCatalogue.class).columns(), List.of("University of Tran"));
        assertThat(attack.make(lives, sheets, Map.of()).passed()).isTrue();
        assertThat(attack.make(lives, damaged, Map.of()).passed()).isFalse();
        for (String text : List.of("Ask Zimmer.", "{\"day\": \"%s\"}".formatted(lives.get(0).index()))) {
            assertThat(attack.make(lives, sheets, Map.of("statement.txt", text.getBytes(StandardCharsets.UTF_8))).outcome()).as(text)
                    .isEqualTo("Found in statement.txt.");
        }
        assertThat(attack.make(lives, sheets, Map.of("README.md", "For the University of Tran".getBytes(StandardCharsets.UTF_8))).passed()).isTrue();
    }
}
