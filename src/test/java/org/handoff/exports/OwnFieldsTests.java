package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.handoff.HandoffProgram;
import org.handoff.anonymity.Attack;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A county whose program asks questions of its own: what their files let out is in a package, nothing else is. */
class OwnFieldsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    private Path folder;

    @Test
    void whatMayLeaveIsInAPackageAndWhatMayNotIsNot() throws IOException {
        var fields = Files.createDirectories(folder.resolve("config/fields"));
        Files.writeString(fields.resolve("participant.yml"), """
                record: participant
                fields:
                  shelter_bed:
                    label: Shelter bed
                    kind: coded
                    codes: {"YES": Has a bed, "NO": Has none}
                    role: sensitive
                  secret_place:
                    label: Hidden corner
                    kind: coded
                    codes: {A: Behind the mill, B: Under the bridge}
                    role: none
                """);
        Files.writeString(fields.resolve("referral.yml"), """
                record: referral
                fields:
                  reached_by:
                    label: Reached by
                    kind: coded
                    codes: {BUS: By bus, FOOT: On foot}
                    role: quasi-identifier
                  ride_on:
                    label: Ride given on
                    kind: date
                    role: insensitive
                """);
        System.setProperty("handoff.config", folder.resolve("config").toString());
        try (var program = HandoffProgram.on(folder.resolve("county.db"), TODAY.toString())) {
            program.getBean(Imports.class).read(ImportRequest.of(Path.of("src/test/resources/data/county-2000")));
            answer(program.getBean(JdbcTemplate.class));
            var cohort = new CohortRequest(new Period(LocalDate.of(2019, 1, 1), TODAY), TODAY, null, null, false, List.of());
            var made = program.getBean(Exports.class).anonymized(new ExportRequest(Profile.EVALUATOR, cohort, null, 2, "State University", "DUA", null,
                    null, null, List.of(), 1, folder.resolve("package"), step -> { }));
            assertThat(made.attacks()).allMatch(Attack::passed);
            assertThat(program.getBean(Exports.class).verify(folder.resolve("package"))).allMatch(PackageCheck::passed);
            assertThat(program.getBean(Exports.class).codebook().toString()).contains("Reached by").doesNotContain("Hidden corner");
        } finally {
            System.clearProperty("handoff.config");
        }
        var person = CsvText.read("person", Files.readString(folder.resolve("package/data/person.csv")));
        assertThat(Descriptor.values(person, "referral_reached_by")).containsAnyOf("By bus", "On foot").allMatch(List.of("By bus", "On foot",
                "Not recorded", "*")::contains);
        assertThat(Descriptor.values(person, "participant_shelter_bed")).containsExactly("Has a bed", "Has none");
        assertThat(Descriptor.values(person, "referral_ride_on")).isNotEmpty().allMatch(value -> Double.parseDouble(value) % 7 == 3.5);
        try (var files = Files.walk(folder.resolve("package"))) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> assertThat(new String(Files.readAllBytes(file),
                    java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("secret_place", "Hidden corner", "Under the bridge"));
        }
    }

    private static void answer(JdbcTemplate jdbc) {
        jdbc.update("INSERT INTO field_value (participant, field, coded) SELECT id, 'shelter_bed', iif(id % 2 = 0, 'YES', 'NO') FROM participant");
        jdbc.update("INSERT INTO field_value (referral, field, coded) SELECT id, 'reached_by', iif(id % 3 = 0, 'BUS', 'FOOT') FROM referral WHERE id % 5 > 0");
        jdbc.update("INSERT INTO field_value (referral, field, coded) SELECT id, 'ride_on', date(received_on, '+' || (id % 40) || ' days') FROM referral"
                + " WHERE id % 2 = 0");
    }
}
