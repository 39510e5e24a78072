package org.handoff.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.handoff.shared.Nearest;
import org.handoff.shared.Stopped;
import org.springframework.stereotype.Component;

/** The kinds of file a report can be written as. */
@Component
class ReportFormats {

    private final List<ReportFormat> formats;

    ReportFormats(List<ReportFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    List<String> names() {
        return formats.stream().map(ReportFormat::name).sorted().toList();
    }

    /** The format of this name. */
    ReportFormat require(String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        return formats.stream().filter(format -> format.name().equals(name)).findFirst()
                .orElseThrow(() -> new UnknownFormat(typed, Nearest.to(typed, names()), names()));
    }

    /** Writes the result once for each format, all or, where one of the files is there already, none. */
    List<Path> write(RunResult result, List<String> names, Path folder) {
        var wanted = names.stream().map(this::require).distinct().toList();
        var targets = wanted.stream().map(format -> folder.resolve(result.reportId() + "." + format.name())).toList();
        targets.forEach(ReportFile::refuseToOverwrite);
        for (int at = 0; at < wanted.size(); at++) {
            Stopped.ifAsked();
            wanted.get(at).write(result, targets.get(at));
            ReportFile.removeUnlessRecorded(targets.get(at));
        }
        return targets;
    }
}
