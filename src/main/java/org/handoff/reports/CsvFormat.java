package org.handoff.reports;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Every figure as a sheet. */
@Component
class CsvFormat implements ReportFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void write(RunResult result, Path target) {
        ReportFile.write(target, stream -> FiguresCsv.write(result.rows(),
                new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }
}
