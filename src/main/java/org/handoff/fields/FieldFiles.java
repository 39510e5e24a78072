package org.handoff.fields;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.handoff.machine.PackedFiles;
import org.handoff.machine.PackedFiles.Packed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The files with fields: those packed into the program, and beside them those in the folder {@code fields} of the folder that
 * the property {@code handoff.config} names. A file of the same name takes the place of a packed one.
 */
@Component
class FieldFiles {

    private static final String PACKED = "config/fields/";
    private static final String ENDING = ".yml";
    private static final String FOLDER = "fields";

    private final String configFolder;

    FieldFiles(@Value("${handoff.config:}") String configFolder) {
        this.configFolder = configFolder;
    }

    /**
     * One file, not yet read.
     *
     * @param place how a mistake names it
     */
    record Found(String place, byte[] content) {
    }

    /** The folder that a site keeps files of its own in; empty where there is none. */
    String folder() {
        return configFolder;
    }

    /** Every file in force. */
    List<Found> inForce() {
        var found = new ArrayList<Found>();
        try {
            var local = local();
            var names = local.stream().map(file -> String.valueOf(file.getFileName())).toList();
            for (Packed file : PackedFiles.in(PACKED, ENDING)) {
                if (!names.contains(file.name())) {
                    found.add(new Found(file.path(), file.content()));
                }
            }
            for (Path file : local) {
                found.add(new Found(FOLDER + "/" + file.getFileName(), Files.readAllBytes(file)));
            }
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
        return found;
    }

    private List<Path> local() throws IOException {
        var folder = Path.of(configFolder, FOLDER);
        var files = new ArrayList<Path>();
        if (!configFolder.isBlank() && Files.isDirectory(folder)) {
            try (var each = Files.newDirectoryStream(folder, "*" + ENDING)) {
                each.forEach(files::add);
            }
        }
        Collections.sort(files);
        return files;
    }
}
