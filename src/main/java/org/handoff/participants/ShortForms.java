package org.handoff.participants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Given names and what they are shortened to, as {@code config/names/short-forms.yml} has them; read when first asked for. */
@Component
class ShortForms {

    private static final String FILE = "config/names/short-forms.yml";

    private volatile Map<String, Set<Integer>> groups = Map.of();
    private volatile List<List<String>> lines = List.of();

    /** Whether both folded names stand in one line of the file. */
    boolean join(String one, String other) {
        var mine = groups().get(one);
        var theirs = groups().get(other);
        return mine != null && theirs != null && mine.stream().anyMatch(theirs::contains);
    }

    /** The folded names that may stand for the same person's, the name itself among them. */
    Set<Integer> groupsOf(String name) {
        return groups().getOrDefault(name, Set.of());
    }

    /** All folded names that stand in one line of the file with that one, which is among them if it stands there. */
    Set<String> with(String name) {
        var all = new HashSet<String>();
        groupsOf(name).forEach(line -> all.addAll(lines.get(line)));
        return all;
    }

    private Map<String, Set<Integer>> groups() {
        if (groups.isEmpty()) {
            groups = read();
        }
        return groups;
    }

    private Map<String, Set<Integer>> read() {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            lines = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            var groups = new HashMap<String, Set<Integer>>();
            for (int line = 0; line < lines.size(); line++) {
                for (String name : lines.get(line)) {
                    groups.computeIfAbsent(name, first -> new HashSet<>()).add(line);
                }
            }
            return groups;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
