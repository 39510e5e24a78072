package org.handoff.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handoff.measures.Measures;
import org.handoff.shared.Nearest;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** The reports there are: one for each funder file. Read when asked for, so that a file put there a moment ago counts. */
@Component
class ReportKinds {

    private final FunderFiles files;
    private final Measures measures;

    ReportKinds(FunderFiles files, Measures measures) {
        this.files = files;
        this.measures = measures;
    }

    /** Every report whose file can be read, in the order the files say, then by name. */
    List<ReportKind> all() {
        var kinds = new ArrayList<FunderFileReader.Placed>();
        files.funders().forEach((name, file) -> {
            try {
                kinds.add(read(name, file));
            } catch (FunderFileWrong wrong) {
                // told by wrong(); the other reports go on
            }
        });
        kinds.sort(Comparator.comparing(FunderFileReader.Placed::order).thenComparing(each -> each.kind().name()));
        return kinds.stream().map(FunderFileReader.Placed::kind).toList();
    }

    /** What is wrong with the files that cannot be read. */
    List<String> wrong() {
        var problems = new ArrayList<String>();
        files.funders().forEach((name, file) -> {
            try {
                read(name, file);
            } catch (FunderFileWrong wrong) {
                problems.add(wrong.sentence());
            }
        });
        return problems;
    }

    /**
     * The report of this name.
     *
     * @throws Refusal when there is none, with the nearest name, or its file is wrong, with the line
     */
    ReportKind require(String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        var funders = files.funders();
        var file = funders.get(name);
        if (file == null) {
            var names = all().stream().map(ReportKind::name).toList();
            throw new UnknownReport(typed, Nearest.to(name, names), names);
        }
        return read(name, file).kind();
    }

    private FunderFileReader.Placed read(String name, FunderFiles.Found file) {
        return FunderFileReader.read(name, file, files.templates(), Set.copyOf(measures.ids()));
    }
}
