package org.handoff.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static Codes codes;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException, SQLException {
        codes = new CodeDatabase(folder).start("2026-11-01");
    }

    @Test
    void offersTheCodesInTheOrderOfTheList() {
        assertThat(codes.offered("door", TODAY)).extracting(Code::shown).containsExactly(
                "ARREST  Arrest diversion", "SOCIAL  Social contact", "COMMUNITY  Community referral");
    }

    @Test
    void doesNotOfferWhatItsPublisherEndedButStillReadsIt() {
        assertThat(codes.offered("gender", TODAY)).isEmpty();
        assertThat(codes.offered("gender", LocalDate.of(2025, 9, 30))).hasSize(10);
        assertThat(codes.require("gender", "4").label()).isEqualTo("Non-binary");
    }

    @Test
    void offersACodeForADayBeforeItsPublisherHadIt() {
        assertThat(codes.offered("sex", LocalDate.of(2024, 3, 1))).extracting(Code::code)
                .containsExactly("0", "1", "8", "9", "99");
        assertThat(codes.require("sex", "0").validFrom()).isEqualTo("2025-10-01");
    }

    @Test
    void findsACodeByItsCodeOrLabelInAnyCase() {
        assertThat(codes.find("door", "arrest")).hasValueSatisfying(code -> assertThat(code.code()).isEqualTo("ARREST"));
        assertThat(codes.find("service-category", " naloxone KIT ")).hasValueSatisfying(
                code -> assertThat(code.code()).isEqualTo("27"));
        assertThat(codes.find("service-category", "naloxone")).isEmpty();
    }

    @Test
    void namesTheNearestCodeWhenThereIsNoSuchOne() {
        assertThatExceptionOfType(UnknownCode.class).isThrownBy(() -> codes.require("service-category", "housng"))
                .withMessage("'housng' is not in the list service-category. Did you mean 'Housing services' (6)? "
                        + "See: codes show service-category")
                .matches(refusal -> refusal.kind() == Refusal.Kind.INVALID);
        assertThatExceptionOfType(UnknownCode.class).isThrownBy(() -> codes.require("door", "ARESST"))
                .withMessageContaining("Did you mean 'ARREST' (Arrest diversion)?");
        assertThatExceptionOfType(UnknownCode.class).isThrownBy(() -> codes.require("sex", "7"))
                .withMessage("'7' is not in the list sex. See: codes show sex");
    }

    @Test
    void refusesImmigrationOffencesWithTheReason() {
        assertThatExceptionOfType(CodeNeverRecorded.class).isThrownBy(() -> codes.require("offence", "49c"))
                .withMessage("49c would record immigration status, which Handoff never stores; leave it out.");
        assertThat(codes.neverRecorded("offence", "35A")).isEmpty();
    }

    @Test
    void givesTheLabelOrElseTheCodeItself() {
        assertThat(codes.label("living-situation", "116")).isEqualTo("Place not meant for habitation");
        assertThat(codes.label("living-situation", "555")).isEqualTo("555");
        assertThat(codes.label("living-situation", null)).isEmpty();
    }

    @Test
    void listsEveryListWithTitleSourceAndCount() {
        assertThat(codes.lists()).hasSize(82).contains(
                new CodeList("door", "Door a referral comes through", "Handoff; doors of LEAD", 3));
    }

    @Test
    void namesTheNearestListWhenThereIsNoSuchOne() {
        assertThatExceptionOfType(UnknownList.class).isThrownBy(() -> codes.offered("service-categry", TODAY))
                .withMessage("There is no code list 'service-categry'. Did you mean 'service-category'? See: codes list");
    }
}
