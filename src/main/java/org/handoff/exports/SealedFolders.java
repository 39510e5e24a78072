package org.handoff.exports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.handoff.imports.ExchangeCopies.Folder;
import org.handoff.vault.CopyVault;
import org.handoff.vault.Envelope;
import org.handoff.vault.FileSeal;
import org.handoff.vault.RecoveryKey;
import org.handoff.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Folders sealed into one file: a mark, the key in its envelope, and a sealed zip. Whoever held keys to names when it was made
 * opens it, or whoever has the recovery key.
 */
@Component
class SealedFolders {

    /** "HandoffX" and the format's number. */
    private static final byte[] MARK = "HandoffX\u0001".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ENVELOPE = 1 << 24;
    private static final int BUFFER = 1 << 16;

    private final Vault vault;
    private final CopyVault copies;

    SealedFolders(Vault vault, CopyVault copies) {
        this.vault = vault;
        this.copies = copies;
    }

    /** What fills a folder. */
    @FunctionalInterface
    interface Content {

        void into(Folder folder) throws IOException;
    }

    /** The keys of whoever is signed in. */
    Function<Envelope, Optional<byte[]>> inHand() {
        return envelope -> copies.inHand().fileKey(envelope);
    }

    /** The key on paper. */
    Function<Envelope, Optional<byte[]>> by(RecoveryKey key) {
        return envelope -> vault.open(envelope, key);
    }

    /** Writes the file, reads it back, and gives the hash of it. */
    String seal(Output output, Content content) throws IOException {
        var key = FileSeal.freshKey();
        try {
            var head = head(vault.envelope(key));
            var file = new HashingStream(new BufferedOutputStream(output.file(), BUFFER));
            try (file) {
                file.write(head);
                try (var zip = new ZipOutputStream(FileSeal.seal(key, head, file))) {
                    content.into(name -> {
                        zip.putNextEntry(new ZipEntry(name));
                        return new Entry(zip);
                    });
                }
            }
            readBack(output.part(), key, head);
            return file.sha256();
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Nothing is given out that does not open again. */
    private static void readBack(Path file, byte[] key, byte[] head) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            in.skipNBytes(head.length);
            try (var plain = FileSeal.open(key, head, in)) {
                plain.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /**
     * Writes what is in a sealed file into a folder.
     *
     * @throws org.handoff.shared.Refusal when it is none, was changed, is sealed for others, or cannot be written
     */
    Path open(Path file, Output output, Function<Envelope, Optional<byte[]>> keys) {
        if (!Files.isRegularFile(file)) {
            output.close();
            throw new NotASealedExport(file, "there is no such file");
        }
        try (output; var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            var head = readHead(in, file);
            var key = keys.apply(Envelope.of(Arrays.copyOfRange(head, MARK.length + Integer.BYTES, head.length)))
                    .orElseThrow(() -> new SealedForOthers(file));
            try (var zip = new ZipInputStream(new Unread(FileSeal.open(key, head, in), file))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    write(entry.getName(), zip, output, file);
                }
            } finally {
                Arrays.fill(key, (byte) 0);
            }
            output.give();
            output.keep();
            return output.target();
        } catch (IOException failed) {
            throw new PackageNotWritten(output.target(), failed);
        }
    }

    private static void write(String name, InputStream from, Output output, Path file) throws IOException {
        if (!name.matches("[a-z_]+\\.csv|README\\.txt")) {
            throw new NotASealedExport(file, "it holds a file called something else than this program calls any");
        }
        try (var out = output.file(name)) {
            from.transferTo(out);
        }
    }

    private static byte[] head(Envelope envelope) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(MARK);
        out.writeInt(envelope.bytes().length);
        out.write(envelope.bytes());
        return bytes.toByteArray();
    }

    private static byte[] readHead(DataInputStream in, Path file) throws IOException {
        var mark = in.readNBytes(MARK.length);
        if (!Arrays.equals(mark, MARK)) {
            throw new NotASealedExport(file, "it does not begin like one");
        }
        var length = in.readNBytes(Integer.BYTES);
        int envelope = length.length < Integer.BYTES ? -1 : java.nio.ByteBuffer.wrap(length).getInt();
        if (envelope <= 0 || envelope > LONGEST_ENVELOPE) {
            throw new NotASealedExport(file, "its head is damaged");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark);
        bytes.writeBytes(length);
        bytes.writeBytes(in.readNBytes(envelope));
        return bytes.toByteArray();
    }

    /** Tells what cannot be read, because it was changed, from what cannot be written. */
    private static final class Unread extends java.io.FilterInputStream {

        private final Path file;

        Unread(InputStream in, Path file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            try {
                return in.read(into, from, length);
            } catch (IOException changed) {
                throw new NotASealedExport(file, "it was changed, or is not all there");
            }
        }
    }

    /** One file of the zip: closing it ends the entry alone. */
    private static final class Entry extends FilterOutputStream {

        Entry(ZipOutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            ((ZipOutputStream) out).closeEntry();
        }
    }
}
