package org.handoff.reports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The JSON document of the command contract as a file. */
@Component
class JsonFormat implements ReportFormat {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES)).build();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(RunResult result, Path target) {
        var document = new LinkedHashMap<>(result.document());
        // stays with the run: the log has a row more each time, and the same figures give the same file
        document.remove("audit_head");
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        ReportFile.write(target, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
