package org.handoff.eligibility;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoff.shared.Nearest;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a rule file: names with what stands beside them. Everything is text as it was written: {@code 90E} is a code and
 * not a number.
 *
 * @param place  how a refusal names it: {@code config/eligibility/seattle.yml, criterion sale}
 */
record FileSection(String place, Map<String, Node> entries) {

    /** The whole of a file. */
    static FileSection of(String place, byte[] content) {
        try {
            var reader = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
            return of(place, new Yaml(new LoaderOptions()).compose(reader));
        } catch (YAMLException broken) {
            throw new RuleFileWrong(place, "this is not YAML");
        }
    }

    private static FileSection of(String place, @Nullable Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new RuleFileWrong(place, "lines of the form 'name: text' belong here");
        }
        var entries = new LinkedHashMap<String, Node>();
        mapping.getValue().forEach(tuple -> entries.put(text(place, tuple.getKeyNode()), tuple.getValueNode()));
        return new FileSection(place, entries);
    }

    /** Refuses a name that is none of these. */
    FileSection knowing(List<String> names) {
        for (String name : entries.keySet()) {
            if (!names.contains(name)) {
                throw wrong("'%s' is not known here; did you mean %s?".formatted(name,
                        Nearest.to(name, names).orElse(String.join(", ", names))));
            }
        }
        return this;
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> wrong("'%s:' is missing".formatted(name)));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(entries.get(name)).map(node -> text(place, node));
    }

    /** The texts of a list, or the one text beside the name; empty when there is nothing. */
    List<String> texts(String name) {
        var node = entries.get(name);
        if (node instanceof SequenceNode several) {
            return several.getValue().stream().map(each -> text(place, each)).toList();
        }
        return optional(name).map(List::of).orElse(List.of());
    }

    Optional<FileSection> section(String name) {
        return Optional.ofNullable(entries.get(name)).map(node -> of(place, node));
    }

    /** The sections below a name, each with the name it stands under. */
    Map<String, FileSection> sections(String name, String word) {
        var below = section(name).orElseThrow(() -> wrong("'%s:' is missing".formatted(name)));
        var found = new LinkedHashMap<String, FileSection>();
        below.entries.forEach((key, node) -> found.put(key, of("%s, %s %s".formatted(place, word, key), node)));
        return found;
    }

    /** The sections of a list. */
    List<FileSection> list(String name) {
        if (!(entries.get(name) instanceof SequenceNode several)) {
            throw wrong("'%s:' takes a list, each entry with a dash before it".formatted(name));
        }
        var found = new ArrayList<FileSection>();
        several.getValue().forEach(node -> found.add(of(place, node)));
        return found;
    }

    RuleFileWrong wrong(String problem) {
        return new RuleFileWrong(place, problem);
    }

    private static String text(String place, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw new RuleFileWrong(place, "plain text belongs beside each name");
    }
}
