package org.handoff.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The funder files and the templates: those packed into the program, and beside or in the place of them those in the folders
 * {@code funders} and {@code templates} of the folder that the property {@code handoff.config} names.
 */
@Component
class FunderFiles {

    private static final String ENDING = ".yml";

    private final String configFolder;
    private final SingletonSupplier<Map<String, Found>> packedFunders = SingletonSupplier.of(() -> packed("funders"));
    private final SingletonSupplier<Map<String, Found>> packedTemplates = SingletonSupplier.of(() -> packed("templates"));

    FunderFiles(@Value("${handoff.config:}") String configFolder) {
        this.configFolder = configFolder;
    }

    /**
     * One file, not yet read.
     *
     * @param place how a refusal names it
     */
    record Found(String place, byte[] content) {
    }

    /** A place as the person who keeps the folder finds it: {@code funders/foundation.yml}. */
    String inFolder(String place) {
        var own = Path.of(configFolder);
        return configFolder.isBlank() || !Path.of(place).startsWith(own) ? place : own.relativize(Path.of(place)).toString().replace('\\', '/');
    }

    /** Every funder file in force, by its name without the ending. */
    Map<String, Found> funders() {
        return withOwn(packedFunders.obtain(), "funders");
    }

    /** Every template in force, by its name without the ending. */
    Map<String, Found> templates() {
        return withOwn(packedTemplates.obtain(), "templates");
    }

    /** The program's own list of the reports it owes. */
    Optional<Found> owed() {
        var own = Path.of(configFolder, "due.yml");
        try {
            return configFolder.isBlank() || !Files.isRegularFile(own) ? Optional.empty()
                    : Optional.of(new Found(own.toString(), Files.readAllBytes(own)));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    private static Map<String, Found> packed(String folder) {
        var found = new TreeMap<String, Found>();
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:config/" + folder + "/*" + ENDING);
            for (Resource file : files) {
                var name = String.valueOf(file.getFilename());
                found.put(bare(name), new Found("config/" + folder + "/" + name, file.getContentAsByteArray()));
            }
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
        return found;
    }

    private Map<String, Found> withOwn(Map<String, Found> packed, String folder) {
        var found = new TreeMap<>(packed);
        var own = Path.of(configFolder, folder);
        if (!configFolder.isBlank() && Files.isDirectory(own)) {
            try (var each = Files.newDirectoryStream(own, "*" + ENDING)) {
                for (Path file : each) {
                    found.put(bare(String.valueOf(file.getFileName())), new Found(file.toString(), Files.readAllBytes(file)));
                }
            } catch (IOException cannotRead) {
                throw new UncheckedIOException(cannotRead);
            }
        }
        return found;
    }

    private static String bare(String fileName) {
        return fileName.substring(0, fileName.length() - ENDING.length());
    }
}
