package org.handoff.platform;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.handoff.shared.Refusal.Kind;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Loads SQLite itself. The driver would unpack its library at every start; in the launcher's cache folder it is unpacked once.
 * Without that folder, or when it cannot be used, the driver does as ever.
 */
final class SqliteEngine {

    /** Names the folder for what can be made again; set by the launcher. */
    static final String CACHE = "handoff.cache";

    private static final String LIBRARY_FOLDER = "org.sqlite.lib.path";

    private SqliteEngine() {
    }

    /**
     * Loads the engine.
     *
     * @throws org.handoff.shared.Refusal when the engine is too old to be trusted with records
     */
    static void load() throws Exception {
        var cache = System.getProperty(CACHE, "");
        if (!cache.isBlank() && System.getProperty(LIBRARY_FOLDER) == null) {
            var folder = unpacked(Path.of(cache, "sqlite-" + SQLiteJDBCLoader.getVersion()));
            if (folder != null) {
                System.setProperty(LIBRARY_FOLDER, folder.toString());
            }
        }
        SQLiteJDBCLoader.initialize();
        var engine = SQLiteJDBCLoader.getVersion();
        if (!SqliteSettings.newEnough(engine)) {
            throw new DataFileRefused(Kind.INVALID,
                    "This copy of Handoff carries SQLite %s; 3.51.3 or newer is needed. Install it again.".formatted(engine));
        }
    }

    /** The folder with the library for this machine, unpacked now if it is not there whole; null when that does not work. */
    static @Nullable Path unpacked(Path folder) {
        var name = LibraryLoaderUtil.getNativeLibName();
        var packed = SqliteEngine.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (packed == null) {
            return null;
        }
        try {
            var library = folder.resolve(name);
            var connection = packed.openConnection();
            if (!Files.isRegularFile(library) || Files.size(library) != connection.getContentLengthLong()) {
                unpack(packed, library);
            }
            return folder;
        } catch (IOException | SecurityException unusable) {
            return null;
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
