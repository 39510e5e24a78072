package org.handoff.codes;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * One entry of a mapping in a YAML file, with its line. Read from the nodes, not from loaded values: a code {@code N} or
 * {@code 09A} is what stands there and not what YAML would make of it.
 */
record YamlEntry(String file, String key, int line, Node value) {

    /** The entries of the whole file. */
    static Map<String, YamlEntry> of(CodeSource source) {
        try {
            var reader = new InputStreamReader(new ByteArrayInputStream(source.content()), StandardCharsets.UTF_8);
            return entries(source.shown(), 1, new Yaml(new LoaderOptions()).compose(reader));
        } catch (MarkedYAMLException broken) {
            throw new CodeFileWrong(source.shown(), broken.getProblemMark().getLine() + 1,
                    "this is not YAML, " + broken.getProblem());
        } catch (YAMLException unreadable) {
            throw new CodeFileWrong(source.shown(), 1, "this is not YAML in UTF-8");
        }
    }

    /** The entries below this one. */
    Map<String, YamlEntry> entries() {
        return entries(file, line, value);
    }

    /** Whether there are entries below this one. */
    boolean nested() {
        return value instanceof MappingNode;
    }

    /** The text beside the key. */
    String text() {
        return text(value);
    }

    /** The texts beside the key, of one or of several. */
    List<String> texts() {
        return value instanceof SequenceNode several ? several.getValue().stream().map(this::text).toList() : List.of(text());
    }

    /** A refusal that names this line. */
    CodeFileWrong wrong(String problem) {
        return new CodeFileWrong(file, line, problem);
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw wrong("'%s' takes plain text".formatted(key));
    }

    private static Map<String, YamlEntry> entries(String file, int line, @Nullable Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new CodeFileWrong(file, line, "expected lines of the form 'name: text'");
        }
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        for (var tuple : mapping.getValue()) {
            int at = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new CodeFileWrong(file, at, "expected lines of the form 'name: text'");
            }
            var entry = new YamlEntry(file, key.getValue(), at, tuple.getValueNode());
            var earlier = entries.putIfAbsent(entry.key(), entry);
            if (earlier != null) {
                throw entry.wrong("'%s' stands here and in line %d; keep one of them".formatted(entry.key(), earlier.line()));
            }
        }
        return entries;
    }
}
