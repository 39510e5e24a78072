package org.handoff.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoff.audit.AnAuditedFile.LEAD;
import static org.handoff.audit.AnAuditedFile.MANAGER;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.handoff.accounts.Permission;
import org.handoff.audit.AnAuditedFile.Person;
import org.handoff.vault.Signatures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Whoever holds the file without a key cannot alter the log unseen, whatever is computed anew. */
class ChainTests {

    private static final int ROWS = 30;
    private static final int ATTACKS = 10_000;

    @TempDir
    static Path folder;

    private static List<LogRow> written;
    private static Signatures signatures;
    private static final Map<String, Boolean> CHECKED = new ConcurrentHashMap<>();

    private final Random random = new Random(20261121);
    private int victim;

    @BeforeAll
    static void write() throws Exception {
        try (var file = AnAuditedFile.in(folder)) {
            for (int row = 0; row < ROWS; row++) {
                long account = row / 10 % 2 == 0 ? LEAD : MANAGER;
                if (row % 10 == 0) {
                    file.vault().lock();
                    file.refused(Permission.SIGN_IN, "Sessions.signIn", null);
                    file.signedIn(account);
                } else {
                    file.done(Permission.RECORD_CONTACTS, "Contacts.record", account, new Person(row), new Person(row + 1));
                }
            }
            file.signedIn(LEAD);
            written = file.queries().after(0, ROWS);
            signatures = file.vault().signatures();
        }
    }

    @Test
    void everyAttackOfTenThousandIsFound(TestReporter reporter) {
        var head = Anchor.of(ROWS, written.get(ROWS - 1).hash());
        assertThat(firstBad(written, List.of(head))).isNull();
        var kinds = new HashSet<Integer>();
        for (int attack = 0; attack < ATTACKS; attack++) {
            int kind = random.nextInt(9);
            victim = random.nextInt(ROWS);
            var forged = forged(kind);
            var found = firstBad(forged, List.of(head));
            assertThat(found).as("attack %d of kind %d on row %d", attack, kind, victim + 1).isNotNull();
            assertThat(found.row()).as("attack %d of kind %d: %s", attack, kind, found).isGreaterThanOrEqualTo(victim + 1);
            if (kind < 3 || kind == 4) {
                assertThat(found.row()).as("attack %d of kind %d: %s", attack, kind, found).isLessThanOrEqualTo(victim + 2);
            }
            kinds.add(kind);
        }
        assertThat(kinds).hasSize(9);
        reporter.publishEntry("signatures looked at", String.valueOf(CHECKED.size()));
    }

    private List<LogRow> forged(int kind) {
        var rows = new ArrayList<>(written);
        switch (kind) {
            case 0 -> rows.set(victim, edited(rows.get(victim)));
            case 1 -> rows.set(victim, edited(rows.get(victim)).hashed());
            case 2 -> exchange(rows);
            case 3 -> {
                do {
                    rows.set(victim, edited(written.get(victim)));
                    chainAnew(rows);
                } while (rows.equals(written));
            }
            case 4 -> {
                victim = Math.min(victim, ROWS - 2);
                rows.remove(victim);
            }
            case 5 -> {
                victim = Math.min(victim, ROWS - 2);
                rows.remove(victim);
                chainAnew(rows);
            }
            case 6 -> {
                rows.add(victim, rows.get(random.nextInt(ROWS)));
                chainAnew(rows);
            }
            case 7 -> rows.subList(victim, ROWS).clear();
            default -> {
                rows.subList(victim, ROWS).clear();
                while (rows.size() < ROWS + 1) {
                    rows.add(written.get(0));
                }
                chainAnew(rows);
            }
        }
        return rows;
    }

    private void exchange(List<LogRow> rows) {
        victim = Math.min(victim, ROWS - 2);
        int other = victim + 1 + random.nextInt(ROWS - victim - 1);
        var one = rows.get(victim);
        rows.set(victim, renumbered(rows.get(other), victim + 1L));
        rows.set(other, renumbered(one, other + 1L));
    }

    /** What somebody would do who knows how the log is made: number, link and hash all rows anew from the victim on. */
    private void chainAnew(List<LogRow> rows) {
        for (int at = victim; at < rows.size(); at++) {
            var row = renumbered(rows.get(at), at + 1L);
            rows.set(at, changed(row, "previous", at == 0 ? LogRow.NONE_BEFORE : rows.get(at - 1).hash()).hashed());
        }
    }

    private static LogRow renumbered(LogRow row, long number) {
        return changed(row, "number", number);
    }

    /** One bit of one column flipped, or the column made empty. */
    private LogRow edited(LogRow row) {
        var columns = Arrays.stream(LogRow.class.getRecordComponents()).map(RecordComponent::getName)
                .filter(name -> !List.of("number", "detail", "hash").contains(name)).toList();
        while (true) {
            var column = columns.get(random.nextInt(columns.size()));
            var edited = changed(row, column, otherThan(value(row, column), column));
            if (!edited.equals(row)) {
                return edited;
            }
        }
    }

    private @Nullable Object otherThan(@Nullable Object value, String column) {
        if (value == null) {
            return List.of("account", "signer").contains(column) ? (Object) LEAD : "00";
        }
        if (value instanceof Long number) {
            return number ^ 1L << random.nextInt(32);
        }
        var bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0) {
            return "P7";
        }
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable Object value(LogRow row, String column) {
        try {
            return LogRow.class.getDeclaredMethod(column).invoke(row);
        } catch (ReflectiveOperationException fault) {
            throw new AssertionError(fault);
        }
    }

    private static LogRow changed(LogRow row, String column, @Nullable Object value) {
        var parts = LogRow.class.getRecordComponents();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(parts).map(part -> part.getName().equals(column) ? value : value(row, part.getName())).toArray();
        try {
            return LogRow.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException fault) {
            throw new AssertionError(fault);
        }
    }

    /** The real check of signatures, which remembers what it has found. */
    private static Verification.@Nullable Break firstBad(List<LogRow> rows, List<Anchor> anchors) {
        var chain = new Chain((account, message, signature) -> CHECKED.computeIfAbsent(
                account + " " + new String(message, StandardCharsets.UTF_8) + HexFormat.of().formatHex(signature),
                first -> signatures.by(account, message, signature)), anchors);
        var broken = chain.follow(rows);
        return broken == null ? chain.end() : broken;
    }

    @Test
    void noTwoRowsAreEncodedAlike() {
        assertThat(hash("ab", "c")).isNotEqualTo(hash("a", "bc"));
        assertThat(hash("", "abc")).isNotEqualTo(hash(null, "abc"));
        assertThat(new CanonicalHash("x").add(7L).inHex()).isNotEqualTo(new CanonicalHash("x").add("7").inHex());
        assertThat(new CanonicalHash("x").add("y").inHex()).isNotEqualTo(new CanonicalHash("y").add("x").inHex());
        assertThat(hash("Ünïcode", "\u0000")).isEqualTo(hash("Ünïcode", "\u0000")).hasSize(64);
    }

    private static String hash(@Nullable String first, @Nullable String second) {
        return new CanonicalHash("test").add(first).add(second).inHex();
    }
}
