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
import org.handoff.machine.PackedFiles;
import org.handoff.machine.PackedFiles.Packed;
import org.springframework.beans.factory.annotation.Value;
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
            for (Packed file : PackedFiles.in(PACKED, ENDING)) {
                sources.put(list(file.name()), new CodeSource(list(file.name()), file));
            }
            for (Path file : local()) {
                var list = list(String.valueOf(file.getFileName()));
                sources.put(list, new CodeSource(list, file.toString(), Files.readAllBytes(file)));
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

    private static String list(String fileName) {
        return fileName.substring(0, fileName.length() - ENDING.length());
    }
}
