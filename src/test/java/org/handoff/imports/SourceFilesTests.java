package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTests {

    @TempDir
    private Path folder;

    @Test
    void readsAFileOnlyAfterThoseItPointsTo() {
        for (String name : List.of("charges.csv", "Referrals.CSV", "participants.csv", "expenses.csv")) {
            Sheet.of(folder, name);
        }

        assertThat(in(folder).found()).extracting(SourceFile::name)
                .containsExactly("participants.csv", "Referrals.CSV", "charges.csv", "expenses.csv");
    }

    @Test
    void namesWhatItLeavesAside() {
        Sheet.of(folder, "participants.csv");
        Sheet.of(folder, "referals.csv");
        Sheet.of(folder, "notes.txt");

        assertThat(in(folder).leftAside())
                .containsExactly("referals.csv: not a file of the exchange format; perhaps referrals.csv is meant");
    }

    @Test
    void readsRefusedRowsByNameOrWhereTheirSourceIsNotBesideThem() {
        var rejects = Sheet.of(folder, "participants.rejected-2.csv");

        assertThat(in(folder).found()).singleElement().satisfies(source -> assertThat(source.path()).isEqualTo(rejects));
        Sheet.of(folder, "participants.csv");
        assertThat(in(folder).found()).extracting(SourceFile::name).containsExactly("participants.csv");
        assertThat(in(folder).leftAside()).singleElement().asString().startsWith("participants.rejected-2.csv: refused rows");
        assertThat(in(rejects).found()).extracting(source -> source.file().name()).containsExactly("participants");
    }

    @Test
    void refusesAPathThatIsNotThere() {
        assertRefused(Refusal.Kind.NOT_FOUND, "There is no file or folder", folder.resolve("nothing"));
    }

    @Test
    void refusesAFolderWithoutKnownFilesAndNamesTheOthers() {
        Sheet.of(folder, "people.csv");

        assertRefused(Refusal.Kind.INVALID, "people.csv", folder);
    }

    @Test
    void refusesAFileThatIsNoneOfTheFormat() {
        assertRefused(Refusal.Kind.INVALID, "perhaps contacts.csv is meant", Sheet.of(folder, "contact.csv"));
        assertRefused(Refusal.Kind.INVALID, "Give a folder, or files", Sheet.of(folder, "handoff.db"));
    }

    @Test
    void saysOfAWorkbookHowItsSheetsAreSaved() throws Exception {
        for (String name : List.of("participants.xlsx", "County.XLS", "county.ods", "county.numbers")) {
            assertRefused(Refusal.Kind.INVALID, "it is a workbook. Save each sheet as CSV UTF-8 under one of these names: participants.csv, "
                    + "referrals.csv, ", Sheet.of(folder, name));
        }
        Files.delete(folder.resolve("county.numbers"));
        assertRefused(Refusal.Kind.INVALID, "It has County.XLS: a workbook, of which each sheet", folder);
        Sheet.of(folder, "participants.csv");
        assertThat(in(folder).leftAside()).hasSize(3)
                .contains("participants.xlsx: a workbook, of which each sheet has to be saved as CSV UTF-8");
    }

    @Test
    void refusesTwoFilesOfOneKind() {
        var one = Sheet.of(folder, "participants.csv");

        assertRefused(Refusal.Kind.INVALID, "one after the other", one, Sheet.of(folder, "participants.rejected.csv"));
    }

    @Test
    void neverTakesTheDataFileForASource() throws Exception {
        var data = Sheet.of(folder, "participants.csv");
        var link = Files.createSymbolicLink(folder.resolve("contacts.csv"), data);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SourceFiles.in(List.of(data), data))
                .withMessageContaining("it is the data file itself");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SourceFiles.in(List.of(link), data));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SourceFiles.in(List.of(folder), data));
    }

    private SourceFiles in(Path path) {
        return SourceFiles.in(List.of(path), folder.resolve("handoff.db"));
    }

    private void assertRefused(Refusal.Kind kind, String words, Path... paths) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SourceFiles.in(List.of(paths), folder.resolve("handoff-data.db")))
                .withMessageContaining(words).satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
