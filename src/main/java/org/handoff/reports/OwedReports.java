package org.handoff.reports;

import java.util.List;
import java.util.Optional;
import org.handoff.shared.Nearest;

/** Which reports the program owes: those that {@code due.yml} of its configuration folder lists; without that file, all. */
record OwedReports(Optional<FunderFiles.Found> file) {

    List<ReportKind> among(List<ReportKind> kinds) {
        if (file.isEmpty()) {
            return kinds;
        }
        var section = FunderSection.of(file.get().place(), file.get().content()).knowing(List.of("reports"));
        var known = kinds.stream().map(ReportKind::name).toList();
        var owed = section.texts("reports");
        owed.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw section.wrong("reports", "there is no report '%s'; write %s".formatted(name,
                    Nearest.to(name, known).orElse(String.join(", ", known))));
        });
        return kinds.stream().filter(kind -> owed.contains(kind.name())).toList();
    }
}
