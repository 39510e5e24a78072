package org.handoff.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rules, as {@code config/quality/rules.yml} declares them; read when they are first asked for. */
@Component
class QualityRules {

    private static final String FILE = "config/quality/rules.yml";

    private volatile List<QualityRule> rules = List.of();

    List<QualityRule> all() {
        if (rules.isEmpty()) {
            rules = read();
        }
        return rules;
    }

    QualityRule named(String name) {
        return all().stream().filter(rule -> rule.rule().equals(name)).findFirst().orElseThrow(() -> new UnknownRule(name));
    }

    private static List<QualityRule> read() {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            Map<String, List<Map<String, Object>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return file.get("rules").stream().map(it -> new QualityRule(text(it, "rule"), text(it, "wording"), text(it, "severity"),
                    text(it, "of"), text(it, "fix"), String.valueOf(it.getOrDefault("otherwise", "")), norm(it.get("norm")))).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(Map<String, Object> rule, String name) {
        return String.valueOf(rule.get(name));
    }

    private static @Nullable Integer norm(@Nullable Object percentage) {
        return percentage instanceof Integer whole ? whole : null;
    }
}
