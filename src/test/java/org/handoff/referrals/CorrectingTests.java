package org.handoff.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.handoff.referrals.AReferral.MARCH_2;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.handoff.HandoffProgram;
import org.handoff.episodes.EpisodeDetails;
import org.handoff.episodes.EpisodeDirectory;
import org.handoff.episodes.EpisodeFilter;
import org.handoff.episodes.Enrolments;
import org.handoff.history.ChangeHistory;
import org.handoff.history.ChangeId;
import org.handoff.imports.ImportId;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.PersonalDetails;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What hangs on a referral when what was told of it is corrected, in a whole program. */
class CorrectingTests {

    private static final LocalDate MARCH_12 = LocalDate.of(2026, 3, 12);
    private static final PersonalDetails IDA = new PersonalDetails("Ida", "Sample", Set.of(), LocalDate.of(1990, 3, 7), null, null, Set.of(),
            null, null, null, null);

    @TempDir
    private Path folder;
    private ConfigurableApplicationContext program;

    @BeforeEach
    void open() {
        program = HandoffProgram.on(folder.resolve("county.db"), "2026-03-16");
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void theAgeTheIntakeAndTheChargesFollowTheDayAndAreTakenBackWithIt() {
        var id = received(MARCH_12, "ARREST", "26-1182", List.of(NewCharge.of("90J"), NewCharge.of("35A")));
        var second = charges(id).get(1).id();
        referrals().decideCharge(second, new ChargeDecision("20", MARCH_12, null));
        var before = row(id);

        referrals().correct(id, on(MARCH_2, referrals().details(id)));

        assertThat(row(id)).returns(MARCH_2, ReferralRow::receivedOn).returns(35, ReferralRow::age)
                .returns(MARCH_2.plusDays(30), ReferralRow::intakeDueOn).returns("26-1182", ReferralRow::incidentNumber);
        assertThat(charges(id)).extracting(ChargeRow::statusOn).containsExactly(MARCH_2, MARCH_12);
        assertThat(program.getBean(ReferralDirectory.class).charges(new ChargeFilter(id, null, false, true), 9))
                .extracting(ChargeRow::statusOn).containsExactly(MARCH_2, MARCH_12);

        var last = program.getBean(JdbcTemplate.class).queryForObject("SELECT max(id) FROM change_set", Long.class);
        program.getBean(ChangeHistory.class).undo(new ChangeId(last), false, null);
        assertThat(row(id)).isEqualTo(before);
        assertThat(charges(id)).extracting(ChargeRow::statusOn).containsExactly(MARCH_12, MARCH_12);
    }

    @Test
    void aChargeThatWasSentOnADayOfItsOwnKeepsIt() {
        var id = received(MARCH_2, "ARREST", null, List.of());
        referrals().addCharge(id, NewCharge.of("90J"), MARCH_2.plusDays(2));
        referrals().correct(id, on(MARCH_2.plusDays(1), referrals().details(id)));
        assertThat(charges(id)).extracting(ChargeRow::statusOn).containsExactly(MARCH_2.plusDays(2));
    }

    @Test
    void nothingIsSavedWhenOneThingDoesNotFit() {
        var id = received(MARCH_2, "ARREST", null, List.of(NewCharge.of("90J"), NewCharge.of("35A")));
        referrals().decideCharge(charges(id).get(1).id(), new ChargeDecision("20", MARCH_2.plusDays(1), null));
        assertThatExceptionOfType(ReceivedAfterwards.class).isThrownBy(() -> referrals().correct(id, on(MARCH_12, referrals().details(id))))
                .withMessageContaining("Status on 2026-03-03 is before received on 2026-03-12");
        assertThat(row(id).receivedOn()).isEqualTo(MARCH_2);
        assertThat(charges(id)).extracting(ChargeRow::statusOn).containsExactly(MARCH_2, MARCH_2.plusDays(1));
    }

    @Test
    void theNumberOfTheIncidentIsSealed() {
        var id = received(MARCH_2, "ARREST", "26-1182", List.of());
        var known = referrals().details(id);
        referrals().correct(id, new ReferralDetails(MARCH_2, "ARREST", null, null, null, null, "Zzq-77", null, known.site(), null));
        assertThat(row(id).incidentNumber()).isEqualTo("Zzq-77");
        var stored = program.getBean(JdbcTemplate.class).queryForObject("SELECT incident_number FROM referral", byte[].class);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Zzq-77");
    }

    @Test
    void anImportOfTheSameRowsLeavesACorrectionAndIsNotTakenBackOverIt() throws Exception {
        var source = Files.createDirectory(folder.resolve("source"));
        Files.writeString(source.resolve("participants.csv"), "participant,first_name\nk1,Ida\n");
        Files.writeString(source.resolve("referrals.csv"), "referral,participant,received_on,door,agency\nr1,k1,2026-03-12,SOCIAL,Noth PD\n");
        Files.writeString(source.resolve("episodes.csv"), "episode,referral,enrolled_on\ne1,r1,2026-03-14\n");
        var imports = program.getBean(Imports.class);
        imports.read(ImportRequest.of(source));
        var id = new ReferralId(1);
        var known = referrals().details(id);
        referrals().correct(id, new ReferralDetails(MARCH_2, "SOCIAL", null, "North PD", null, null, null, null, known.site(), null));
        var episode = program.getBean(EpisodeDirectory.class).list(EpisodeFilter.of(new ParticipantId(1), true), 1).get(0);
        program.getBean(Enrolments.class).correct(episode.id(), new EpisodeDetails(id, MARCH_2.plusDays(1), episode.site()));

        imports.read(ImportRequest.of(source));
        assertThat(row(id)).returns(MARCH_2, ReferralRow::receivedOn).returns("North PD", ReferralRow::agency).returns(null, ReferralRow::site);
        assertThat(program.getBean(EpisodeDirectory.class).row(episode.id()).enrolledOn()).isEqualTo(MARCH_2.plusDays(1));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> imports.undo(new ImportId(1))).withMessageContaining("R1 was changed since");
    }

    private Referrals referrals() {
        return program.getBean(Referrals.class);
    }

    private ReferralRow row(ReferralId id) {
        return program.getBean(ReferralDirectory.class).row(id);
    }

    private List<ChargeRow> charges(ReferralId id) {
        return program.getBean(ReferralDirectory.class).charges(id);
    }

    private ReferralId received(LocalDate on, String door, String incident, List<NewCharge> charges) {
        return referrals().receiveNew(IDA, person -> new NewReferral(person, on, door, null, null, null, null, incident, null, null, null, null), charges);
    }

    private static ReferralDetails on(LocalDate day, ReferralDetails it) {
        return new ReferralDetails(day, it.door(), it.pathway(), it.agency(), it.agencyKind(), it.perceivedRace(), it.incidentNumber(), it.owner(),
                it.site(), it.encounter());
    }
}
