package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.handoff.platform.StorageFaults;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 150})
    void leavesTheFileAsItWasAndSaysThatTheDiskIsFull(int pagesLeft) throws Exception {
        try (var database = new ImportDatabase(folder.resolve("test.db"))) {
            var sheets = Sheet.copyOf("multnomah", folder);
            Sheet.of(sheets, "expenses.csv", "expense,on,category,amount", "X1,never,1,5");
            var before = database.dump();
            long pages = database.jdbc().queryForObject("PRAGMA page_count", Long.class);
            database.jdbc().execute("PRAGMA max_page_count = " + (pages + pagesLeft));

            var thrown = catchThrowable(() -> database.imports().read(ImportRequest.of(sheets).acceptingValid()));

            assertThat(StorageFaults.whileOpening(thrown)).hasValueSatisfying(sentence ->
                    assertThat(sentence).contains("The disk is full, and nothing was saved"));
            assertThat(database.dump()).isEqualTo(before);
            assertThat(sheets).isDirectoryNotContaining("glob:**rejected*");
        }
    }
}
