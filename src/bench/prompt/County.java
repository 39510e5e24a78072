import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.handoff.console.Caller;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.platform.DataFile;
import org.handoff.program.Programs;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the file on which {@code Prompt.java} measures: participants, a referral and an episode of each, a fifth of them open, and
 * twenty contacts a person, a fourth of them with a sealed note.
 * <p>Run as {@code Prompt.java} says: {@code java -cp … County FOLDER [PEOPLE]}.
 */
public final class County {

    private final int people;

    private County(int people) {
        this.people = people;
    }

    /** Makes the file. */
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        try (var program = BenchFile.start(folder.resolve("county.db"))) {
            new County(BenchFile.people(arguments)).fill(program, folder, folder.resolve("county.db"));
        }
        System.exit(0);
    }

    private void fill(ConfigurableApplicationContext program, Path folder, Path file) throws IOException {
        try (var secret = BenchFile.passphrase()) {
            program.getBean(Programs.class).setUp("Benchmark", "Main site", 30, BenchFile.USER, secret, key -> { });
        }
        BenchFile.signIn(program);
        var sheets = Files.createDirectories(folder.resolve("sheets"));
        writeSheets(sheets);
        long began = System.nanoTime();
        var out = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        int code = program.getBean(Console.class).run(new Launch(Launch.Mode.ONE_SHOT, DataFile.at(file.toString(), false), null, false, false,
                Caller.UNSAID, List.of("import", sheets.toString())), new Streams(InputStream::nullInputStream, out, System.err, false, 0));
        note(program);
        System.out.printf(Locale.ROOT, "import of %d people and %d contacts: %.0f s, exit code %d%n", people, people * 20,
                (System.nanoTime() - began) / 1e9, code);
    }

    /** What came of it, for every fourth contact: the exchange format has no notes. */
    private void note(ConfigurableApplicationContext program) {
        var column = new SealedColumn("contact", "outcome");
        var seals = program.getBean(Seals.class);
        var database = program.getBean(JdbcTemplate.class);
        program.getBean(TransactionOperations.class).executeWithoutResult(status -> {
            var rows = new ArrayList<Object[]>();
            for (long id = 1; id <= people * 20L; id += 4) {
                rows.add(new Object[] {seals.seal(column, RowPart.of(id), "Talked about housing and the next court date").bytes(), id});
            }
            database.batchUpdate("UPDATE contact SET outcome = ? WHERE id = ?", rows);
        });
    }

    private void writeSheets(Path folder) throws IOException {
        var random = new Random(1);
        var participants = new StringBuilder("participant,first_name,last_name,alias,dob,sex\n");
        var referrals = new StringBuilder("referral,participant,received_on,door,agency,eligibility,decision,decided_on,intake_on\n");
        var episodes = new StringBuilder("episode,referral,enrolled_on,closed_on,closure_reason,completion\n");
        var contacts = new StringBuilder("contact,participant,on,minutes,mode,direction,worker\n");
        int contact = 0;
        for (int i = 1; i <= people; i++) {
            participants.append("X%d,%s,%s-%s,%s,%s,%d%n".formatted(i, BenchFile.FIRST.get(random.nextInt(BenchFile.FIRST.size())), BenchFile.LAST.get(random.nextInt(BenchFile.LAST.size())),
                    BenchFile.LAST.get(random.nextInt(BenchFile.LAST.size())), i % 7 == 0 ? "Birdie" : "", BenchFile.TODAY.minusDays(7000 + random.nextInt(16000)), i % 2));
            var received = BenchFile.TODAY.minusDays(60 + random.nextInt(1400));
            referrals.append("R%d,X%d,%s,ARREST,Agency %d,ELIGIBLE,APPROVED,%s,%s%n".formatted(i, i, received, i % 12, received.plusDays(1), received.plusDays(9)));
            boolean closed = i % 5 != 0;
            episodes.append("E%d,R%d,%s,%s,%s,%s%n".formatted(i, i, received.plusDays(10), closed ? received.plusDays(55) : "", closed ? "1" : "",
                    closed ? "COMPLETED" : "IN_PROGRESS"));
            for (int k = 0; k < 20; k++) {
                contacts.append("C%d,X%d,%s,%d,%s,%s,%s%n".formatted(++contact, i, BenchFile.TODAY.minusDays(random.nextInt(1400)), 5 + random.nextInt(60),
                        random.nextInt(3) == 0 ? "PHONE" : "FIELD", random.nextInt(4) == 0 ? "ATTEMPTED" : "TWO_WAY",
                        i % 20 == 0 ? "Morgan" : "w" + i % 20));
            }
        }
        Files.writeString(folder.resolve("participants.csv"), participants);
        Files.writeString(folder.resolve("referrals.csv"), referrals);
        Files.writeString(folder.resolve("episodes.csv"), episodes);
        Files.writeString(folder.resolve("contacts.csv"), contacts);
    }
}
