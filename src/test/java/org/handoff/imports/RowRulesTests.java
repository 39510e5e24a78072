package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows held against two people: P1, born 1980-01-01 and dead since 2025-06-01, with an arrest referral R1 of 2025-01-10;
 * and P2, of whom little is known, with a social referral R2.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowRulesTests {

    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("participants", "participant,alias,dob,race,deceased_on"),
            Map.entry("referrals", "referral,participant,received_on,door,decided_on,handoff_called_at,handoff_arrived_at,intake_on"),
            Map.entry("charges", "charge,referral,offence,status,quantity,status_on"),
            Map.entry("episodes", "episode,referral,enrolled_on,closed_on,closure_reason"),
            Map.entry("assessments", "assessment,participant,on,stage,income_monthly,overdoses_12m"),
            Map.entry("contacts", "contact,participant,on,direction,minutes"),
            Map.entry("services", "connection,participant,category,warm,appointment_on,attended_on,ended_on"),
            Map.entry("justice_events", "event,participant,on,kind,offence"),
            Map.entry("custody_spans", "span,participant,booked_on,released_on"),
            Map.entry("overdoses", "overdose,participant,on,fatal"),
            Map.entry("consents", "consent,participant,type,signed_on,expires_on,revoked_on,recipients,data_classes"),
            Map.entry("expenses", "expense,participant,on,category,amount"));

    @TempDir
    private static Path folder;
    private ImportDatabase database;

    @BeforeAll
    void open() throws Exception {
        database = new ImportDatabase(folder.resolve("test.db"));
        Sheet.of(folder.resolve("base"), "participants.csv", "participant,dob,deceased_on", "P1,1980-01-01,2025-06-01", "P2,,");
        Sheet.of(folder.resolve("base"), "referrals.csv", "referral,participant,received_on,door", "R1,P1,2025-01-10,ARREST",
                "R2,P2,2025-01-10,SOCIAL");
        database.imports().read(ImportRequest.of(folder.resolve("base")));
    }

    @AfterAll
    void close() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            participants   | X,,2000-01-01,,1999-12-31                      | deceased_on    | deceased_on 1999-12-31 is before dob 2000-01-01
            participants   | X,,1899-12-31,,                                | dob            | A year is between 1900 and 2100
            participants   | X,,1990-2-3,,                                  | dob            | A date is written YYYY-MM-DD
            participants   | X,,1990-02-30,,                                | dob            | There is no such day in the calendar
            participants   | X,,,White;99,                                  | race           | 8, 9 and 99 say that nothing is known
            referrals      | X,P2,2025-01-10,ARREST,2025-01-09,,,           | decided_on     | decided_on 2025-01-09 is before received_on 2025-01-10
            referrals      | X,P2,2025-01-10,ARREST,,,,2025-01-09           | intake_on      | intake_on 2025-01-09 is before received_on 2025-01-10
            referrals      | X,P2,2025-01-10,ARREST,,2025-01-10T09:00,2025-01-10T08:59, | handoff_arrived_at | is before handoff_called_at
            referrals      | X,P2,2025-01-10,ARREST,,2025-01-10 09:00,,     | handoff_called_at | A time is written YYYY-MM-DDTHH:MM
            referrals      | X,P2,2025-01-10,ARREST,,2025-01-10T24:00,,     | handoff_called_at | There is no such day or time
            referrals      | X,P2,2026-11-02,ARREST,,,,                     | received_on    | received_on 2026-11-02 is in the future
            referrals      | X,P1,1979-12-31,ARREST,,,,                     | received_on    | before the participant's dob 1980-01-01
            referrals      | X,P1,2025-06-02,ARREST,,,,                     | received_on    | after the participant's deceased_on 2025-06-01
            charges        | X,R2,35A,20,,                                  | referral       | this one came by SOCIAL
            charges        | X,R1,49c,20,,                                  | offence        | would record immigration status
            charges        | X,R1,35A,20,-1,                                | quantity       | Expected a number such as 0.5
            charges        | X,R1,35A,21,,                                  | status         | Not in the code list charge-status
            charges        | X,R9,35A,20,,                                  | referral       | neither in this import nor in the data
            episodes       | X,R1,2025-01-09,,                              | enrolled_on    | enrolled_on 2025-01-09 is before received_on 2025-01-10
            episodes       | X,R1,2025-02-01,2025-01-31,                    | closed_on      | closed_on 2025-01-31 is before enrolled_on 2025-02-01
            assessments    | X,P2,2025-01-01,1,-5,                          | income_monthly | Expected dollars such as 1200 or 1200.50
            assessments    | X,P2,2025-01-01,1,"$1,200",                    | income_monthly | Expected dollars such as 1200 or 1200.50
            assessments    | X,P2,2025-01-01,1,,2.5                         | overdoses_12m  | Expected a whole number
            contacts       | X,P2,2025-01-01,TWO_WAY,1441                   | minutes        | from 0 to 1440
            contacts       | X,P2,2025-01-01,,5                             | direction      | direction must be filled in
            contacts       | X,,2025-01-01,TWO_WAY,5                        | participant    | participant must be filled in
            contacts       | X,P1,2025-06-02,TWO_WAY,5                      | on             | after the participant's deceased_on
            services       | X,P2,1,yes,,,                                  | warm           | Expected 0 for no or 1 for yes
            services       | X,P2,1,,,2026-11-02,                           | attended_on    | in the future
            services       | X,P1,1,,,2025-06-02,                           | attended_on    | after the participant's deceased_on
            justice_events | X,P2,2025-01-01,CITATION,30D                   | offence        | would record immigration status
            justice_events | X,P1,1979-12-31,CITATION,                      | on             | before the participant's dob
            custody_spans  | X,P2,2025-02-01,2025-01-31                     | released_on    | released_on 2025-01-31 is before booked_on 2025-02-01
            overdoses      | X,P1,2025-06-02,1                              | on             | after the participant's deceased_on
            consents       | X,P2,RESEARCH,2025-02-01,2025-01-31,,,         | expires_on     | expires_on 2025-01-31 is before signed_on 2025-02-01
            consents       | X,P2,RESEARCH,2025-02-01,,2025-01-31,,         | revoked_on     | revoked_on 2025-01-31 is before signed_on 2025-02-01
            consents       | X,P2,RESEARCH,2025-02-01,,,,gossip             | data_classes   | Not in the code list data-class
            expenses       | X,,2025-01-01,CASTLES,5                        | category       | Not in the code list expense-category
            expenses       | X,,2025-01-01,,5                               | category       | category must be filled in
            """, quoteCharacter = '\'')
    void refuses(String file, String row, String column, String rule) {
        var result = check(file, row);

        assertThat(result.total()).isEqualTo(new Outcomes(0, 0, 0, 1));
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.rule()).contains(rule);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            participants   | X,Slim;Red,2000-01-01,White;Asian,2000-01-01
            participants   | X,,,99,
            referrals      | X,P1,2025-06-01,arrest,2025-06-01,2025-06-01T09:00,2025-06-01T09:00,2025-06-01
            referrals      | X,P2,2026-11-01,COMMUNITY,,,,
            charges        | X,R1,35A,31,0.25,2025-09-01
            episodes       | X,R1,2025-01-10,2025-09-01,8
            assessments    | X,P2,2025-01-01,1,1200.5,0
            contacts       | X,P2,2025-01-01,ATTEMPTED,
            services       | X,P1,1,1,2026-12-01,2025-06-01,2025-09-01
            justice_events | X,P1,2025-09-01,CITATION,90J
            custody_spans  | X,P1,2025-05-01,2025-09-01
            overdoses      | X,P1,2025-06-01,1
            consents       | X,P1,PART2_TPO,2025-01-01,2027-01-01,2025-09-01,County Jail;Clinic,
            expenses       | X,,2025-01-01,,
            """, quoteCharacter = '\'')
    void accepts(String file, String row) {
        var filled = file.equals("expenses") ? "X,,2025-01-01,%s,0.5".formatted(anExpenseCategory()) : row;

        assertThat(check(file, filled).problems()).isEmpty();
    }

    @Test
    void saysWhatAnotherWayOfWritingADateMayMean() {
        assertThat(check("participants", "X,,3/4/1990,,").problems()).extracting(Problem::fix)
                .containsExactly("Write it as 1990-03-04 or 1990-04-03.");
        assertThat(check("participants", "X,,25/4/1990,,").problems()).extracting(Problem::fix)
                .containsExactly("Write it as 1990-04-25.");
    }

    @Test
    void saysWhichCodeWasMeantWhereALabelOrAMisspeltCodeStands() {
        assertThat(check("referrals", "X,P2,2025-01-10,ARRESTED,,,,").problems()).extracting(Problem::fix)
                .singleElement().asString().startsWith("Did you mean ARREST");
        assertThat(check("contacts", "X,P2,2025-01-01,TOWAY,").problems()).extracting(Problem::fix)
                .singleElement().asString().contains("TWO_WAY");
    }

    @Test
    void refusesASecondEpisodeOfOneReferral() {
        Sheet.of(folder.resolve("two"), "episodes.csv", HEADERS.get("episodes"), "X,R2,2025-02-01,,", "Y,R2,2025-03-01,,");

        var result = database.imports().read(ImportRequest.of(folder.resolve("two")).asDryRun());

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo("referral");
            assertThat(problem.rule()).startsWith("The referral already has E");
        });
    }

    @Test
    void tellsEveryProblemOfARow() {
        assertThat(check("contacts", ",NOBODY,2031-01-01,SIDEWAYS,9999").problems()).extracting(Problem::column)
                .containsExactlyInAnyOrder("contact", "participant", "on", "direction", "minutes");
    }

    private ImportResult check(String file, String row) {
        var path = Sheet.of(folder.resolve("check"), file + ".csv", HEADERS.get(file), row);
        return database.imports().read(ImportRequest.of(path).asDryRun());
    }

    private String anExpenseCategory() {
        return database.jdbc().queryForObject("SELECT min(code) FROM code_expense_category", String.class);
    }
}
