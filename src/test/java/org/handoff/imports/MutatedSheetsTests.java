package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets with bytes knocked about: whatever comes in, an import refuses or counts, and never fails. */
class MutatedSheetsTests {

    private static final int ROUNDS = 2000;
    private static final int LINES = 12;
    private static final String[] SNIPPETS = {"\"", "\"\"", ",", ",,,", ";", "\r", "\n", "\r\n", "\0", "\u0007", "\uFEFF", "-1", "0",
        "99", "2025-02-30", "2031-01-01", "1066-01-01", "9999999999", "1e9", "=1+1", "30A", "X000001", "R000001", "é", " ",
        "\uD83D\uDE00"};

    @TempDir
    private Path folder;

    @Test
    void neverFailAndCountEveryRow() throws Exception {
        var random = new Random(20261101);
        var sheets = headsOf(Path.of("src/test/resources/data/multnomah"), Path.of("src/test/resources/data/county-2000"));
        var names = sheets.keySet().toArray(String[]::new);
        int read = 0;
        try (var database = new ImportDatabase(folder.resolve("test.db"))) {
            for (int round = 0; round < ROUNDS; round++) {
                var name = names[random.nextInt(names.length)];
                var path = Sheet.bytes(folder, name, mutated(sheets.get(name), random));
                read += count(database, path, random.nextBoolean(), "round " + round);
            }
            assertThat(database.jdbc().queryForList("PRAGMA integrity_check", String.class)).containsExactly("ok");
            assertThat(database.rows("PRAGMA foreign_key_check")).isEmpty();
            assertThat(database.count("participant")).isPositive();
        }
        assertThat(read).as("sheets that had a header still").isGreaterThan(ROUNDS / 4);
    }

    private int count(ImportDatabase database, Path path, boolean acceptValid, String round) throws IOException {
        var request = ImportRequest.of(path).rejectingTo(Files.createDirectories(folder.resolve("rejected")));
        try {
            var result = database.imports().read(acceptValid ? request.acceptingValid() : request);
            long refused = result.problems().stream().map(Problem::row).filter(row -> row > 1).distinct().count();
            assertThat(result.total().rejected()).as(round).isEqualTo(refused);
            result.rejectedFiles().forEach(MutatedSheetsTests::delete);
            return result.total().rows() > 0 ? 1 : 0;
        } catch (Refusal refusal) {
            return 0;
        }
    }

    private static byte[] mutated(byte[] sheet, Random random) {
        var bytes = sheet.clone();
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            // Headers are spared more often than rows, so that most sheets get past the first check.
            if (random.nextInt(10) > 0 && at < 150) {
                at = Math.min(bytes.length - 1, at + 150);
            }
            bytes = change(bytes, at, random);
        }
        return bytes;
    }

    private static byte[] change(byte[] bytes, int at, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> spliced(bytes, at, SNIPPETS[random.nextInt(SNIPPETS.length)].getBytes(StandardCharsets.UTF_8), 0);
            case 1 -> spliced(bytes, at, new byte[0], 1 + random.nextInt(8));
            case 2 -> spliced(bytes, at, new byte[] {(byte) random.nextInt(256)}, 1);
            default -> spliced(bytes, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 60)), 0);
        };
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] inserted, int dropped) {
        int after = Math.min(bytes.length, at + dropped);
        var result = new byte[at + inserted.length + bytes.length - after];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(inserted, 0, result, at, inserted.length);
        System.arraycopy(bytes, after, result, at + inserted.length, bytes.length - after);
        return result.length == 0 ? new byte[] {'x'} : result;
    }

    private static Map<String, byte[]> headsOf(Path... folders) throws IOException {
        var heads = new TreeMap<String, byte[]>();
        for (Path source : folders) {
            try (var files = Files.list(source)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
                    var lines = Files.readAllLines(file).stream().limit(LINES).toList();
                    heads.put(file.getFileName().toString(), String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return heads;
    }

    private static void delete(Path file) {
        assertThat(file.toFile().delete()).isTrue();
    }
}
