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
    private static final long LAST_TITLE_ROW = 10;
    private static final int SEVERAL = 2;

    private final SourceFile source;
    private final Header header;
    private final HeaderWords words;
    private final List<Problem> problems = new ArrayList<>();

    private HeaderCheck(SourceFile source, Header header, HeaderWords words) {
        this.source = source;
        this.header = header;
        this.words = words;
    }

    /** Everything wrong with the file's header. */
    static List<Problem> problems(SourceFile source) {
        try (var reader = new SourceReader(source.path())) {
            var words = HeaderWords.read();
            var first = reader.next();
            var below = first.isPresent() && known(source.file(), first.get(), words) == 0 ? headerBelow(source.file(), reader, words)
                    : Optional.<Long>empty();
            if (below.isPresent()) {
                return List.of(problem(source, "", "The file does not begin with a header row",
                        "The header seems to be in row %d: delete %s.".formatted(below.get(),
                        below.get() == 2 ? "row 1" : "rows 1-" + (below.get() - 1))));
            }
            if (first.isEmpty() || first.get().isBlank()) {
                return List.of(problem(source, "", "The file does not begin with a header row",
                        "Put the names of the columns in row 1, beginning with %s.".formatted(source.file().key().name())));
            }
            var check = new HeaderCheck(source, Header.of(first.get()), words);
            check.all();
            return check.problems;
        } catch (SourceReader.BrokenFile broken) {
            return List.of(problem(source, "", "The header row cannot be read",
                    "Save the sheet as CSV UTF-8 (comma delimited)."));
        }
    }

    /** Whoever prints a sheet puts a title over it; a header is known by several of its columns. */
    private static Optional<Long> headerBelow(ExchangeFile file, SourceReader reader, HeaderWords words) throws SourceReader.BrokenFile {
        for (var row = reader.next(); row.isPresent() && row.get().number() <= LAST_TITLE_ROW + 1; row = reader.next()) {
            if (known(file, row.get(), words) >= SEVERAL) {
                return Optional.of(row.get().number());
            }
        }
        return Optional.empty();
    }

    private static long known(ExchangeFile file, SourceRow row, HeaderWords words) {
        return row.fields().stream().filter(field -> !words.meant(file, field).isEmpty()).count();
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
                    fix(name)));
        }
    }

    private String fix(String name) {
        var meant = meant(name);
        if (!meant.isEmpty()) {
            return "Did you mean %s?".formatted(String.join(" or ", meant));
        }
        var missing = missing().stream().filter(column -> !isMeant(column)).toList();
        return words.elsewhere(source.file(), name).orElseGet(() -> missing.isEmpty() ? "Delete the column if nothing of it is wanted."
                : "Rename it to one of the missing columns: %s; or delete it if nothing of it is wanted.".formatted(String.join(", ", missing)));
    }

    /** The columns that another name stands for: of the format, and not in the header. */
    private List<String> meant(String name) {
        var missing = missing();
        var meant = words.meant(source.file(), name).stream().filter(missing::contains).toList();
        return !meant.isEmpty() || words.elsewhere(source.file(), name).isPresent() ? meant : Nearest.to(name, missing).stream().toList();
    }

    private List<String> missing() {
        return source.file().columns().stream().filter(column -> !header.has(column)).map(Column::name).toList();
    }

    /** Whether a misspelt name was already told to mean this column, so that it is not told as missing too. */
    private boolean isMeant(String column) {
        return header.names().stream().filter(name -> source.file().column(name).isEmpty())
                .anyMatch(name -> meant(name).contains(column));
    }

    private static Problem problem(SourceFile source, String column, String rule, String fix) {
        return new Problem(source.name(), HEADER_ROW, Shown.of(column), Shown.of(column), rule, fix);
    }
}
