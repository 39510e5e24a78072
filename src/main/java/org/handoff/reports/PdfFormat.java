package org.handoff.reports;

import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * The pages a program lead sends. Holds nothing of the report library, so that starting the program does not load it.
 */
@Component
class PdfFormat implements ReportFormat {

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public void write(RunResult result, Path target) {
        ReportFile.write(target, stream -> PdfPages.write(result.publication(), stream));
    }
}
