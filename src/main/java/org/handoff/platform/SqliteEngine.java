package org.handoff.platform;

import java.nio.file.Path;
import org.handoff.machine.UnpackedLibraries;
import org.handoff.shared.Refusal.Kind;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Loads SQLite itself. The driver would unpack its library at every start; in the launcher's cache folder it is unpacked once.
 * Without that folder, or when it cannot be used, the driver does as ever.
 */
final class SqliteEngine {

    private static final String LIBRARY_FOLDER = "org.sqlite.lib.path";

    private SqliteEngine() {
    }

    /**
     * Loads the engine.
     *
     * @throws org.handoff.shared.Refusal when the engine is too old to be trusted with records
     */
    static void load() throws Exception {
        if (System.getProperty(LIBRARY_FOLDER) == null) {
            UnpackedLibraries.folder("sqlite-" + SQLiteJDBCLoader.getVersion()).filter(SqliteEngine::unpacked)
                    .ifPresent(folder -> System.setProperty(LIBRARY_FOLDER, folder.toString()));
        }
        SQLiteJDBCLoader.initialize();
        var engine = SQLiteJDBCLoader.getVersion();
        if (!SqliteSettings.newEnough(engine)) {
            throw new DataFileRefused(Kind.INVALID,
                    "This copy of Handoff carries SQLite %s; 3.51.3 or newer is needed. Install it again.".formatted(engine));
        }
    }

    /** Whether the library for this machine lies in the folder, unpacked now if it was not there whole. */
    static boolean unpacked(Path folder) {
        var name = LibraryLoaderUtil.getNativeLibName();
        var packed = SqliteEngine.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        return packed != null && UnpackedLibraries.lies(folder, name, packed);
    }
}
