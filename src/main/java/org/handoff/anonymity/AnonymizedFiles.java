package org.handoff.anonymity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
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
    @Requires(Permission.EXPORT_ANONYMIZED)
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
        request.watcher().accept("Attacking what came of it");
        var attacks = Attacks.on(table, terms, release, request.seed());
        requireWithstood(attacks);
        var tried = release.and(attacks.stream().map(attack -> new Step("attack", "%s, knowing %s. %s".formatted(attack.name(),
                attack.knows(), attack.outcome()))).toList());
        return request.dryRun() ? new FileResult(table.rows(), tried, attacks, List.of())
                : write(request, new FileResult(table.rows(), tried, attacks, List.of()));
    }

    /** A link that succeeds would be a fault of ours; what can be inferred depends on the terms and is told. */
    private static void requireWithstood(List<Attack> attacks) {
        if (attacks.stream().anyMatch(attack -> !attack.passed() && !attack.name().equals("A7"))) {
            throw new IllegalStateException("an attack on a release succeeded");
        }
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

    private static FileResult write(FileRequest request, FileResult result) {
        request.watcher().accept("Writing " + request.target().getFileName());
        var table = result.release().table();
        try (var files = new ReleaseFiles()) {
            var hash = files.write(request.target(), table);
            var release = result.release().and(List.of(new Step("write", "%s: %d rows sorted by what they read, sha256 %s."
                    .formatted(request.target().getFileName(), table.rows(), hash))));
            var text = StepText.of(request, release.steps());
            files.write(request.stepsTarget(), stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
            return new FileResult(result.rows(), release, result.attacks(), files.keep());
        }
    }
}
