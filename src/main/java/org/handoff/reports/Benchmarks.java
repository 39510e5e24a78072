package org.handoff.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handoff.machine.PackedFiles;
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

/**
 * The benchmarks that the program has set, mostly none: every {@code *.yml} of {@code benchmarks} packed into the program, and
 * beside or in the place of them those in the folder that the property {@code handoff.config} names.
 */
@Component
class Benchmarks implements ConfigCheckup {

    private static final String FOLDER = "benchmarks";
    private static final String ENDING = ".yml";

    private final SingletonSupplier<List<Benchmark>> set;

    Benchmarks(@Value("${handoff.config:}") String configFolder) {
        this.set = SingletonSupplier.of(() -> files(configFolder).values().stream().map(Benchmarks::read).toList());
    }

    /**
     * One file, not yet read.
     *
     * @param name  without folders
     * @param place how a refusal names it
     */
    private record Found(String name, String place, byte[] content) {
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

    private static Map<String, Found> files(String configFolder) {
        var found = new TreeMap<String, Found>();
        for (var packed : PackedFiles.in("config/" + FOLDER + "/", ENDING)) {
            found.put(packed.name(), new Found(packed.name(), packed.path(), packed.content()));
        }
        var own = Path.of(configFolder, FOLDER);
        if (!configFolder.isBlank() && Files.isDirectory(own)) {
            try (var each = Files.newDirectoryStream(own, "*" + ENDING)) {
                for (Path file : each) {
                    var name = String.valueOf(file.getFileName());
                    found.put(name, new Found(name, file.toString(), Files.readAllBytes(file)));
                }
            } catch (IOException cannotRead) {
                throw new UncheckedIOException(cannotRead);
            }
        }
        return found;
    }

    private static Benchmark read(Found file) {
        try {
            Object contents = new Yaml(new SafeConstructor(new LoaderOptions())).load(new ByteArrayInputStream(file.content()));
            if (!(contents instanceof Map<?, ?> entries)) {
                throw new BenchmarkWrong(file.name(), file.place(), "it holds no entries");
            }
            var id = file.name().substring(0, file.name().length() - ENDING.length());
            return new Benchmark(id, text(file, entries, "name"), text(file, entries, "source"),
                    weights(file, entries.get("race")));
        } catch (YAMLException unreadable) {
            throw new BenchmarkWrong(file.name(), file.place(), "it is not YAML");
        }
    }

    private static String text(Found file, Map<?, ?> entries, String name) {
        var value = entries.get(name);
        if (value == null || value.toString().isBlank()) {
            throw new BenchmarkWrong(file.name(), file.place(), name + " is missing");
        }
        return value.toString().strip();
    }

    private static Map<String, Double> weights(Found file, @Nullable Object race) {
        if (!(race instanceof Map<?, ?> groups) || groups.isEmpty()) {
            throw new BenchmarkWrong(file.name(), file.place(), "race lists no groups");
        }
        var weights = new LinkedHashMap<String, Double>();
        groups.forEach((group, weight) -> {
            if (!(weight instanceof Number number) || !(number.doubleValue() > 0)) {
                throw new BenchmarkWrong(file.name(), file.place(), "race: %s is \"%s\", no number above 0".formatted(group, weight));
            }
            weights.put(String.valueOf(group), number.doubleValue());
        });
        return weights;
    }
}
