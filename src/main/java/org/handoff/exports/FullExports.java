package org.handoff.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.handoff.codes.Code;
import org.handoff.codes.Codes;
import org.handoff.consents.DisclosureBasis;
import org.handoff.consents.DisclosureNotice;
import org.handoff.consents.Disclosures;
import org.handoff.imports.ExchangeCopies;
import org.handoff.vault.RecoveryKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All records with names, out of the program and readable again: sealed unless plain files are asked for. */
@Service
public class FullExports {

    private static final String README = "README.txt";

    private final ExchangeCopies copies;
    private final Disclosures disclosures;
    private final Codes codes;
    private final Departures departures;
    private final Outputs outputs;
    private final SealedFolders sealed;
    private final FullExportQueries register;
    private final Sessions sessions;
    private final Clock clock;

    FullExports(ExchangeCopies copies, Disclosures disclosures, Codes codes, Departures departures, Outputs outputs, SealedFolders sealed,
            FullExportQueries register, Sessions sessions, Clock clock) {
        this.copies = copies;
        this.disclosures = disclosures;
        this.codes = codes;
        this.departures = departures;
        this.outputs = outputs;
        this.sealed = sealed;
        this.register = register;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Writes all records in the files of the exchange format, logs the disclosure and enters it into the register.
     *
     * @throws org.handoff.shared.Refusal when the basis does not carry it, something of the name is there already, or it cannot be
     *     written; then nothing is kept and nothing is logged
     */
    @Requires(Permission.EXPORT_FULL)
    public FullExport export(FullExportRequest request) {
        var basis = basis(request);
        var notice = disclosures.requireBasis(basis);
        return departures.leave(request.out(), register, output -> {
            var written = request.isPlain() ? plain(request, output, notice) : sealed(request, output, notice);
            var disclosed = disclosures.log(basis);
            var export = new FullExport(output.target(), written.rows(), disclosed.id(), written.sha256());
            long id = register.add(request, LocalDate.now(clock), sessions.who().map(SignedIn::name).orElse(""), export);
            return new Departures.Entered<>(export, id, written.sha256());
        });
    }

    /**
     * Opens a sealed file into a folder, with the keys of whoever is signed in.
     *
     * @throws org.handoff.shared.Refusal when it is none, was changed, is sealed for others, or the folder is there already
     */
    @Requires(Permission.EXPORT_FULL)
    @Transactional
    public Path open(Path file, Path out) {
        return sealed.open(file, outputs.begin(out), sealed.inHand());
    }

    /** The same with the recovery key of the program that wrote it, which may be another one. */
    @Requires(Permission.EXPORT_FULL)
    @Transactional
    public Path open(Path file, Path out, RecoveryKey key) {
        return sealed.open(file, outputs.begin(out), sealed.by(key));
    }

    private record Written(Map<String, Long> rows, String sha256) {
    }

    private Written plain(FullExportRequest request, Output output, DisclosureNotice notice) throws IOException {
        var hashes = new LinkedHashMap<String, HashingStream>();
        var rows = copies.write(name -> hashed(hashes, name, output), sofar -> request.watcher().accept("Writing " + sofar.file()));
        try (var readme = hashed(hashes, README, output)) {
            readme.write(readme(rows, notice));
        }
        var sums = hashes.entrySet().stream().map(each -> each.getValue().sha256() + "  " + each.getKey() + "\n").collect(Collectors.joining());
        try (var list = output.file(Checksums.FILE)) {
            list.write(sums.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return new Written(rows, Checksums.of(sums));
    }

    private static HashingStream hashed(Map<String, HashingStream> hashes, String name, Output output) throws IOException {
        var stream = new HashingStream(output.file(name));
        hashes.put(name, stream);
        return stream;
    }

    private Written sealed(FullExportRequest request, Output output, DisclosureNotice notice) throws IOException {
        var rows = new LinkedHashMap<String, Long>();
        var sha256 = sealed.seal(output, folder -> {
            rows.putAll(copies.write(folder, sofar -> request.watcher().accept("Sealing " + sofar.file())));
            try (var readme = folder.file(README)) {
                readme.write(readme(rows, notice));
            }
        });
        return new Written(rows, sha256);
    }

    /** All there is to tell is told, so every class of data is named. */
    private DisclosureBasis basis(FullExportRequest request) {
        var today = LocalDate.now(clock);
        return DisclosureBasis.law(request.legalBasis(), request.reference(), null, today, request.recipient(),
                codes.offered("data-class", today).stream().map(Code::code).collect(Collectors.toUnmodifiableSet()), request.purpose());
    }

    private static List<String> lines(DisclosureNotice notice) {
        var lines = new ArrayList<>(notice.statement());
        lines.add("");
        lines.add(notice.scope());
        return List.copyOf(lines);
    }

    private byte[] readme(Map<String, Long> rows, DisclosureNotice notice) {
        var counts = rows.entrySet().stream().map(each -> "  %-22s %,d".formatted(each.getKey(), each.getValue())).collect(Collectors.joining("\n"));
        return Loaders.resource("FULL-README.txt").formatted(LocalDate.now(clock), counts, String.join("\n", lines(notice)))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
