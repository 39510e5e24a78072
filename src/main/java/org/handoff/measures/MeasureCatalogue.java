package org.handoff.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The definitions of {@code config/measures/measures.yml}, read when first asked for. */
@Component
class MeasureCatalogue {

    private static final String FILE = "config/measures/measures.yml";

    private final SingletonSupplier<Contents> contents = SingletonSupplier.of(MeasureCatalogue::read);

    /**
     * @param printed one entry for each family of measures, as a definitions page prints it
     * @param byId every single measure
     */
    private record Contents(List<MeasureDefinition> printed, Map<String, MeasureDefinition> byId, List<ConnectionGroup> groups,
            List<String> connectionIds) {
    }

    List<MeasureDefinition> definitions() {
        return contents.obtain().printed();
    }

    Map<String, MeasureDefinition> byId() {
        return contents.obtain().byId();
    }

    List<ConnectionGroup> connectionGroups() {
        return contents.obtain().groups();
    }

    /** {@code connect.<group>.<step>} for every group and step, in the order of the file. */
    List<String> connectionIds() {
        return contents.obtain().connectionIds();
    }

    private static Contents read() {
        var file = load();
        var printed = new ArrayList<MeasureDefinition>();
        var all = new ArrayList<MeasureDefinition>();
        maps(file.get("measures")).forEach(entry -> read(entry, all, printed));
        var groups = new ArrayList<ConnectionGroup>();
        map(file.get("connection_groups")).forEach((id, label) -> groups.add(new ConnectionGroup(id, label.toString())));
        printed.addAll(connections(List.of(new ConnectionGroup("*", "Connections")), map(file.get("connection_steps"))));
        var connections = connections(groups, map(file.get("connection_steps")));
        all.addAll(connections);
        var byId = all.stream().collect(Collectors.toUnmodifiableMap(MeasureDefinition::id, each -> each));
        return new Contents(List.copyOf(printed), byId, List.copyOf(groups),
                connections.stream().map(MeasureDefinition::id).toList());
    }

    /** One entry of the file: a measure, or the same on several bases, over several windows or for several groups. */
    private static void read(Map<String, Object> entry, List<MeasureDefinition> all, List<MeasureDefinition> printed) {
        var definition = definition(entry, "", "");
        var windows = (List<?>) entry.getOrDefault("windows", List.of());
        if (!windows.isEmpty()) {
            windows.forEach(months -> all.add(definition.over(months)));
            printed.add(definition.overEach(windows));
            return;
        }
        var groups = map(entry.getOrDefault("each", Map.of()));
        if (!groups.isEmpty()) {
            groups.forEach((group, words) -> all.add(definition.of(group, words.toString())));
            printed.add(definition);
            return;
        }
        all.add(definition);
        var bases = (List<?>) entry.getOrDefault("also", List.of());
        bases.forEach(base -> all.add(definition(entry, "." + base, ", " + base)));
        printed.add(bases.isEmpty() ? definition : definition.andAlso(bases));
    }

    /** One measure for each step of each group. */
    private static List<MeasureDefinition> connections(List<ConnectionGroup> groups, Map<String, Object> steps) {
        var definitions = new ArrayList<MeasureDefinition>();
        for (var group : groups) {
            steps.forEach((step, words) -> definitions.add(new MeasureDefinition("connect." + group.id() + "." + step,
                    group.label() + ": " + text(map(words), "label"), "events and people", text(map(words), "definition"), "none",
                    1)));
        }
        return definitions;
    }

    private static MeasureDefinition definition(Map<String, Object> entry, String idSuffix, String labelSuffix) {
        var unit = idSuffix.equals(".events") ? "events" : text(entry, "unit");
        return new MeasureDefinition(text(entry, "id") + idSuffix, text(entry, "label") + labelSuffix, unit,
                text(entry, "definition"), entry.getOrDefault("denominator", "none").toString(),
                (Integer) entry.getOrDefault("version", 1));
    }

    private static Map<String, Object> load() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, Object> entry, String key) {
        return Objects.requireNonNull(entry.get(key), () -> FILE + ": " + entry + " lacks " + key).toString();
    }

    @SuppressWarnings("unchecked")   // the keys of the file are words
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value, () -> FILE + " lacks a section");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value, () -> FILE + " lacks a section");
    }
}
