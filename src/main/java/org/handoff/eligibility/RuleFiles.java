package org.handoff.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files with rules: those packed into the program, and beside or in the place of them those in the folder
 * {@code eligibility} of the folder that the property {@code handoff.config} names.
 */
@Component
class RuleFiles {

    private static final String PACKED = "config/eligibility/";
    private static final String ENDING = ".yml";

    private final String configFolder;

    RuleFiles(@Value("${handoff.config:}") String configFolder) {
        this.configFolder = configFolder;
    }

    /**
     * One file, not yet read.
     *
     * @param place how a refusal names it
     */
    record Found(String place, byte[] content) {
    }

    /** Every file in force, by its name without the ending. */
    Map<String, Found> inForce() {
        var found = new TreeMap<String, Found>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + PACKED + "*" + ENDING)) {
                var name = String.valueOf(file.getFilename());
                found.put(bare(name), new Found(PACKED + name, file.getContentAsByteArray()));
            }
            for (Path file : local()) {
                found.put(bare(String.valueOf(file.getFileName())), new Found(file.toString(), Files.readAllBytes(file)));
            }
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
        return found;
    }

    private List<Path> local() throws IOException {
        var folder = Path.of(configFolder, "eligibility");
        var files = new ArrayList<Path>();
        if (!configFolder.isBlank() && Files.isDirectory(folder)) {
            try (var each = Files.newDirectoryStream(folder, "*" + ENDING)) {
                each.forEach(files::add);
            }
        }
        return files;
    }

    private static String bare(String fileName) {
        return fileName.substring(0, fileName.length() - ENDING.length());
    }
}
