package org.handoff.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.FirstPassphrase;
import org.handoff.accounts.Passphrases;
import org.handoff.accounts.Role;
import org.handoff.accounts.Sessions;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.machine.PrivateFiles;
import org.handoff.platform.DataFile;
import org.handoff.program.Programs;
import org.handoff.vault.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills a demo file before the first prompt and knows who may look at it. */
@Component
class DemoFile {

    private static final long SEED = 20_240_901;
    private static final int PEOPLE = 200;
    private static final String LEAD = "Dana";
    private static final String MANAGER = "Alex";
    private static final String EVALUATOR = "Eva";
    /** A line of its own for each, which no window of 80 columns breaks. */
    private static final String SHOWN = "  %-6s%s";

    private final DataFile file;
    private final Programs programs;
    private final Imports imports;
    private final Casebook casebook;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Passphrases passphrases;
    private final Clock clock;
    private @Nullable String lead;
    private List<FirstPassphrase> others = List.of();

    DemoFile(DataFile file, Programs programs, Imports imports, Casebook casebook, Accounts accounts, Sessions sessions, Passphrases passphrases,
            Clock clock) {
        this.file = file;
        this.programs = programs;
        this.imports = imports;
        this.casebook = casebook;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passphrases = passphrases;
        this.clock = clock;
    }

    void prepare() {
        if (programs.isSetUp()) {
            signInAgain();
        } else {
            setUp();
            fill();
        }
    }

    /** The lead first, then somebody of each other role. */
    private void setUp() {
        lead = passphrases.generate().words();
        try (var secret = Secret.of(lead.toCharArray())) {
            programs.setUp("Riverbend LEAD (demo)", "Downtown", Programs.USUAL_INTAKE_DAYS, LEAD, secret, recoveryKey -> {
                // a demo is thrown away before its passphrases can be lost
            });
        }
        others = List.of(accounts.add(MANAGER, Role.CASE_MANAGER), accounts.add(EVALUATOR, Role.EVALUATOR));
    }

    private void signInAgain() {
        if (lead != null && (sessions.who().isEmpty() || sessions.isLocked())) {
            try (var secret = Secret.of(lead.toCharArray())) {
                sessions.signIn(LEAD, secret, null);
            }
        }
    }

    private void fill() {
        try {
            var folder = PrivateFiles.folder(file.folder().resolve("county"));
            new DemoCounty(SEED, LocalDate.now(clock)).write(folder, PEOPLE);
            programs.screenBy("seattle");
            imports.read(ImportRequest.of(folder));
            casebook.fill();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What is said before the first prompt. */
    List<String> greeting() {
        var lines = new ArrayList<>(List.of("Riverbend LEAD, a demo: %d invented people over two years. Everything is thrown away on exit.".formatted(PEOPLE),
                "You are signed in as %s, the program lead. To see it as a case manager, type login %s, as an evaluator login %s. The passphrases:"
                        .formatted(LEAD, MANAGER, EVALUATOR),
                SHOWN.formatted(LEAD, lead)));
        others.forEach(user -> lines.add(SHOWN.formatted(user.name(), user.words())));
        lines.addAll(List.of(
                "Five things to try:",
                "  referral add                      an officer calls; Tab and < and . help",
                "  participant find sample           part of a name is enough",
                "  today                             what waits, and the command for each line",
                "  report run quarterly --period last-quarter",
                "  report run quarterly --period last-quarter --format pdf --out ."));
        return lines;
    }
}
