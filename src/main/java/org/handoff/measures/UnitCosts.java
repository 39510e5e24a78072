package org.handoff.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** What things cost where the program works, from {@code config/costs.yml} or the program's own file of that name. */
@Component
class UnitCosts implements ConfigCheckup {

    static final String FILE = "costs.yml";

    private final SingletonSupplier<Costs> costs;

    UnitCosts(@Value("${handoff.config:}") String configFolder) {
        this.costs = SingletonSupplier.of(() -> read(file(configFolder)));
    }

    /**
     * The values, each null where it is not set.
     *
     * @param jailDay dollars for one night in jail
     * @param bookingHours hours of an officer for one arrest with booking
     * @param officerHour dollars for one hour of an officer
     */
    record Costs(@Nullable Double jailDay, @Nullable Double bookingHours, @Nullable Double officerHour) {
    }

    /**
     * The values in force.
     *
     * @throws org.handoff.shared.Refusal when the file holds something else than numbers from 0 up
     */
    Costs inForce() {
        return costs.obtain();
    }

    @Override
    public List<ConfigMistake> mistakes() {
        return ConfigWrong.in(this::inForce).map(ConfigWrong::mistake).stream().toList();
    }

    private static Resource file(String configFolder) {
        var own = Path.of(configFolder, FILE);
        return !configFolder.isBlank() && Files.isRegularFile(own) ? new PathResource(own) : new ClassPathResource("config/" + FILE);
    }

    private static Costs read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            Map<String, @Nullable Object> values = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Costs(number(file, values, "jail_day"), number(file, values, "booking_hours"),
                    number(file, values, "officer_hour"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Double number(Resource file, Map<String, @Nullable Object> values, String name) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Number number && number.doubleValue() >= 0) {
            return number.doubleValue();
        }
        throw new UnitCostWrong(file.getDescription(), name, value);
    }
}
