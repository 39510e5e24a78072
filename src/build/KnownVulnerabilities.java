import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.maven.artifact.versioning.ComparableVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the libraries of the bill of materials against a database of known vulnerabilities, without a network: a folder or zip of advisories
 * in the OSV format, such as the file {@code Maven/all.zip} that osv.dev publishes. Where there is none it says that nothing was checked.
 * <p>Called by {@code mvn -Pdist,vulnerabilities -Dosv=FILE package}; ends with 1 when something is known.
 */
public final class KnownVulnerabilities {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> libraries = new HashMap<>();
    private final TreeSet<String> found = new TreeSet<>();
    private long advisories;
    private String newest = "";

    private KnownVulnerabilities() {
    }

    /** The bill of materials, and the database or nothing. */
    public static void main(String[] arguments) throws IOException {
        var bill = Path.of(arguments[0]);
        var database = Path.of(arguments.length > 1 ? arguments[1] : "");
        if (database.toString().isEmpty() || !Files.exists(database)) {
            System.out.println("NOT CHECKED for known vulnerabilities: there is no database"
                    + (database.toString().isEmpty() ? "" : " at " + database) + ". Fetch Maven/all.zip of osv.dev on a machine with a network, bring it here, "
                    + "and name it with -Dosv=FILE.");
            return;
        }
        var check = new KnownVulnerabilities();
        check.read(bill);
        check.hold(database);
        System.exit(check.tell());
    }

    private void read(Path bill) throws IOException {
        for (JsonNode component : JSON.readTree(Files.readString(bill)).path("components")) {
            var address = component.path("purl").asString("").split("\\?")[0];
            if (address.startsWith("pkg:maven/")) {
                var parts = URLDecoder.decode(address.substring("pkg:maven/".length()), StandardCharsets.UTF_8).split("[/@]");
                libraries.put(parts[0] + ":" + parts[1], parts[2]);
            }
        }
    }

    private void hold(Path database) throws IOException {
        if (Files.isDirectory(database)) {
            advisoriesBelow(database);
            return;
        }
        try (var zip = FileSystems.newFileSystem(database)) {
            advisoriesBelow(zip.getPath("/"));
        }
    }

    private void advisoriesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    advisory(JSON.readTree(in));
                }
            }
        }
    }

    private void advisory(JsonNode advisory) {
        advisories++;
        var modified = advisory.path("modified").asString("");
        newest = modified.compareTo(newest) > 0 ? modified : newest;
        if (advisory.has("withdrawn")) {
            return;
        }
        for (JsonNode affected : advisory.path("affected")) {
            var name = affected.path("package").path("name").asString("");
            var version = libraries.get(name);
            if (version != null && affected.path("package").path("ecosystem").asString("").startsWith("Maven") && isAffected(affected, version)) {
                found.add("%s %s: %s %s".formatted(name, version, advisory.path("id").asString(""), advisory.path("summary").asString("")));
            }
        }
    }

    private static boolean isAffected(JsonNode affected, String version) {
        for (JsonNode listed : affected.path("versions")) {
            if (listed.asString("").equals(version)) {
                return true;
            }
        }
        for (JsonNode range : affected.path("ranges")) {
            if (range.path("type").asString("").equals("ECOSYSTEM") && within(range.path("events"), new ComparableVersion(version))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last thing that happened up to this version is that the fault came in. */
    private static boolean within(JsonNode events, ComparableVersion version) {
        boolean inside = false;
        var sorted = new ArrayList<>(List.<JsonNode>of());
        events.forEach(sorted::add);
        sorted.sort((one, other) -> of(one).compareTo(of(other)));
        for (JsonNode event : sorted) {
            int order = of(event).compareTo(version);
            if (event.has("introduced") && order <= 0) {
                inside = true;
            } else if (event.has("fixed") && order <= 0 || event.has("last_affected") && order < 0) {
                inside = false;
            }
        }
        return inside;
    }

    private static ComparableVersion of(JsonNode event) {
        return new ComparableVersion(event.iterator().next().asString("0"));
    }

    private int tell() {
        if (advisories == 0) {
            System.out.println("NOT CHECKED for known vulnerabilities: there is no advisory in the database.");
            return 1;
        }
        System.out.printf("Held %d libraries against %d advisories, the newest of %s: %s.%n", libraries.size(), advisories, newest,
                found.isEmpty() ? "nothing is known against them" : found.size() + " found");
        found.forEach(System.out::println);
        return found.isEmpty() ? 0 : 1;
    }
}
