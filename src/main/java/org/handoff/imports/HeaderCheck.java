package org.handoff.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handoff.shared.Nearest;

/** Checks the header of one file against the exchange format. */
final class HeaderCheck {

    private static final long HEADER_ROW = 1;

    private final SourceFile source;
    private final Header header;
    private final List<Problem> problems = new ArrayList<>();

    private HeaderCheck(SourceFile source, Header header) {
        this.source = source;
        this.header = header;
    }

    /** Everything wrong with the file's header. */
    static List<Problem> problems(SourceFile source) {
        try (var reader = new SourceReader(source.path())) {
            var first = reader.next();
            if (first.isEmpty() || first.get().isBlank()) {
                return List.of(problem(source, "", "The file does not begin with a header row",
                        "Put the names of the columns in row 1, beginning with %s.".formatted(source.file().key().name())));
            }
            var check = new HeaderCheck(source, Header.of(first.get()));
            check.all();
            return check.problems;
        } catch (SourceReader.BrokenFile broken) {
            return List.of(problem(source, "", "The header row cannot be read",
                    "Save the sheet as CSV UTF-8 (comma delimited)."));
        }
    }

    private void all() {
        var names = header.names();
        if (names.size() > RowLimits.COLUMNS) {
            problems.add(problem(source, "", "The header has %d columns; the most is %d"
                    .formatted(names.size(), RowLimits.COLUMNS), "Delete the columns that are not of the format."));
            return;
        }
        if (names.size() == 1 && names.get(0).matches(".*[;\t|].*")) {
            problems.add(problem(source, names.get(0), "The columns are not separated by commas",
                    "Save the sheet as CSV UTF-8 (comma delimited)."));
            return;
        }
        if (names.stream().anyMatch(name -> RowLimits.ofField("", name).isPresent())) {
            problems.add(problem(source, names.get(0), "The header holds characters that are not UTF-8 text",
                    "Save the sheet as CSV UTF-8 (comma delimited), not as Unicode text or as a workbook."));
            return;
        }
        var seen = new HashSet<String>();
        IntStream.range(0, names.size()).forEach(index -> one(names.get(index), index + 1, seen));
        source.file().columns().stream().filter(Column::required).filter(column -> !header.has(column))
                .filter(column -> !isMeant(column.name()))
                .forEach(column -> problems.add(problem(source, column.name(), "The required column is missing",
                        "Add the column %s.".formatted(column.name()))));
    }

    private void one(String name, int position, HashSet<String> seen) {
        if (name.isEmpty()) {
            problems.add(problem(source, "", "Column %d has no name".formatted(position), "Name it or delete it."));
        } else if (!seen.add(name)) {
            problems.add(problem(source, name, "The column stands twice in the header", "Delete one of the two."));
        } else if (source.file().column(name).isEmpty() && !Header.OF_REJECTS.contains(name)) {
            problems.add(problem(source, name, "%s has no such column".formatted(source.file().fileName()),
                    meant(name).map("Did you mean %s?"::formatted).orElse("Delete the column.")));
        }
    }

    /** The column that a misspelt name stands for: one of the format that the header does not have. */
    private Optional<String> meant(String name) {
        return Nearest.to(name,
                source.file().columns().stream().filter(column -> !header.has(column)).map(Column::name).toList());
    }

    /** Whether a misspelt name was already told to mean this column, so that it is not told as missing too. */
    private boolean isMeant(String column) {
        return header.names().stream().filter(name -> source.file().column(name).isEmpty())
                .anyMatch(name -> meant(name).filter(column::equals).isPresent());
    }

    private static Problem problem(SourceFile source, String column, String rule, String fix) {
        return new Problem(source.name(), HEADER_ROW, Shown.of(column), Shown.of(column), rule, fix);
    }
}
