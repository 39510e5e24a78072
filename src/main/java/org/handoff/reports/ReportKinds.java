package org.handoff.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handoff.measures.Measures;
import org.handoff.shared.ConfigCheckup;
import org.handoff.shared.ConfigMistake;
import org.handoff.shared.ConfigWrong;
import org.handoff.shared.Nearest;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** The reports there are: one for each funder file. Read when asked for, so that a file put there a moment ago counts. */
@Component
class ReportKinds implements ConfigCheckup {

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
        return faults().stream().map(ConfigWrong::sentence).toList();
    }

    private List<ConfigWrong> faults() {
        var faults = new ArrayList<ConfigWrong>();
        files.funders().forEach((name, file) -> ConfigWrong.in(() -> read(name, file)).ifPresent(faults::add));
        return faults;
    }

    /** The same with templates that no report names, and the list of reports that are owed. */
    @Override
    public List<ConfigMistake> mistakes() {
        var faults = faults();
        files.templates().values().forEach(template -> ConfigWrong.in(() -> FunderFileReader.pages(template)).ifPresent(faults::add));
        ConfigWrong.in(() -> new OwedReports(files.owed()).among(all())).ifPresent(faults::add);
        // a template that is wrong is wrong in every report that names it
        return faults.stream().map(ConfigWrong::mistake)
                .map(each -> new ConfigMistake(files.inFolder(each.file()), each.line(), each.problem())).distinct().toList();
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
