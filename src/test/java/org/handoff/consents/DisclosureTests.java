package org.handoff.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.handoff.HandoffProgram;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The door that every output that names people goes through. */
class DisclosureTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @TempDir
    private Path folder;
    private ConfigurableApplicationContext program;
    private Disclosures disclosures;
    private ParticipantId ida;

    @BeforeEach
    void start() {
        program = HandoffProgram.on(folder.resolve("program.db"), TODAY.toString());
        disclosures = program.getBean(Disclosures.class);
        ida = program.getBean(Participants.class).add(new PersonalDetails("Ida", "Moreno", Set.of(), null, null, null, Set.of(), null,
                null, null, null));
    }

    @AfterEach
    void close() {
        program.close();
    }

    private DisclosureBasis on(ConsentId consent, ParticipantId participant) {
        return DisclosureBasis.consent(consent, participant, TODAY, "North PD", Set.of("GOALS"), "Progress");
    }

    private ConsentId signed() {
        return program.getBean(Consents.class).sign(ida, new ConsentDetails("ROI_MULTI_PARTY", TODAY, null, TODAY, null,
                ConsentDetails.Signer.SELF, "LEAD", "Care", "Any time", null, null, List.of("North PD"), Set.of("GOALS", "HOUSING")));
    }

    @Test
    void anOutputGetsTheStatementOfTheLawAndWhatTheConsentCovers() {
        var notice = disclosures.requireBasis(on(signed(), ida));

        assertThat(String.join(" ", notice.statement()))
                .startsWith("This record which has been disclosed to you is protected by Federal confidentiality rules (42 CFR part 2).")
                .endsWith("(see 42 CFR 2.31).");
        assertThat(notice.scope()).isEqualTo("Disclosed with consent N1, signed on 2026-03-16, until 2026-03-16. What: Goals and progress; "
                + "Housing. To: North PD. Purpose: Care.");
        assertThat(disclosures.count(null)).isZero();
    }

    @Test
    void anOutputWithoutABasisIsRefused() {
        var neither = new DisclosureBasis(ida, TODAY, "North PD", Set.of("GOALS"), "Progress", null, null, null);
        var both = new DisclosureBasis(ida, TODAY, "North PD", Set.of("GOALS"), "Progress", signed(), "COURT_ORDER", "No 12");
        var nothingTold = DisclosureBasis.consent(new ConsentId(1), ida, TODAY, "North PD", Set.of(), "Progress");

        for (DisclosureBasis basis : List.of(neither, both, nothingTold)) {
            assertThatExceptionOfType(NoBasis.class).isThrownBy(() -> disclosures.requireBasis(basis)).withMessageContaining("--basis");
        }
        assertThatExceptionOfType(NoBasis.class).isThrownBy(() -> disclosures.log(
                new DisclosureBasis(ida, TODAY, "A court", Set.of("GOALS"), "Trial", null, "COURT_ORDER", null)))
                .withMessageContaining("--reference");
        assertThat(disclosures.count(null)).isZero();
    }

    @Test
    void everybodyCanOnlyBeDisclosedOnALaw() {
        var consent = new DisclosureBasis(null, TODAY, "North PD", Set.of("GOALS"), "Progress", signed(), null, null);
        var audit = DisclosureBasis.law("AUDIT_EVALUATION", "Agreement of 2026-01-05", null, TODAY, "State auditor", Set.of("IDENTITY"), "Audit");

        assertThatExceptionOfType(NotCovered.class).isThrownBy(() -> disclosures.log(consent)).withMessageContaining("not a consent of everybody");
        assertThat(disclosures.log(audit).notice().scope()).startsWith("Disclosed without consent: Audit or evaluation (2.53), Agreement of 2026-01-05.");
        assertThat(disclosures.list(null, 10)).extracting(DisclosureRow::basis).containsExactly(audit);
        assertThat(disclosures.list(ida, 10)).isEmpty();
    }

    @Test
    void aConsentOfAnImportThatLacksAnElementCarriesNothing() {
        program.getBean(JdbcTemplate.class).update("INSERT INTO consent (participant, type, signed_on) VALUES (?, 'ROI_MULTI_PARTY', '2026-03-01')",
                ida.value());

        assertThatExceptionOfType(NotCovered.class).isThrownBy(() -> disclosures.requireBasis(on(new ConsentId(1), ida)))
                .withMessageContaining("incomplete: no recipients");
    }

    @Test
    void whatIsDisclosedIsInTheLogWithWhoDidIt() {
        var basis = on(signed(), ida);
        var disclosed = disclosures.log(basis);

        assertThat(disclosures.list(ida, 10)).containsExactly(new DisclosureRow(disclosed.id(), basis, HandoffProgram.LEAD));
        assertThatExceptionOfType(UnknownConsent.class).isThrownBy(() -> disclosures.log(on(new ConsentId(9), ida)));
        assertThat(basis).hasToString("[basis N1]");
    }
}
