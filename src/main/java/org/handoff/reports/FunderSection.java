package org.handoff.reports;

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
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a funder file or a template: names with what stands beside them, and the line it begins on. Everything is text as it
 * was written: {@code 01} is a code and not a number.
 */
record FunderSection(String file, int line, Map<String, Node> entries) {

    /** The whole of a file. */
    static FunderSection of(String file, byte[] content) {
        try {
            var reader = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
            return of(file, new Yaml(new LoaderOptions()).compose(reader));
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw new FunderFileWrong(file, mark == null ? null : mark.getLine() + 1,
                    "this is not YAML (%s)".formatted(broken.getProblem()));
        } catch (YAMLException broken) {
            throw new FunderFileWrong(file, null, "this is not YAML");
        }
    }

    private static FunderSection of(String file, @Nullable Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new FunderFileWrong(file, node == null ? null : line(node), "lines of the form 'name: text' belong here");
        }
        var entries = new LinkedHashMap<String, Node>();
        mapping.getValue().forEach(tuple -> entries.put(text(file, tuple.getKeyNode()), tuple.getValueNode()));
        return new FunderSection(file, line(mapping), entries);
    }

    /** Refuses a name that is none of these. */
    FunderSection knowing(List<String> names) {
        entries.forEach((name, node) -> {
            if (!names.contains(name)) {
                throw new FunderFileWrong(file, line(node), "'%s' is not known here; write %s".formatted(name,
                        Nearest.to(name, names).orElse(String.join(", ", names))));
            }
        });
        return this;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> wrong("'%s:' is missing".formatted(name)));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(entries.get(name)).map(node -> text(file, node));
    }

    /** A whole number from {@code least} to {@code most}. */
    int number(String name, int least, int most) {
        var written = text(name);
        if (!written.matches("\\d{1,4}") || Integer.parseInt(written) < least || Integer.parseInt(written) > most) {
            throw wrong(name, "'%s: %s' takes a whole number from %d to %d".formatted(name, written, least, most));
        }
        return Integer.parseInt(written);
    }

    /** One of these words. */
    <T> T oneOf(String name, Map<String, T> words) {
        return known(name, text(name), words);
    }

    /** Some of these words, in the order of the file. */
    <T> List<T> someOf(String name, Map<String, T> words) {
        return texts(name).stream().map(word -> known(name, word, words)).toList();
    }

    private <T> T known(String name, String word, Map<String, T> words) {
        var value = words.get(word);
        if (value == null) {
            throw wrong(name, "'%s' is not known as %s; write %s".formatted(word, name,
                    Nearest.to(word, words.keySet()).orElse(String.join(", ", words.keySet()))));
        }
        return value;
    }

    /** The texts of a list, or the one text beside the name; empty when there is nothing. */
    List<String> texts(String name) {
        var node = entries.get(name);
        if (node instanceof SequenceNode several) {
            return several.getValue().stream().map(each -> text(file, each)).toList();
        }
        return optional(name).map(List::of).orElse(List.of());
    }

    Optional<FunderSection> section(String name) {
        return Optional.ofNullable(entries.get(name)).map(node -> of(file, node));
    }

    /** The sections of a list; empty when there is nothing. */
    List<FunderSection> list(String name) {
        var node = entries.get(name);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode several)) {
            throw wrong(name, "'%s:' takes a list, each entry with a dash before it".formatted(name));
        }
        var found = new ArrayList<FunderSection>();
        several.getValue().forEach(each -> found.add(of(file, each)));
        return found;
    }

    /** What is wrong with the section as a whole. */
    FunderFileWrong wrong(String problem) {
        return new FunderFileWrong(file, line, problem);
    }

    /** What is wrong with the entry of this name. */
    FunderFileWrong wrong(String name, String problem) {
        var node = entries.get(name);
        return node == null ? wrong(problem) : new FunderFileWrong(file, line(node), problem);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String text(String file, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw new FunderFileWrong(file, line(node), "plain text belongs beside each name");
    }
}
