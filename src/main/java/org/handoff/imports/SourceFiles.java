package org.handoff.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handoff.shared.Nearest;

/** Finds the files of the exchange format among the paths somebody typed. */
final class SourceFiles {

    private static final Pattern WORKBOOKS = Pattern.compile(".+\\.(xlsx|xlsm|xlsb|xls|ods|fods|numbers|gsheet)");
    private static final Pattern CSV = Pattern.compile("(?<name>.+?)(?<rejects>\\.rejected(-\\d+)?)?\\.csv");

    private final Path dataFile;
    private final List<SourceFile> found = new ArrayList<>();
    private final List<String> leftAside = new ArrayList<>();

    private SourceFiles(Path dataFile) {
        this.dataFile = dataFile;
    }

    /**
     * Looks at the names only; no file is opened.
     *
     * @param dataFile the data file, which is never opened as a source: closing it would drop SQLite's locks on it
     */
    static SourceFiles in(List<Path> paths, Path dataFile) {
        var files = new SourceFiles(dataFile);
        paths.forEach(files::add);
        files.found.sort(Comparator.comparingInt(source -> ExchangeFormat.FILES.indexOf(source.file())));
        files.refuseTwoOfOneKind();
        return files;
    }

    /** In the order in which they have to be read. */
    List<SourceFile> found() {
        return List.copyOf(found);
    }

    /** Files of a folder that are not read, with the reason. */
    List<String> leftAside() {
        return List.copyOf(leftAside);
    }

    private void add(Path path) {
        if (!Files.exists(path)) {
            throw new NoSuchFile(path);
        }
        if (isWorkbook(path)) {
            throw new AWorkbook(path);
        }
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(path);
        }
    }

    private void addFile(Path path) {
        refuseDataFile(path);
        if (!Files.isRegularFile(path)) {
            throw new NotASourceFile(path, "it is not a file one can read twice");
        }
        var source = known(path);
        if (source.isEmpty()) {
            throw new NotASourceFile(path, "its name is none of the exchange format's" + nearest(path));
        }
        found.add(source.get());
    }

    private void addFolder(Path folder) {
        var known = new ArrayList<SourceFile>();
        for (Path path : entries(folder)) {
            if (isWorkbook(path)) {
                leftAside.add("%s: a workbook, of which each sheet has to be saved as CSV UTF-8".formatted(path.getFileName()));
            } else if (Files.isRegularFile(path) && lowerName(path).endsWith(".csv")) {
                known(path).ifPresentOrElse(known::add,
                        () -> leftAside.add("%s: not a file of the exchange format%s".formatted(path.getFileName(), nearest(path))));
            }
        }
        if (known.isEmpty()) {
            throw new NoKnownFiles(folder, leftAside);
        }
        known.forEach(source -> addUnlessRejects(source, known));
    }

    /** Refused rows of an earlier import lie beside their source: they are read when they are named, or when they are alone. */
    private void addUnlessRejects(SourceFile source, List<SourceFile> beside) {
        boolean sourceBeside = beside.stream().anyMatch(other -> other.file() == source.file() && !isRejects(other));
        if (isRejects(source) && sourceBeside) {
            leftAside.add("%s: refused rows of an earlier import; import it by its name".formatted(source.name()));
        } else {
            refuseDataFile(source.path());
            found.add(source);
        }
    }

    /** By its name; some programs keep theirs as a folder. */
    private static boolean isWorkbook(Path path) {
        return WORKBOOKS.matcher(lowerName(path)).matches();
    }

    private static List<Path> entries(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new CannotReadFile(folder);
        }
    }

    private static Optional<SourceFile> known(Path path) {
        var name = CSV.matcher(lowerName(path));
        return name.matches() ? ExchangeFormat.called(name.group("name")).map(file -> new SourceFile(path, file))
                : Optional.empty();
    }

    private static boolean isRejects(SourceFile source) {
        var name = CSV.matcher(lowerName(source.path()));
        return name.matches() && name.group("rejects") != null;
    }

    private static String nearest(Path path) {
        return Nearest.to(lowerName(path), ExchangeFormat.FILES.stream().map(ExchangeFile::fileName).toList())
                .map("; perhaps %s is meant"::formatted).orElse("");
    }

    private static String lowerName(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }

    private void refuseDataFile(Path path) {
        try {
            if (Files.exists(dataFile) && Files.isSameFile(path, dataFile)) {
                throw new NotASourceFile(path, "it is the data file itself");
            }
        } catch (IOException unreadable) {
            throw new CannotReadFile(path);
        }
    }

    private void refuseTwoOfOneKind() {
        for (int next = 1; next < found.size(); next++) {
            if (found.get(next).file() == found.get(next - 1).file()) {
                throw new TwoFilesOfOneKind(found.get(next - 1), found.get(next));
            }
        }
    }
}
