package org.handoff.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Repeats of a package what needs nothing but the package: its hashes, its shape, and whether its rows still read alike. */
final class Verification {

    private final Path folder;
    private final List<RegisteredExport> register;
    private final List<PackageCheck> checks = new ArrayList<>();

    /** @throws org.handoff.shared.Refusal when the folder is no package */
    Verification(Path folder, List<RegisteredExport> register) {
        this.folder = folder;
        this.register = register;
        if (!Files.isRegularFile(folder.resolve(Checksums.FILE))) {
            throw new NotAPackage(folder);
        }
    }

    List<PackageCheck> checks() {
        hashes();
        registered();
        try {
            var statement = Statement.JSON.readTree(text("statement.json"));
            var person = CsvText.read("person", text("data/person.csv"));
            alike(person, statement);
            schema();
            keys(person);
        } catch (JacksonException | UncheckedIOException | IllegalArgumentException broken) {
            checks.add(new PackageCheck("files", false, "A file is missing or cannot be read; see the hashes."));
        }
        return List.copyOf(checks);
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void hashes() {
        var listed = new HashSet<String>();
        var wrong = new TreeSet<String>();
        for (String line : text(Checksums.FILE).lines().toList()) {
            var parts = line.split("  ", 2);
            var name = parts.length < 2 ? line : parts[1];
            listed.add(name);
            if (parts.length < 2 || !hash(name).equals(parts[0])) {
                wrong.add(name);
            }
        }
        present().stream().filter(file -> !listed.contains(file) && !file.equals(Checksums.FILE)).forEach(wrong::add);
        checks.add(new PackageCheck("hashes", wrong.isEmpty(), wrong.isEmpty() ? "All %d files are as they were written.".formatted(listed.size())
                : "Changed, missing or added: %s.".formatted(String.join(", ", wrong))));
    }

    private String hash(String name) {
        try {
            var path = folder.resolve(name).normalize();
            return path.startsWith(folder.normalize()) && Files.isRegularFile(path) ? Checksums.of(Files.readAllBytes(path)) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private List<String> present() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void registered() {
        var hash = hash(Checksums.FILE);
        var found = register.stream().filter(each -> each.sha256().equals(hash)).findFirst();
        checks.add(new PackageCheck("register", found.isPresent(), found.map(each -> "It is %s, made on %s for %s.".formatted(each.shown(),
                each.madeOn(), each.recipient())).orElse("It is not in the register of this program: it was made elsewhere, or changed.")));
    }

    private void alike(Sheet person, JsonNode statement) {
        var columns = StreamSupport.stream(statement.get("columns").spliterator(), false).toList();
        var known = columns.stream().filter(column -> column.get("role").asString().matches("quasi|protected"))
                .map(column -> person.place(column.get("name").asString())).toList();
        var classes = person.rows().stream().collect(Collectors.groupingBy(row -> known.stream().map(row::get).toList()));
        int smallest = classes.values().stream().mapToInt(List::size).min().orElse(0);
        int k = statement.get("k").asInt();
        checks.add(new PackageCheck("k", smallest >= k, "The smallest of %d classes has %d rows; at least %d were promised."
                .formatted(classes.size(), smallest, k)));
        int l = statement.get("l").asInt();
        for (JsonNode column : columns) {
            if (column.get("role").asString().equals("sensitive")) {
                int place = person.place(column.get("name").asString());
                long fewest = classes.values().stream().mapToLong(rows -> rows.stream().map(row -> row.get(place))
                        .filter(value -> !value.isEmpty()).distinct().count()).min().orElse(0);
                checks.add(new PackageCheck("l", fewest >= l, "%s has at least %d different values in each class; %d were promised."
                        .formatted(column.get("name").asString(), fewest, l)));
            }
        }
    }

    private void schema() {
        var wrong = new ArrayList<String>();
        for (JsonNode resource : Statement.JSON.readTree(text("datapackage.json")).get("resources")) {
            var path = resource.get("path").asString();
            if (!resource.has("schema")) {
                continue;
            }
            var sheet = CsvText.read(path, text(path));
            var fields = StreamSupport.stream(resource.get("schema").get("fields").spliterator(), false).toList();
            if (!sheet.columns().equals(fields.stream().map(field -> field.get("name").asString()).toList())) {
                wrong.add(path);
            } else {
                fields.stream().filter(field -> sheet.rows().stream().anyMatch(row -> !fits(field, sheet.value(row, field.get("name").asString()))))
                        .forEach(field -> wrong.add(path + " " + field.get("name").asString()));
            }
        }
        checks.add(new PackageCheck("schema", wrong.isEmpty(), wrong.isEmpty() ? "Every field fits its type and its bounds."
                : "Does not fit datapackage.json: %s.".formatted(String.join(", ", wrong))));
    }

    private static boolean fits(JsonNode field, String value) {
        var constraints = field.path("constraints");
        if (value.isEmpty()) {
            return !constraints.path("required").asBoolean(false);
        }
        if (field.get("type").asString().equals("string")) {
            return !constraints.has("enum") || StreamSupport.stream(constraints.get("enum").spliterator(), false)
                    .anyMatch(each -> each.asString().equals(value));
        }
        try {
            double number = Double.parseDouble(value);
            return !constraints.has("minimum") || number >= constraints.get("minimum").asDouble() && number <= constraints.get("maximum").asDouble();
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private void keys(Sheet person) {
        var people = person.rows().stream().map(row -> row.get(0)).collect(Collectors.toSet());
        boolean unique = people.size() == person.rows().size();
        boolean known = List.of("event", "panel").stream().allMatch(name -> CsvText.read(name, text("data/" + name + ".csv")).rows().stream()
                .allMatch(row -> people.contains(row.get(0))));
        checks.add(new PackageCheck("keys", unique && known, unique && known ? "Each person has one row; each event and month has its person."
                : "A person has two rows, or an event or month has none."));
    }
}
