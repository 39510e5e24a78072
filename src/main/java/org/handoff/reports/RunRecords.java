package org.handoff.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.handoff.accounts.Sessions;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what came out of a run, so that it can be shown, counted again and compared. */
@Component
class RunRecords {

    private final RunQueries queries;
    private final FactsFingerprint fingerprint;
    private final Sessions sessions;
    private final CommentaryQueries commentaries;
    private final Vault vault;

    RunRecords(RunQueries queries, FactsFingerprint fingerprint, Sessions sessions, CommentaryQueries commentaries, Vault vault) {
        this.queries = queries;
        this.fingerprint = fingerprint;
        this.sessions = sessions;
        this.commentaries = commentaries;
        this.vault = vault;
    }

    /**
     * What a file says of its making. A file that is made again out of the same figures is the same file, byte for byte: it says
     * when it was first made, and where the audit log stood then. When it was made again, the history of runs tells.
     */
    record Making(Instant madeAt, String auditHead, String fingerprint) {
    }

    Making keep(ReportRun run, Counting.Counted counted, Map<String, String> definitions, String programVersion, String auditHead) {
        var first = queries.firstOf(run.sha256(), programVersion);
        var standing = fingerprint.now();
        queries.keep(run, sessions.who().orElseThrow().account().value(), new KeptRun.Record(programVersion, definitions,
                standing.fingerprint(), standing.change(), standing.imported(), auditHead), counted.text());
        return first.map(earlier -> new Making(earlier.ranAt(), Objects.requireNonNull(earlier.record()).auditHead(),
                Objects.requireNonNull(earlier.record()).fingerprint()))
                .orElseGet(() -> new Making(Instant.parse(run.runAt()), auditHead, standing.fingerprint()));
    }

    /** What is printed with a run: what is given with it, else what was last written about the same report; none to who holds no key to it. */
    Optional<Commentary> commentary(ReportRun run, @Nullable String given) {
        if (given != null) {
            commentaries.write(Objects.requireNonNull(run.id()), sessions.who().orElseThrow().account().value(), Instant.parse(run.runAt()), given);
        }
        return vault.holds(KeyGroup.NARRATIVE) ? commentaries.latest(run) : Optional.empty();
    }

    /** The files a run left, by their hashes. */
    void keep(ReportRun run, List<Path> files) {
        for (var file : files) {
            try {
                var bytes = Files.readAllBytes(file);
                queries.keep(Objects.requireNonNull(run.id()), new KeptRun.File(String.valueOf(file.getFileName()), bytes.length,
                        DigestUtils.sha256Hex(bytes)));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
