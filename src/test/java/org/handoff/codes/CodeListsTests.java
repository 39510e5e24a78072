package org.handoff.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the files in {@code config/codes} say. */
class CodeListsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Pattern ENUMERATION =
            Pattern.compile("REFERENCES code_(\\w+) \\(code\\) CHECK \\((\\w+) IN \\(([^)]*)\\)\\)");

    private static Codes codes;
    private static JdbcTemplate jdbc;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException, SQLException {
        var database = new CodeDatabase(folder);
        codes = database.start("2026-11-01");
        jdbc = database.jdbc();
    }

    @Test
    void everyTableHasAFileAndEveryFileATable() {
        var tables = jdbc.queryForList("""
                SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'code_*'
                AND name NOT IN ('code_list', 'code_roll_up')
                """, String.class);
        var files = new CodeFiles("").inForce().stream().map(file -> "code_" + file.list().replace('-', '_')).toList();

        assertThat(files).containsExactlyInAnyOrderElementsOf(tables);
        assertThat(codes.lists()).extracting(CodeList::count).allMatch(count -> count > 0);
    }

    @Test
    void theGroupsThatReportsCountAreThoseOfTheFiles() {
        assertThat(CountedGroups.lists()).allSatisfy(list -> assertThat(codes.of(list).stream().flatMap(code -> code.groups().stream()).distinct())
                .as(list).containsExactlyInAnyOrderElementsOf(CountedGroups.of(list)));
        assertThat(new CodeFiles("").inForce().stream().map(CodeFileReader::read))
                .allSatisfy(file -> assertThat(file.refused()).isEmpty()).allSatisfy(file -> assertThat(file.uncounted()).isEmpty());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "exchange-values.csv", numLinesToSkip = 1)
    void everyValueOfTheExchangeDataIsKnown(String file, String column, String list, String values) {
        assertThat(values.split(";")).allSatisfy(value ->
                assertThat(codes.require(list, value).code()).as("%s %s", file, column).isEqualTo(value));
    }

    @Test
    void enumerationsThatTheSchemaChecksAreTheLists() {
        Map<String, Set<String>> enumerations = new HashMap<>();
        jdbc.queryForList("SELECT sql FROM sqlite_master WHERE type = 'table'", String.class).forEach(sql ->
                ENUMERATION.matcher(sql).results().forEach(found -> enumerations.put(
                        found.group(1).replace('_', '-'), values(found.group(3)))));

        assertThat(enumerations).containsOnlyKeys("door", "eligibility", "decision", "completion", "contact-mode",
                "contact-direction", "service-result", "justice-kind", "eligibility-outcome");
        assertThat(enumerations).allSatisfy((list, values) -> assertThat(offered(list)).as(list).isEqualTo(values));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30A", "30B", "30C", "30D", "49C"})
    void noOffenceRecordsImmigrationStatus(String offence) {
        assertThat(codes.find("offence", offence)).isEmpty();
        // and the table of charges would not take it even if a file had it
        jdbc.update("INSERT OR IGNORE INTO participant (id) VALUES (1)");
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.update("""
                INSERT INTO justice_event (participant, happened_on, kind, offence) VALUES (1, '2026-01-01', 'CITATION', ?)
                """, offence)).withMessageContaining("CHECK");
    }

    @ParameterizedTest
    @CsvSource({"substance, teds-substance", "closure-reason, hmis-exit", "perceived-race, race", "perceived-sex, sex"})
    void rollsUpIntoCodesOfTheOtherList(String list, String into) {
        assertThat(codes.offered(list, TODAY)).flatExtracting(Code::rollUps).isNotEmpty().isSubsetOf(offered(into));
    }

    @Test
    void everyTedsSubstanceCanBeEnteredAndCrackAndFentanylAlone() {
        assertThat(offered("substance")).containsAll(offered("teds-substance"));
        assertThat(codes.require("substance", "fentanyl").rollUps()).containsExactly("7");
        assertThat(codes.require("substance", "3C").rollUps()).containsExactly("3");
        assertThat(codes.offered("substance", TODAY)).allMatch(code -> code.rollUps().size() == 1);
    }

    @ParameterizedTest
    @CsvSource({"treatment, 2;20;21;22;23;24", "moud, 21", "mental_health, 1;36", "health, 3", "housing, 6;7;11;29",
        "employment, 4;9", "education, 5", "income, 8", "insurance, 10", "harm_reduction, 26;27;28", "peer, 25",
        "identification, 31", "legal, 32", "basic, 30;33;34", "victim, 35"})
    void serviceCategoriesStandInTheGroupsOfTheMeasures(String group, String categories) {
        assertThat(codes.offered("service-category", TODAY)).filteredOn(code -> code.rollUps().contains(group))
                .extracting(Code::code).containsExactly(categories.split(";"));
    }

    @Test
    void theHundredsDigitOfALivingSituationIsItsClass() {
        var classes = Map.of(1, "homeless", 2, "institutional", 3, "temporary", 4, "permanent", 0, "unknown");

        assertThat(codes.offered("living-situation", TODAY)).hasSize(32).allSatisfy(code -> assertThat(code.rollUps())
                .filteredOn(rollUp -> !rollUp.startsWith("use:"))
                .containsExactly(classes.get(Integer.parseInt(code.code()) / 100)));
    }

    @ParameterizedTest
    @CsvSource({"prior, 312;313;327;422;423;426;17;24;30;37", "current, 312;313;327;422;423;426;24;30",
        "destination, 335;336;37"})
    void aLivingSituationIsOfferedOnlyWhereHmisHasIt(String question, String notOffered) {
        assertThat(codes.offered("living-situation", TODAY)).filteredOn(code -> !code.serves(question))
                .extracting(Code::code).containsExactlyInAnyOrder(notOffered.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"yes-no, 0;1;8;9;99", "yes-no-collected, 0;1;99", "last-grade, 1;2;3;4;5;6;7;10;11;12;13;14;8;9;99",
        "referral-source, 1;2;7;11;18;28;30;34;35;37;38;39;8;9;99", "path-service, 1;2;3;4;5;6;7;8;9;10;11;12;14",
        "subsidy-type, 428;419;431;433;434;420;436;437;438;439;440", "length-of-stay, 10;11;2;3;4;5;8;9;99",
        "hmis-exit, 1;2;3;4;5;6;7;8;9;10;11;12;13", "collection-stage, 1;2;3;5;6", "not-insured-reason, 1;2;3;4;8;9;99",
        "charge-status, 10;20;30;31;40;41;42;50;99", "closure-reason, 1;2;3;4;5;6;7;8;9;10;11;12;13;98;99",
        "drug-unit, GM;KG;OZ;LB;ML;LT;FO;GL;DU;NP;XX", "pathway, SELF;OUTREACH;NALOX;REFER;INTERV;COMM"})
    void publishedListsAreComplete(String list, String expected) {
        assertThat(codes.offered(list, TODAY)).extracting(Code::code).containsExactly(expected.split(";"));
    }

    private static Set<String> offered(String list) {
        return codes.offered(list, TODAY).stream().map(Code::code).collect(Collectors.toSet());
    }

    private static Set<String> values(String enumeration) {
        return new HashSet<>(Arrays.asList(enumeration.replaceAll("[\\s']", "").split(",")));
    }
}
