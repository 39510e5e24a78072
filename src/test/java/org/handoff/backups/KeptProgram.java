package org.handoff.backups;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.handoff.HandoffProgram;
import org.handoff.OneRun;
import org.handoff.participants.PersonalDetails;
import org.handoff.program.Programs;
import org.handoff.referrals.NewReferral;
import org.handoff.referrals.Referrals;
import org.handoff.vault.RecoveryKey;
import org.handoff.vault.Secret;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program with people in it whose recovery key somebody has written down. */
public final class KeptProgram implements AutoCloseable {

    static final String TODAY = "2026-03-16";
    /** Planted where only sealed columns may hold it. */
    static final String NAME = "Zzcanary-7f3a Ünïcode";

    /** Made when it is first wanted, and copied. */
    private static final class Template {
        private static final List<RecoveryKey> KEYS = new ArrayList<>();
        private static final Path FILE = make();

        private static Path make() {
            try {
                var file = OneRun.folder("handoff-kept").resolve("program.db");
                try (var program = HandoffProgram.unattended(file, TODAY);
                        var secret = Secret.of(HandoffProgram.PASSPHRASE.toCharArray())) {
                    program.getBean(Programs.class).setUp("Diversion program", "Main site", 30, HandoffProgram.LEAD, secret, KEYS::add);
                    receive(program, 120);
                }
                return file;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private final Path file;
    private final ConfigurableApplicationContext program;

    private KeptProgram(Path file) {
        this.file = file;
        this.program = HandoffProgram.on(file, TODAY);
    }

    /** A program on a new file of a folder, with its lead signed in. */
    public static KeptProgram in(Path folder) throws IOException {
        return new KeptProgram(Files.copy(Template.FILE, folder.resolve("program.db")));
    }

    /** Another file, with its lead signed in if it has one. */
    public static KeptProgram on(Path file) {
        return new KeptProgram(file);
    }

    /** What its lead wrote down. */
    public static RecoveryKey recoveryKey() {
        Objects.requireNonNull(Template.FILE);
        return Template.KEYS.get(0);
    }

    private static void receive(ConfigurableApplicationContext program, int people) {
        for (int person = 0; person < people; person++) {
            var details = new PersonalDetails(NAME + person, "Moreno", Set.of(NAME + " alias"), null, null, null, Set.of(), null, null,
                    null, null);
            program.getBean(Referrals.class).receiveNew(details, id -> new NewReferral(id, LocalDate.of(2026, 3, 2), "ARREST",
                    null, null, null, null, null, null, null, null, null), List.of());
        }
    }

    /** Receives so many people more. */
    public KeptProgram receive(int people) {
        receive(program, people);
        return this;
    }

    <T> T get(Class<T> type) {
        return program.getBean(type);
    }

    /** The use cases. */
    public Backups backups() {
        return get(Backups.class);
    }

    /** Its data file. */
    public Path file() {
        return file;
    }

    /** How many people it knows. */
    public long people() {
        return get(JdbcClient.class).sql("SELECT count(*) FROM participant").query(Long.class).single();
    }

    @Override
    public void close() {
        program.close();
    }
}
