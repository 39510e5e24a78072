package org.handoff.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.handoff.machine.PrivateFiles;
import org.handoff.shared.Refusal;
import org.handoff.shared.Stopped;

/** The folder of all reports of a closed period: whole, with its manifest, or not there. */
public final class DueFolder {

    static final String MANIFEST = "manifest.csv";

    private static final List<String> HEADER = List.of("report", "title", "funder", "from", "to", "due", "audience", "report_id",
            "file", "sha256", "refused");

    private DueFolder() {
    }

    /** One file of the folder with the hash of its contents, in hexadecimal. */
    public record File(String name, String sha256) {

        static File of(Path file) {
            try (var stream = Files.newInputStream(file)) {
                return new File(String.valueOf(file.getFileName()), DigestUtils.sha256Hex(stream));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /**
     * Fills a folder beside the target and gives it its name when everything is in it.
     *
     * @param contents puts the files into the folder and says the rows of the manifest
     * @throws ReportFileExists when there is something of that name already
     * @throws ReportFileNotWritten when it cannot be written
     */
    static void fill(Path target, Function<Path, List<List<String>>> contents) {
        var folder = target.toAbsolutePath().normalize();
        ReportFile.refuseToOverwrite(folder);
        var part = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            discard(part);
            PrivateFiles.folder(Objects.requireNonNull(folder.getParent()));
            PrivateFiles.folder(part);
            write(part.resolve(MANIFEST), contents.apply(part));
            Stopped.ifAsked();
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            ReportFile.unlessRecorded(() -> discardQuietly(folder));
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | UncheckedIOException failed) {
            Stopped.ifBehind(failed);
            throw new ReportFileNotWritten(folder, failed);
        } finally {
            discardQuietly(part);
        }
    }

    /** A row for each file, and one for each report that was refused. */
    static List<List<String>> manifest(List<DueReports.Made> made, Audience audience) {
        var rows = new ArrayList<List<String>>();
        for (var each : made) {
            var due = each.due();
            var report = List.of(due.kind().name(), due.kind().title(), due.kind().form().funder(), due.period().from().toString(),
                    due.period().to().toString(), due.by().toString(), audience.word(), Objects.toString(each.reportId(), ""));
            each.files().forEach(file -> rows.add(with(report, file.name(), file.sha256(), "")));
            if (each.refused() != null) {
                rows.add(with(report, "", "", Objects.toString(each.refused(), "")));
            }
        }
        return rows;
    }

    private static List<String> with(List<String> report, String... more) {
        var row = new ArrayList<>(report);
        row.addAll(List.of(more));
        return row;
    }

    private static void write(Path manifest, List<List<String>> rows) {
        ReportFile.write(manifest, stream -> {
            var csv = CsvWriter.builder().build(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            csv.writeRecord(HEADER);
            rows.forEach(row -> csv.writeRecord(row.stream().map(FiguresCsv::field).toList()));
            csv.flush();
        });
    }

    /** What an interrupted run left. */
    private static void discard(Path part) throws IOException {
        if (Files.isDirectory(part)) {
            try (var files = Files.walk(part)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void discardQuietly(Path part) {
        try {
            discard(part);
        } catch (IOException leftBehind) {
            // the next run into a folder of this name deletes it before it begins
        }
    }
}
