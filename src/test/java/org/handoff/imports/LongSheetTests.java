package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet far larger than the memory that the import may use. */
class LongSheetTests {

    private static final int CONTACTS = 100_000;
    private static final int PEOPLE = 2_000;
    /** Little more than the program needs without any row; the rows of the sheet would take several times as much. */
    private static final String MEMORY = "-Xmx24m";

    @TempDir
    private Path folder;

    @Test
    void isReadInMemoryThatDoesNotGrowWithIt() throws Exception {
        var sheets = Files.createDirectories(folder.resolve("sheets"));
        writePeople(sheets.resolve("participants.csv"));
        writeContacts(sheets.resolve("contacts.csv"));

        var output = folder.resolve("output.txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, MEMORY, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"),
                ImportInLittleMemory.class.getName(), folder.resolve("test.db").toString(), sheets.toString())
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(output)).contains("%1$d read, 0 refused, %1$d undone".formatted(CONTACTS + PEOPLE));
        assertThat(process.exitValue()).isZero();
    }

    private static void writePeople(Path file) throws IOException {
        try (var sheet = Files.newBufferedWriter(file)) {
            sheet.write("participant,first_name,dob\n");
            for (int person = 0; person < PEOPLE; person++) {
                sheet.write("X%d,Ada,1980-01-01\n".formatted(person));
            }
        }
    }

    private static void writeContacts(Path file) throws IOException {
        try (var sheet = Files.newBufferedWriter(file)) {
            sheet.write("contact,participant,on,minutes,mode,direction,worker\n");
            for (int contact = 0; contact < CONTACTS; contact++) {
                sheet.write("Contact-%08d-of-a-former-system-with-long-keys,X%d,2024-%02d-%02d,%d,FIELD,TWO_WAY,w%d\n"
                        .formatted(contact, contact % PEOPLE, contact % 12 + 1, contact % 28 + 1, contact % 90, contact % 20));
            }
        }
    }
}
