package org.handoff.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handoff.anonymity.Hierarchy;
import org.jspecify.annotations.Nullable;

/** The files of a package as text, by their names. */
final class PackageFiles {

    private final ExportRequest request;
    private final Sheets sheets;
    private final List<ExportColumn> columns;
    private final Map<String, Hierarchy> hierarchies;

    /** @param columns  those of all three files, in their order */
    PackageFiles(ExportRequest request, Sheets sheets, List<ExportColumn> columns, Map<String, Hierarchy> hierarchies) {
        this.request = request;
        this.sheets = sheets;
        this.columns = columns;
        this.hierarchies = hierarchies;
    }

    Map<String, String> of(Map<String, @Nullable Object> statement, Map<String, String> data, String created) {
        var files = new LinkedHashMap<String, String>(data);
        var codebook = new Codebook(columns, sheets.all());
        files.put("codebook.csv", codebook.csv());
        files.put("codebook.html", codebook.html());
        hierarchies.forEach((column, hierarchy) -> files.put("hierarchies/" + column + ".csv", hierarchy(hierarchy)));
        files.putAll(new Loaders(columns).files());
        files.put("statement.json", Statement.JSON.writeValueAsString(statement) + "\n");
        files.put("statement.txt", Statement.text(statement));
        files.put("README.md", readme(statement));
        var descriptor = new Descriptor("handoff-" + request.profile().word() + "-" + created, "Person-level outcomes of a diversion program",
                created, columns, sheets);
        files.put("datapackage.json", Statement.JSON.writeValueAsString(descriptor.document(files)) + "\n");
        files.put(Checksums.FILE, Checksums.of(files));
        return files;
    }

    /** The rows themselves and those of the twin. */
    Map<String, String> data(int least) {
        var files = new LinkedHashMap<String, String>();
        sheets.all().forEach(sheet -> files.put("data/" + sheet.name() + ".csv", CsvText.of(sheet)));
        new Twin(request.seed(), least).of(sheets).all().forEach(sheet -> files.put("synthetic/" + sheet.name() + ".csv", CsvText.of(sheet)));
        return files;
    }

    private static String hierarchy(Hierarchy hierarchy) {
        var header = new ArrayList<>(List.of("value"));
        IntStream.range(1, hierarchy.levels()).forEach(level -> header.add("level_" + level));
        return CsvText.of(header, hierarchy.lines());
    }

    private String readme(Map<String, @Nullable Object> statement) {
        return """
                # Person-level outcomes of a diversion program

                %s %s of %s people are in it. For: %s. Profile: %s%s. Rows read alike at least %s at a time.

                ## Load it

                    python3 load.py                                    # Python 3 alone; a summary
                    python3 -c 'from load import load; people, events, months = load()'
                    source("load.R")                                   # R; Stata: do load.do; SPSS: load.sps; SAS: load.sas

                `synthetic/` has invented rows of the same shape, to write code with. `sha256sum -c SHA256SUMS` checks the files.

                ## What is in it

                | file | rows |
                | --- | --- |
                | `data/person.csv` | %d people: what stood at entry, times with censoring, windows before and after |
                | `data/event.csv` | %d events between the program and a person, in days since the index referral |
                | `data/panel.csv` | %d months of people, from -12 to 18 |
                | `codebook.html`, `codebook.csv` | what each column means, what it may hold, how often it does |
                | `hierarchies/` | how values grow coarser: `*` stands for any value |
                | `statement.txt`, `statement.json` | rules, risk, attacks, and what an evaluation still gets, raw against export |

                ## How to analyse it

                * Times are middles of bins of %d days. `_event` 1: it happened at `_time`. 0: it had not until the end of follow-up (censored).
                * `*` is a value that was made coarser, an empty field one that is missing. Neither is a group: leave it out, or model it.
                * Sex, race and the two arrest columns have one level for the whole file, so results by them are not bent by who was blurred.
                * `arrests` in the panel is the mean of the rows that read alike in `person.csv`. Sums and rates by month are those of the
                  people; a person's own months are not in the file. `2-3`, `4+` and `1+` in `person.csv` are classes of counts.
                * The index day lies outside both windows. People enter at a peak of their arrests: a fall after it is no effect by itself.
                %s
                ## Terms

                Use it for the purpose it was given for. Do not try to find anybody, do not join it with other files about people, do not pass it
                on. Who finds a person by accident tells the program and nobody else.
                """.formatted(statement.get("cohort"), statement.get("people_released"), statement.get("people"), request.recipient(),
                request.profile().word(), request.agreement() == null ? "" : ", under " + request.agreement(), statement.get("k"),
                sheets.person().rows().size(), sheets.event().rows().size(), sheets.panel().rows().size(), request.profile().bins().width(),
                request.hasBasis("sud") ? "\n42 CFR part 2 prohibits unauthorized use or disclosure of these records.\n" : "");
    }
}
