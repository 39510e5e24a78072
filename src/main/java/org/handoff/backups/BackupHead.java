package org.handoff.backups;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.handoff.vault.Envelope;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands before the sealed part of a backup: a mark, the facts, and the key in its envelope. All of it is bound to the
 * sealed part.
 *
 * @param facts    what the backup says of itself
 * @param envelope the key, wrapped for each who may open it
 * @param bytes    the head as it stands in the file
 */
record BackupHead(BackupFacts facts, Envelope envelope, byte[] bytes) {

    /** "HandoffB" and the format's number. */
    static final byte[] MARK = "HandoffB\u0001".getBytes(StandardCharsets.US_ASCII);

    private static final int LONGEST_PART = 1 << 24;
    private static final JsonMapper JSON = new JsonMapper();

    static BackupHead of(BackupFacts facts, Envelope envelope) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(MARK);
            for (byte[] part : new byte[][] {JSON.writeValueAsBytes(facts), envelope.bytes()}) {
                out.writeInt(part.length);
                out.write(part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new BackupHead(facts, envelope, bytes.toByteArray());
    }

    /**
     * Reads the head and leaves the stream at the sealed part.
     *
     * @throws NotABackup when there is none
     */
    static BackupHead read(DataInputStream in, Path file) {
        var bytes = new ByteArrayOutputStream();
        try {
            var mark = in.readNBytes(MARK.length);
            if (!Arrays.equals(mark, MARK)) {
                throw new NotABackup(file, "it does not begin like one");
            }
            bytes.writeBytes(mark);
            var facts = JSON.readValue(part(in, bytes, file), BackupFacts.class);
            return new BackupHead(facts, Envelope.of(part(in, bytes, file)), bytes.toByteArray());
        } catch (IOException | JacksonException damaged) {
            throw new NotABackup(file, "its head is damaged or cut off");
        }
    }

    private static byte[] part(DataInputStream in, ByteArrayOutputStream bytes, Path file) throws IOException {
        int length = in.readInt();
        if (length <= 0 || length > LONGEST_PART) {
            throw new NotABackup(file, "its head is damaged");
        }
        var part = in.readNBytes(length);
        if (part.length < length) {
            throw new NotABackup(file, "its head is cut off");
        }
        new DataOutputStream(bytes).writeInt(length);
        bytes.writeBytes(part);
        return part;
    }
}
