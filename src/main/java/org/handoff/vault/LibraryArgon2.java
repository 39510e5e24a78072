package org.handoff.vault;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import de.mkammerer.argon2.Argon2Version;
import de.mkammerer.argon2.jna.Argon2Library;
import de.mkammerer.argon2.jna.Argon2_context;
import de.mkammerer.argon2.jna.JnaUint32;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.handoff.machine.UnpackedLibraries;

/**
 * Argon2id, version 1.3, by the reference library: the memory it fills lies outside of Java's and is given back at once, and the
 * lanes are worked on side by side. The library is written in C, so it runs only where it was built for.
 */
final class LibraryArgon2 implements Stretcher {

    /** Where JNA looks for its own library, and for others. */
    private static final String OWN_FOLDER = "jna.boot.library.path";
    private static final String FOLDER = "jna.library.path";

    /** ARGON2_FLAG_CLEAR_PASSWORD and ARGON2_FLAG_CLEAR_SECRET: the library overwrites its copies as soon as it can. */
    private static final int CLEAR_BOTH = 3;

    /** What the trial must give: the same as Argon2 in Java, or no key of this library would ever open anything. */
    private static final String TRIAL = "6888a8f267a610e28179af5a6e46d257e0af736988ef043df4af32f1cf2aac69";

    private final Argon2Library library;

    private LibraryArgon2(Argon2Library library) {
        this.library = library;
    }

    /** Nothing where the library does not run or does not give what it must. */
    static Optional<Stretcher> onThisMachine() {
        try {
            UnpackedLibraries.folder("argon2-" + Native.VERSION).filter(LibraryArgon2::unpacked).ifPresent(LibraryArgon2::look);
            var candidate = new LibraryArgon2(Argon2Library.INSTANCE);
            return candidate.isRight() ? Optional.of(candidate) : Optional.empty();
        } catch (LinkageError | IllegalStateException notHere) {
            return Optional.empty();
        }
    }

    private static boolean unpacked(Path folder) {
        // as JNA names its own library
        return lies(folder, "/com/sun/jna/", System.mapLibraryName("jnidispatch").replace(".dylib", ".jnilib"))
                && lies(folder, "/", System.mapLibraryName("argon2"));
    }

    private static boolean lies(Path folder, String where, String name) {
        var packed = Argon2Library.class.getResource(where + Platform.RESOURCE_PREFIX + "/" + name);
        return packed != null && UnpackedLibraries.lies(folder, name, packed);
    }

    private static void look(Path folder) {
        for (String property : new String[] {OWN_FOLDER, FOLDER}) {
            if (System.getProperty(property) == null) {
                System.setProperty(property, folder.toString());
            }
        }
    }

    private boolean isRight() {
        var words = "Handoff tries it".getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(hash(words, words, words, new Cost(32, 3, 4))).equals(TRIAL);
    }

    @Override
    public byte[] stretch(Secret secret, byte[] salt, StretchCost cost) {
        return hash(secret.bytes(), secret.keyFile(), salt, new Cost(cost.memoryKib(), cost.passes(), cost.lanes()));
    }

    /** A cost without a floor, for the trial. */
    private record Cost(int memoryKib, int passes, int lanes) {
    }

    private byte[] hash(byte[] passphrase, byte[] keyFile, byte[] salt, Cost cost) {
        try (var out = new Memory(Crypto.KEY_BYTES); var typed = holding(passphrase); var key = holding(keyFile); var salted = holding(salt)) {
            var context = new Argon2_context.ByReference();
            context.out = out;
            context.outlen = new JnaUint32(Crypto.KEY_BYTES);
            context.pwd = typed;
            context.pwdlen = new JnaUint32(passphrase.length);
            context.secret = key;
            context.secretlen = new JnaUint32(keyFile.length);
            context.salt = salted;
            context.saltlen = new JnaUint32(salt.length);
            context.t_cost = new JnaUint32(cost.passes());
            context.m_cost = new JnaUint32(cost.memoryKib());
            context.lanes = new JnaUint32(cost.lanes());
            context.threads = new JnaUint32(cost.lanes());
            context.version = Argon2Version.V13.getJnaType();
            context.flags = new JnaUint32(CLEAR_BOTH);
            int outcome = library.argon2id_ctx(context);
            try {
                if (outcome != Argon2Library.ARGON2_OK) {
                    throw new IllegalStateException(library.argon2_error_message(outcome));
                }
                return out.getByteArray(0, Crypto.KEY_BYTES);
            } finally {
                out.clear();
                typed.clear();
                key.clear();
            }
        }
    }

    /** A copy outside of Java's memory; of nothing, too, where a byte that nobody reads is held. */
    private static Memory holding(byte[] bytes) {
        var memory = new Memory(Math.max(1, bytes.length));
        memory.write(0, bytes, 0, bytes.length);
        return memory;
    }
}
