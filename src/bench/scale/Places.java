import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** Files and folders that are made anew for each round. */
final class Places {

    private Places() {
    }

    /** A copy in the place of what may be there, journals and all. */
    static Path fresh(Path from, Path to) throws IOException {
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(Path.of(to + end));
        }
        return Files.copy(from, to);
    }

    /** An empty folder of its owner's alone. */
    static Path fresh(Path folder) throws IOException {
        return Files.createDirectories(gone(folder), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** A path at which nothing is left. */
    static Path gone(Path path) throws IOException {
        if (Files.exists(path)) {
            try (var files = Files.walk(path)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        return path;
    }

    static String first(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow().toString();
        }
    }

    /** How many rows the files of a county have. */
    static long rows(Path county) throws IOException {
        long rows = 0;
        try (var files = Files.list(county)) {
            for (Path file : files.toList()) {
                try (var lines = Files.lines(file)) {
                    rows += lines.count() - 1;
                }
            }
        }
        return rows;
    }
}
