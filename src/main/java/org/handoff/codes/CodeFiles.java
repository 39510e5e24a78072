package org.handoff.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files of the code lists: those packed into the program, and in their place those of the same name in the folder
 * {@code codes} of the folder that the property {@code handoff.config} names.
 */
@Component
class CodeFiles {

    private static final String PACKED = "config/codes/";
    private static final String ENDING = ".yml";

    private final String configFolder;

    CodeFiles(@Value("${handoff.config:}") String configFolder) {
        this.configFolder = configFolder;
    }

    /** Every file in force, by the name of its list. */
    Collection<CodeSource> inForce() {
        Map<String, CodeSource> sources = new TreeMap<>();
        try {
            var packed = new PathMatchingResourcePatternResolver().getResources("classpath:" + PACKED + "*" + ENDING);
            for (Resource resource : packed) {
                var name = String.valueOf(resource.getFilename());
                put(sources, name, PACKED + name, resource.getContentAsByteArray());
            }
            for (Path file : local()) {
                put(sources, String.valueOf(file.getFileName()), file.toString(), Files.readAllBytes(file));
            }
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
        return sources.values();
    }

    private List<Path> local() throws IOException {
        var folder = Path.of(configFolder, "codes");
        List<Path> files = new ArrayList<>();
        if (!configFolder.isBlank() && Files.isDirectory(folder)) {
            try (var found = Files.newDirectoryStream(folder, "*" + ENDING)) {
                found.forEach(files::add);
            }
        }
        return files;
    }

    private static void put(Map<String, CodeSource> sources, String fileName, String shown, byte[] content) {
        var list = fileName.substring(0, fileName.length() - ENDING.length());
        sources.put(list, new CodeSource(list, shown, content));
    }
}
