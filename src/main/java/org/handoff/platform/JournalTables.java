package org.handoff.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code db/journal.yml} says of tables and the journal of changes; read when it is first asked for. */
@Component
public class JournalTables {

    static final ClassPathResource FILE = new ClassPathResource("db/journal.yml");

    private record Rules(Map<String, String> exempt, Map<String, String> kept, List<String> byTheWay, Map<String, String> letters) {
    }

    private volatile Optional<Rules> rules = Optional.empty();

    /** Why a table is not journaled; empty for one that is. */
    public Optional<String> exempt(String table) {
        return rules().exempt().entrySet().stream().filter(entry -> fits(entry.getKey(), table)).map(Map.Entry::getValue).findFirst();
    }

    /** Why rows of a table are never taken back, as the end of a sentence; empty for those that are. */
    public Optional<String> kept(String table) {
        return Optional.ofNullable(rules().kept().get(table));
    }

    /** Whether rows of a table are names that records bring with them. */
    public boolean comesByTheWay(String table) {
        return rules().byTheWay().contains(table);
    }

    /** The letter of each table whose records have one. */
    public Map<String, String> letters() {
        return rules().letters();
    }

    /** Every table that is named in the file, in any part of it; names with a star left out. */
    List<String> named() {
        return Stream.of(rules().exempt().keySet(), rules().kept().keySet(), rules().byTheWay(), rules().letters().keySet())
                .flatMap(Collection::stream).filter(name -> !name.endsWith("*")).distinct().sorted().toList();
    }

    private static boolean fits(String pattern, String table) {
        return pattern.endsWith("*") ? table.startsWith(pattern.substring(0, pattern.length() - 1)) : table.equals(pattern);
    }

    private Rules rules() {
        if (rules.isEmpty()) {
            rules = Optional.of(read());
        }
        return rules.get();
    }

    @SuppressWarnings("unchecked")
    private static Rules read() {
        try (var in = FILE.getInputStream()) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Rules((Map<String, String>) yaml.get("exempt"), (Map<String, String>) yaml.get("kept"),
                    (List<String>) yaml.get("by_the_way"), (Map<String, String>) yaml.get("letters"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
