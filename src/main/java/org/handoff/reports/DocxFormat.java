package org.handoff.reports;

import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** The document for an office program. Holds nothing of the library that writes it, so that starting the program does not load it. */
@Component
class DocxFormat implements ReportFormat {

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public void write(RunResult result, Path target) {
        ReportFile.write(target, stream -> ReportDocument.write(result, stream));
    }
}
