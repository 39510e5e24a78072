package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PdfFormatTests {

    @TempDir
    private Path folder;

    private final PdfFormat format = new PdfFormat();

    @Test
    void writesAWholePdfAndNothingElse() throws IOException {
        Path target = folder.resolve("quarterly.pdf");
        write(APublication.ofMultnomah(), target);
        assertThat(Files.readAllBytes(target)).startsWith("%PDF-".getBytes()).endsWith("%%EOF\n".getBytes());
        assertThat(names()).containsExactly("quarterly.pdf");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsOnlyTheOwnerReadIt() throws IOException {
        Path target = folder.resolve("quarterly.pdf");
        write(APublication.ofMultnomah(), target);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target))).isEqualTo("rw-------");
    }

    @Test
    void leavesAnExistingFileAsItIsAndSaysWhatToDo() throws IOException {
        Path target = Files.writeString(folder.resolve("quarterly.pdf"), "last quarter");
        assertThatThrownBy(() -> write(APublication.ofMultnomah(), target)).isInstanceOf(ReportFileExists.class)
                .hasMessageContaining(target.toString()).hasMessageContaining("--out")
                .extracting(refusal -> ((Refusal) refusal).kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(target).hasContent("last quarter");
        assertThat(names()).containsExactly("quarterly.pdf");
    }

    @Test
    void writesOverTheRemainsOfARunThatWasInterrupted() throws IOException {
        Files.writeString(folder.resolve("quarterly.pdf.part"), "half a page");
        write(APublication.ofMultnomah(), folder.resolve("quarterly.pdf"));
        assertThat(names()).containsExactly("quarterly.pdf");
    }

    @Test
    void leavesNothingWhenThePagesCannotBeMade() throws IOException {
        Publication tooWide = APublication.withTables(APublication.table("Work done", 1, "x", Stream.generate(() ->
                APublication.number("n")).limit(9).toArray(Publication.Column[]::new)));
        assertThatThrownBy(() -> write(tooWide, folder.resolve("quarterly.pdf")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("9 columns");
        assertThat(names()).isEmpty();
    }

    @Test
    void isCreatedWithoutTheReportLibrary() throws Exception {
        URL[] classes = {PdfFormat.class.getProtectionDomain().getCodeSource().getLocation()};
        try (URLClassLoader without = new WithoutJasper(classes)) {
            Class<?> type = Class.forName(PdfFormat.class.getName(), true, without);
            assertThat(type).isNotSameAs(PdfFormat.class);
            assertThat(type.getDeclaredMethods()).isNotEmpty();
            assertThat(type.getDeclaredConstructor()).isNotNull();
            assertThatThrownBy(() -> Class.forName("net.sf.jasperreports.engine.JasperReport", true, without))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    private void write(Publication publication, Path target) {
        format.write(new RunResult("Q-2025-0042", Map.of(), List.of(), List.of(), publication), target);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    /** Loads the reports anew and finds nothing of the report library. */
    private static final class WithoutJasper extends URLClassLoader {

        WithoutJasper(URL[] classes) {
            super(classes, PdfFormatTests.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("net.sf.jasperreports") || name.startsWith("org.jfree")) {
                throw new ClassNotFoundException(name);
            }
            if (name.startsWith("org.handoff.reports")) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
            return super.loadClass(name, resolve);
        }
    }
}
