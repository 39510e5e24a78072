package org.handoff.fields;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** One entry of a file, with its line; read from the nodes, so that a code {@code NO} stays what stands there. */
record YamlLine(String key, int line, Node value) {

    /** What keeps a file or a field from being used. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;

        Wrong(int line, String sentence) {
            super(sentence, null, false, false);
            this.line = line;
        }

        FieldMistake in(String file) {
            return new FieldMistake(file, line, String.valueOf(getMessage()));
        }
    }

    /** The entries of a whole file. */
    static Map<String, YamlLine> of(byte[] content) throws Wrong {
        try {
            var text = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
            return entries(1, new Yaml(new LoaderOptions()).compose(text));
        } catch (MarkedYAMLException broken) {
            throw new Wrong(broken.getProblemMark().getLine() + 1,
                    "This is not YAML: %s. Write lines of the form 'name: text', with two blanks more for what belongs below."
                            .formatted(broken.getProblem()));
        } catch (YAMLException unreadable) {
            throw new Wrong(1, "This is not text in UTF-8. Save the file as UTF-8.");
        }
    }

    /** The entries below this one. */
    Map<String, YamlLine> entries() throws Wrong {
        return entries(line, value);
    }

    /** The text beside the key. */
    String text() throws Wrong {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw new Wrong(line, "'%1$s' needs a text beside it. Write %1$s: and the text on the same line.".formatted(key));
    }

    boolean isNested() {
        return value instanceof MappingNode;
    }

    private static Map<String, YamlLine> entries(int line, @Nullable Node node) throws Wrong {
        if (!(node instanceof MappingNode mapping)) {
            throw new Wrong(line, "Lines of the form 'name: text' are expected here.");
        }
        Map<String, YamlLine> entries = new LinkedHashMap<>();
        for (var tuple : mapping.getValue()) {
            int at = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new Wrong(at, "Lines of the form 'name: text' are expected here.");
            }
            var earlier = entries.putIfAbsent(key.getValue(), new YamlLine(key.getValue(), at, tuple.getValueNode()));
            if (earlier != null) {
                throw new Wrong(at, "'%s' stands in line %d already. Keep one of the two."
                        .formatted(key.getValue(), earlier.line()));
            }
        }
        return entries;
    }
}
