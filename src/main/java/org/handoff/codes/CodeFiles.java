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

    /** Whether the program has a folder of its own to read from. */
    boolean folderIsNamed() {
        return !configFolder.isBlank();
    }

    /**
     * Every file in force, by the name of its list. One that says just what the packed one says is not the program's own.
     *
     * @throws org.handoff.shared.Refusal when the folder that is named is not there: without it, what is its own would seem to have left
     */
    Collection<CodeSource> inForce() {
        if (folderIsNamed() && !Files.isDirectory(Path.of(configFolder))) {
            throw new NoConfigFolder(configFolder);
        }
        Map<String, CodeSource> sources = new TreeMap<>();
        try {
            for (Packed file : PackedFiles.in(PACKED, ENDING)) {
                sources.put(list(file.name()), new CodeSource(list(file.name()), file));
            }
            for (Path file : local()) {
                var list = list(String.valueOf(file.getFileName()));
                var own = new CodeSource(list, file.toString(), Files.readAllBytes(file));
                var packed = sources.get(list);
                if (packed == null || !packed.checksum().equals(own.checksum())) {
                    sources.put(list, own);
                }
            }
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
        return sources.values();
    }

    private List<Path> local() throws IOException {
        var folder = Path.of(configFolder, "codes");
        List<Path> files = new ArrayList<>();
        if (folderIsNamed() && Files.isDirectory(folder)) {
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
