package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that only the sources can tell: how long files and methods are, and that every package says what it is for. */
class SourceRulesTests {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final List<SourceFile> SOURCES = SourceFile.under(Path.of("src/main/java"), Path.of("src/test/java"));
    private static final List<SourceFile> PROGRAM = SourceFile.under(Path.of("src/main/java"));

    @TempDir
    Path folder;

    @Test
    void filesAndMethodsStayShort() {
        assertThat(tooLong(SOURCES)).isEmpty();
    }

    @Test
    void aLongFileAndALongMethodAreFound() throws IOException {
        write("LongFile.java", "class LongFile {\n" + "    // one more line\n".repeat(LONGEST_FILE) + "}\n");
        write("LongMethod.java", "class LongMethod {\n    void run() {\n" + "        run();\n".repeat(LONGEST_METHOD) + "    }\n}\n");

        assertThat(tooLong(SourceFile.under(folder))).satisfiesExactlyInAnyOrder(
                first -> assertThat(first).contains("LongFile.java has 302 lines"),
                second -> assertThat(second).contains("LongMethod.java: run has 42 lines"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(withoutSentence(PROGRAM)).isEmpty();
    }

    @Test
    void aPackageThatSaysNothingIsFound() throws IOException {
        write("package-info.java", "@org.jspecify.annotations.NullMarked\npackage silent;\n");

        assertThat(withoutSentence(SourceFile.under(folder))).hasSize(1);
    }

    private static List<String> tooLong(List<SourceFile> sources) {
        return sources.stream().flatMap(source -> Stream.concat(
                Stream.of("%s has %d lines".formatted(source.path(), source.lines())).filter(line -> source.lines() > LONGEST_FILE),
                source.methods().entrySet().stream().filter(method -> method.getValue() > LONGEST_METHOD)
                        .map(method -> "%s: %s has %d lines".formatted(source.path(), method.getKey(), method.getValue())))).toList();
    }

    private static List<Path> withoutSentence(List<SourceFile> sources) {
        return sources.stream().filter(source -> source.path().endsWith("package-info.java") && source.sentence().isEmpty())
                .map(SourceFile::path).toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
