package org.handoff.reports;

import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** The workbook. Holds nothing of the library that writes it, so that starting the program does not load it. */
@Component
class XlsxFormat implements ReportFormat {

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public void write(RunResult result, Path target) {
        ReportFile.write(target, stream -> ReportWorkbook.write(result, stream));
    }
}
