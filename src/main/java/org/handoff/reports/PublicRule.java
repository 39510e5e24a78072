package org.handoff.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handoff.disclosure.Rule;
import org.handoff.disclosure.Rule.Keeps;
import org.handoff.shared.ConfigCheckup;
import org.handoff.shared.ConfigMistake;
import org.handoff.shared.ConfigWrong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.PathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What public reports withhold, from {@code config/disclosure.yml} or the program's own file of that name. */
@Component
class PublicRule implements ConfigCheckup {

    static final String FILE = "disclosure.yml";

    private final SingletonSupplier<Rule> rule;

    PublicRule(@Value("${handoff.config:}") String configFolder) {
        this.rule = SingletonSupplier.of(() -> read(file(configFolder)));
    }

    /**
     * The rule in force.
     *
     * @throws org.handoff.shared.Refusal when the file holds something else than a threshold of 5 or more and a rule
     */
    Rule inForce() {
        return rule.obtain();
    }

    @Override
    public List<ConfigMistake> mistakes() {
        return ConfigWrong.in(this::inForce).map(ConfigWrong::mistake).stream().toList();
    }

    private static Resource file(String configFolder) {
        var own = Path.of(configFolder, FILE);
        return !configFolder.isBlank() && Files.isRegularFile(own) ? new PathResource(own) : new ClassPathResource("config/" + FILE);
    }

    private static Rule read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            Map<String, @Nullable Object> values = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return Rule.ofPublicReports(threshold(file, values == null ? Map.of() : values), keeps(file, values == null ? Map.of() : values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int threshold(Resource file, Map<String, @Nullable Object> values) {
        if (values.get("threshold") instanceof Integer number && Rule.LEAST_THRESHOLD <= number && number <= 100) {
            return number;
        }
        throw new PublicRuleWrong(file.getDescription(), "threshold", values.get("threshold"), "a whole number from 5 to 100, such as 11");
    }

    private static Keeps keeps(Resource file, Map<String, @Nullable Object> values) {
        var word = String.valueOf(values.get("rule"));
        if (word.matches("width:[1-9][0-9]?")) {
            return new Keeps(Integer.parseInt(word.substring(word.indexOf(':') + 1)));
        }
        return switch (word) {
            case "cover" -> Keeps.COVER;
            case "exact" -> Keeps.EXACT;
            default -> throw new PublicRuleWrong(file.getDescription(), "rule", word, "cover, exact or a width such as \"width:5\"");
        };
    }
}
