package org.handoff.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoff.shared.ConfigCheckup;
import org.handoff.shared.ConfigMistake;
import org.handoff.shared.ConfigWrong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The benchmarks that the program has set, every {@code *.yml} of {@code benchmarks} in its own folder; mostly none. */
@Component
class Benchmarks implements ConfigCheckup {

    private final SingletonSupplier<List<Benchmark>> set;

    Benchmarks(@Value("${handoff.config:}") String configFolder) {
        this.set = SingletonSupplier.of(() -> files(configFolder).stream().map(Benchmarks::read).toList());
    }

    /**
     * Those that are set, in the order of the names of their files.
     *
     * @throws org.handoff.shared.Refusal when a file holds something else
     */
    List<Benchmark> inForce() {
        return set.obtain();
    }

    @Override
    public List<ConfigMistake> mistakes() {
        return ConfigWrong.in(this::inForce).map(ConfigWrong::mistake).stream().toList();
    }

    private static List<Path> files(String configFolder) {
        var folder = Path.of(configFolder.isBlank() ? "config" : configFolder, "benchmarks");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Benchmark read(Path file) {
        try {
            Object contents = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            if (!(contents instanceof Map<?, ?> entries)) {
                throw new BenchmarkWrong(file, "it holds no entries");
            }
            var id = file.getFileName().toString().replaceFirst("\\.yml$", "");
            return new Benchmark(id, text(file, entries, "name"), text(file, entries, "source"), weights(file, entries.get("race")));
        } catch (YAMLException unreadable) {
            throw new BenchmarkWrong(file, "it is not YAML");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file, Map<?, ?> entries, String name) {
        var value = entries.get(name);
        if (value == null || value.toString().isBlank()) {
            throw new BenchmarkWrong(file, name + " is missing");
        }
        return value.toString().strip();
    }

    private static Map<String, Double> weights(Path file, @Nullable Object race) {
        if (!(race instanceof Map<?, ?> groups) || groups.isEmpty()) {
            throw new BenchmarkWrong(file, "race lists no groups");
        }
        var weights = new LinkedHashMap<String, Double>();
        groups.forEach((group, weight) -> {
            if (!(weight instanceof Number number) || !(number.doubleValue() > 0)) {
                throw new BenchmarkWrong(file, "race: %s is \"%s\", no number above 0".formatted(group, weight));
            }
            weights.put(String.valueOf(group), number.doubleValue());
        });
        return weights;
    }
}
