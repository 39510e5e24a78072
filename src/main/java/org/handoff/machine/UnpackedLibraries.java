package org.handoff.machine;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Libraries for the machine itself, which lie packed in a jar. Those who use them would unpack them at every start; in the launcher's
 * folder for what can be made again they are unpacked once.
 */
public final class UnpackedLibraries {

    /** Names the folder for what can be made again; set by the launcher. */
    static final String CACHE = "handoff.cache";

    private UnpackedLibraries() {
    }

    /** A folder for the libraries of one version of something, made or not; nothing where the launcher gave no place. */
    public static Optional<Path> folder(String name) {
        var cache = System.getProperty(CACHE, "");
        return cache.isBlank() ? Optional.empty() : Optional.of(Path.of(cache, name));
    }

    /** Whether the library lies whole in the folder, unpacked now if it did not; false when that does not work. */
    public static boolean lies(Path folder, String name, URL packed) {
        try {
            var library = folder.resolve(name);
            var connection = packed.openConnection();
            if (!Files.isRegularFile(library) || Files.size(library) != connection.getContentLengthLong()) {
                unpack(packed, library);
            }
            return true;
        } catch (IOException | SecurityException unusable) {
            return false;
        }
    }

    /** Beside its place first and then moved, so that another process never loads half a library. */
    private static void unpack(URL packed, Path library) throws IOException {
        Files.createDirectories(library.getParent());
        var part = Files.createTempFile(library.getParent(), "part", "");
        try (var content = packed.openStream()) {
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
