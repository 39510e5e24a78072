package org.handoff.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeLoaderTests {

    private static final String TOPICS = "list: contact-topic\ntitle: Topic\nsource: Handoff\ncodes:\n";
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    private CodeDatabase database;

    @BeforeEach
    void createDatabase(@TempDir Path folder) throws IOException, SQLException {
        database = new CodeDatabase(folder);
        database.write("contact-topic.yml", TOPICS
                + "  A: {label: Apples, roll_up: fruit}\n  B: {label: Beans, roll_up: plant}\n");
        database.start("2026-01-01");
    }

    @Test
    void aFileOfTheInstalledCopyStandsInForThePackedOne() {
        assertThat(database.start("2026-01-01").offered("contact-topic", LATER)).extracting(Code::shown)
                .containsExactly("A  Apples", "B  Beans");
    }

    @Test
    void aCodeThatLeftItsFileIsRetiredThatDayAndKeepsItsLabelAndGroup() throws IOException {
        database.write("contact-topic.yml", TOPICS + "  B: Beans\n");
        var codes = database.start("2026-02-01");
        database.write("contact-topic.yml", TOPICS + "  B: Green beans\n");
        codes = database.start("2026-03-01");

        assertThat(codes.offered("contact-topic", LATER)).extracting(Code::code).containsExactly("B");
        assertThat(codes.find("contact-topic", "apples")).hasValueSatisfying(retired -> {
            assertThat(retired.retiredOn()).isEqualTo("2026-02-01");
            assertThat(retired.rollUps()).containsExactly("fruit");
        });
    }

    @Test
    void aCodeThatCameBackIsOfferedAgainInItsPlace() throws IOException {
        database.write("contact-topic.yml", TOPICS + "  B: Beans\n");
        database.start("2026-02-01");
        database.write("contact-topic.yml", TOPICS + "  B: Beans\n  A: Apples\n");

        assertThat(database.start("2026-03-01").offered("contact-topic", LATER)).extracting(Code::code)
                .containsExactly("B", "A");
    }

    @Test
    void labelsDatesAndGroupsFollowTheFile() throws IOException {
        database.write("contact-topic.yml", TOPICS + "  A: {label: Pears, roll_up: [fruit, tree], valid_to: 2026-05-31}\n");

        var code = database.start("2026-02-01").require("contact-topic", "a");

        assertThat(code.label()).isEqualTo("Pears");
        assertThat(code.rollUps()).containsExactly("fruit", "tree");
        assertThat(code.current(LATER)).isFalse();
    }

    @Test
    void leavesTheTablesAloneWhenNoFileChanged() {
        database.jdbc().update("UPDATE code_contact_topic SET label = 'Touched' WHERE code = 'A'");

        assertThat(database.start("2026-02-01").label("contact-topic", "A")).isEqualTo("Touched");
    }

    @Test
    void oneWrongFileKeepsEveryOtherFromBeingLoaded() throws IOException {
        database.write("contact-topic.yml", TOPICS + "  A: Pears\n");
        database.write("language.yml", "list: language\ntitle: L\nsource: S\ncodes:\n  en:\n");

        assertThatExceptionOfType(CodeFileWrong.class).isThrownBy(() -> database.start("2026-02-01"))
                .withMessageContaining("language.yml, line 5: the code en has no label");
        assertThat(database.queries().codes("contact-topic")).extracting(Code::label).containsExactly("Apples", "Beans");
    }

    /** A file that was loaded before there was the rule goes on; changed in any way, it is refused as every mistake in such a file is. */
    @Test
    void aGroupThatReportsDoNotHaveIsRefusedInAChangedFileOnly() throws IOException {
        var head = "list: service-category\ntitle: T\nsource: S\ncodes:\n  2: {label: Detox, roll_up: treatment}\n";
        database.write("service-category.yml", head + "  38: {label: Yoga, roll_up: tretment}\n");
        assertThatExceptionOfType(CodeFileWrong.class).isThrownBy(() -> database.start("2026-02-01"))
                .withMessageContaining("service-category.yml, line 6: 'tretment' is no group of the list service-category; write treatment,")
                .withMessageEndingWith("no code list was changed.");

        database.write("service-category.yml", head + "  38: Yoga\n");
        assertThat(database.start("2026-02-02").label("service-category", "38")).isEqualTo("Yoga");
        assertThat(database.queries().uncounted("service-category", CountedGroups.of("service-category"))).isEqualTo(1);
        database.jdbc().update("INSERT INTO code_roll_up VALUES ('service-category', '38', 'tretment')");
        assertThat(database.queries().uncounted("service-category", CountedGroups.of("service-category"))).isEqualTo(1);
        assertThat(database.start("2026-02-03").require("service-category", "38").groups()).containsExactly("tretment");
    }

    @Test
    void aFailureWhileWritingLeavesNothingHalfWritten() throws IOException {
        database.jdbc().execute("""
                CREATE TRIGGER full_disk BEFORE UPDATE ON code_language BEGIN SELECT RAISE(ABORT, 'disk full'); END
                """);
        database.write("contact-topic.yml", TOPICS + "  A: Pears\n");
        database.write("language.yml", "list: language\ntitle: L\nsource: S\ncodes:\n  en: English\n");

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> database.start("2026-02-01"))
                .withMessageContaining("disk full");
        assertThat(database.queries().codes("contact-topic")).extracting(Code::label).containsExactly("Apples", "Beans");
    }

    @Test
    void codesOfAFolderThatIsNotNamedNowDoNotLeave() {
        var codes = database.start("2026-02-01", "");

        assertThat(codes.offered("contact-topic", LATER)).extracting(Code::shown).containsExactly("A  Apples", "B  Beans");
        assertThat(database.queries().own()).containsExactly("contact-topic");
    }

    @Test
    void aNamedFolderWithoutTheFileGivesTheListBack() throws IOException {
        Files.delete(database.file("contact-topic.yml"));
        var codes = database.start("2026-02-01");

        assertThat(codes.offered("contact-topic", LATER)).extracting(Code::label).doesNotContain("Apples");
        assertThat(codes.find("contact-topic", "apples").map(Code::retiredOn)).contains(LocalDate.of(2026, 2, 1));
        assertThat(database.queries().own()).isEmpty();
    }

    @Test
    void whoseAListIsIsNotedOfOneThatWasLoadedBefore() {
        database.jdbc().update("UPDATE code_list SET own = 0");
        database.start("2026-02-01");

        assertThat(database.queries().own()).containsExactly("contact-topic");
    }

    @Test
    void refusesAFolderThatIsNotThereAndLeavesEveryCode() {
        assertThatExceptionOfType(NoConfigFolder.class).isThrownBy(() -> database.start("2026-02-01", "/nowhere/confg"))
                .withMessageStartingWith("HANDOFF_CONFIG names /nowhere/confg, and there is no such folder.");
        assertThat(database.queries().codes("contact-topic")).extracting(Code::retiredOn).containsOnlyNulls();
    }

    @Test
    void refusesAFileThatHasNoTable() throws IOException {
        database.write("contact-topics.yml", "list: contact-topics\n");

        assertThatExceptionOfType(CodeFileWrong.class).isThrownBy(() -> database.start("2026-02-01"))
                .withMessageContaining("Handoff has no code list 'contact-topics'; did you mean contact-topic.yml?");
    }
}
