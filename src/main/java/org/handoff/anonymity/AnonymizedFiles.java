package org.handoff.anonymity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Makes CSV files anonymous and writes down how. */
@Service
public class AnonymizedFiles {

    AnonymizedFiles() {
        // nothing is kept between two files
    }

    /**
     * Makes a file anonymous. Two files are written, or none: the rows, and beside them the steps with the hashes of what was read
     * and written and the command that gives the same file again.
     *
     * @throws org.handoff.shared.Refusal when a file cannot be read or written, or the terms cannot be met
     */
    public FileResult anonymize(FileRequest request) {
        if (!request.dryRun()) {
            ReleaseFiles.refuseToOverwrite(request.target());
            ReleaseFiles.refuseToOverwrite(request.stepsTarget());
        }
        var roles = roles(request);
        if (!Files.exists(request.source())) {
            throw new TableMissing(request.source());
        }
        request.watcher().accept("Reading " + request.source().getFileName());
        var table = CsvTable.table(request.source());
        var steps = new ArrayList<Step>();
        steps.add(new Step("read", "%s: %d rows, %d columns, sha256 %s.".formatted(request.source().getFileName(), table.rows(),
                table.columns().size(), Sha256Digest.of(request.source()))));
        var hierarchies = hierarchies(request, table, steps);
        var terms = new Terms(roles, hierarchies, request.k(), request.l(), request.cap(), request.mostWithheld(), request.seed());
        var release = Anonymizer.release(table, terms, request.watcher()).after(steps);
        return request.dryRun() ? new FileResult(table.rows(), release, List.of()) : write(request, table.rows(), release);
    }

    private static Map<String, Role> roles(FileRequest request) {
        var roles = new HashMap<String, Role>();
        request.columns().forEach((role, columns) -> columns.forEach(column -> {
            if (roles.put(column, role) != null) {
                throw new TwoRoles(column);
            }
        }));
        return roles;
    }

    private static Map<String, Hierarchy> hierarchies(FileRequest request, Table table, List<Step> steps) {
        var folder = new HierarchyFolder(request.hierarchies());
        var wanted = Stream.of(Role.QUASI, Role.PROTECTED).flatMap(role -> request.columns().getOrDefault(role, List.of()).stream())
                .filter(table.columns()::contains).toList();
        var hierarchies = new HashMap<String, Hierarchy>();
        var files = folder.filesOf(wanted);
        for (String column : wanted) {
            hierarchies.put(column, HierarchyFolder.read(column, files.get(column)));
            steps.add(new Step("read", "%s for %s: sha256 %s.".formatted(files.get(column).getFileName(), column,
                    Sha256Digest.of(files.get(column)))));
        }
        return hierarchies;
    }

    private static FileResult write(FileRequest request, int rows, Release release) {
        request.watcher().accept("Writing " + request.target().getFileName());
        try (var files = new ReleaseFiles()) {
            var hash = files.write(request.target(), release.table());
            var all = new ArrayList<>(release.steps());
            all.add(new Step("write", "%s: %d rows sorted by what they read, sha256 %s.".formatted(request.target().getFileName(),
                    release.table().rows(), hash)));
            var text = StepText.of(request, all);
            files.write(request.stepsTarget(), stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
            List<Path> written = files.keep();
            return new FileResult(rows, new Release(release.table(), release.sources(), release.risk(), release.loss(),
                    List.copyOf(all)), written);
        }
    }
}
