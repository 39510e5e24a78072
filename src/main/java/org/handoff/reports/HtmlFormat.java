package org.handoff.reports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** One page for a browser, complete in itself. */
@Component
class HtmlFormat implements ReportFormat {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public void write(RunResult result, Path target) {
        ReportFile.write(target, stream -> stream.write(ReportPage.of(result.publication()).getBytes(StandardCharsets.UTF_8)));
    }
}
