package org.handoff.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** The rule files of the project, read beside its own code lists. */
final class RuleFile {

    private RuleFile() {
    }

    static RuleBook latest(String name) {
        try {
            return RuleFileReader.read(name, name, Files.readAllBytes(Path.of("config/eligibility", name + ".yml")), RuleFile::codes).get(0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @SuppressWarnings("unchecked")   // the shape of the code files
    static Set<String> codes(String list, String word) {
        try (var file = Files.newInputStream(Path.of("config/codes", list + ".yml"))) {
            Map<Object, Object> lines = (Map<Object, Object>) new Yaml().<Map<String, Object>>load(file).get("codes");
            var found = new HashSet<String>();
            lines.forEach((code, line) -> {
                var groups = line instanceof Map<?, ?> parts ? parts.get("roll_up") : null;
                if (code.toString().equals(word) || word.equals(groups) || groups instanceof List<?> several && several.contains(word)) {
                    found.add(code.toString());
                }
            });
            return found;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
