package org.handoff.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Where the figures come from, by block, from {@code config/measures/sources.yml}. */
@Component
class MeasureSources {

    private static final String FILE = "config/measures/sources.yml";

    private final SingletonSupplier<Map<String, Map<String, Object>>> file = SingletonSupplier.of(MeasureSources::read);

    /** The source of a measure; windows of months come from where their block does. */
    MeasureSource of(String id) {
        var block = id.substring(0, id.indexOf('.')).replaceFirst("\\d+$", "");
        var entry = Objects.requireNonNull(file.obtain().get(block), () -> FILE + " lacks " + block);
        return new MeasureSource(String.valueOf(entry.get("counts")),
                ((List<?>) Objects.requireNonNull(entry.get("views"))).stream().map(Object::toString).toList());
    }

    private static Map<String, Map<String, Object>> read() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
