package org.handoff.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files that are packed into the program, by folder, as the build listed them with their checksums: without that list every start would look
 * through the whole jar and read what has not changed. It cannot be out of step with them, for both lie in one jar.
 */
public final class PackedFiles {

    private static final String LIST = "org/handoff/machine/packed-files.txt";
    private static final List<String> LISTED = List.of("config", "db");

    private PackedFiles() {
    }

    /**
     * One file.
     *
     * @param path    the whole path in the program, with {@code /}
     * @param name    without folders
     * @param listed  the checksum that the build listed; null when it did not
     */
    public record Packed(String path, String name, @Nullable String listed) {

        /** What is in it. */
        public byte[] content() {
            try {
                return new ClassPathResource(path).getContentAsByteArray();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        /** The SHA-256 of its content, in hexadecimal digits. */
        public String checksum() {
            return listed == null ? DigestUtils.sha256Hex(content()) : listed;
        }
    }

    /** Read once, when it is first asked for. */
    private static final class Listed {

        private static final Map<String, List<Packed>> FILES = read();
    }

    /**
     * The files directly in a folder, by name.
     *
     * @param folder its path in the program, {@code config} or {@code db} or below, with {@code /} at the end
     */
    public static List<Packed> in(String folder, String ending) {
        if (AotDetector.useGeneratedArtifacts()) {
            return Listed.FILES.getOrDefault(folder, List.of()).stream().filter(file -> file.name().endsWith(ending)).toList();
        }
        try {
            var found = new ArrayList<Packed>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "*" + ending)) {
                var name = String.valueOf(file.getFilename());
                found.add(new Packed(folder + name, name, null));
            }
            found.sort((one, other) -> one.name().compareTo(other.name()));
            return found;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Writes the list into a folder of classes, of what lies there. */
    public static void list(Path classes) throws IOException {
        var lines = new ArrayList<String>();
        for (String folder : LISTED) {
            try (var files = Files.walk(classes.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    var parent = classes.relativize(file.getParent()).toString().replace('\\', '/');
                    lines.add(parent + "/\t" + file.getFileName() + "\t" + DigestUtils.sha256Hex(Files.readAllBytes(file)));
                }
            }
        }
        lines.sort(null);
        var list = classes.resolve(LIST);
        Files.createDirectories(list.getParent());
        Files.write(list, lines);
    }

    private static Map<String, List<Packed>> read() {
        try {
            return read(new ClassPathResource(LIST).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Map<String, List<Packed>> read(String lines) {
        var files = new HashMap<String, List<Packed>>();
        for (String line : lines.split("\n")) {
            var parts = line.split("\t");
            files.computeIfAbsent(parts[0], folder -> new ArrayList<>()).add(new Packed(parts[0] + parts[1], parts[1], parts[2]));
        }
        return files;
    }
}
