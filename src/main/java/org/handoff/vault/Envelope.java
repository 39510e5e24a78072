package org.handoff.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key of a whole file, wrapped for each who may open it, with the slots that their passphrases fit. */
public final class Envelope {

    static final int VERSION = 0;
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_PART = 1 << 16;

    /** One who may open it. */
    record Entry(Slot slot, Grant grant) {
    }

    private final List<Entry> entries;

    Envelope(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads an envelope as {@link #bytes} wrote it.
     *
     * @throws org.handoff.shared.Refusal when it is none
     */
    public static Envelope of(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            if (count < 0 || count > MOST_ENTRIES) {
                throw new EnvelopeBroken();
            }
            var entries = new ArrayList<Entry>();
            for (int entry = 0; entry < count; entry++) {
                long owner = in.readLong();
                var cost = new StretchCost(in.readInt(), in.readInt(), in.readInt());
                boolean keyFile = in.readBoolean();
                var slot = new Slot(owner, part(in), cost, keyFile, part(in));
                entries.add(new Entry(slot, new Grant(owner, KeyGroup.IDENTITY, VERSION, part(in))));
            }
            return new Envelope(entries);
        } catch (IOException tooShort) {
            throw new EnvelopeBroken();
        }
    }

    private static byte[] part(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_PART) {
            throw new EnvelopeBroken();
        }
        var part = new byte[length];
        in.readFully(part);
        return part;
    }

    /** The envelope as bytes; it holds no secret that a passphrase or the recovery key does not guard. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(entries.size());
            for (Entry entry : entries) {
                out.writeLong(entry.slot().owner());
                out.writeInt(entry.slot().cost().memoryKib());
                out.writeInt(entry.slot().cost().passes());
                out.writeInt(entry.slot().cost().lanes());
                out.writeBoolean(entry.slot().keyFile());
                for (byte[] part : List.of(entry.slot().salt(), entry.slot().sealedKeys(), entry.grant().wrapped())) {
                    out.writeInt(part.length);
                    out.write(part);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    Optional<byte[]> open(long owner, Secret secret, Stretcher stretcher) {
        return own(owner, secret, stretcher).flatMap(this::key);
    }

    /** Somebody's own keys, by what opens their slot in here. */
    Optional<PersonalKeys> own(long owner, Secret secret, Stretcher stretcher) {
        return of(owner).flatMap(entry -> entry.slot().open(secret, stretcher));
    }

    /** The key of the file, by somebody's own keys. */
    Optional<byte[]> key(PersonalKeys own) {
        return of(own.owner()).flatMap(entry -> own.openedIfTheirs(entry.grant()));
    }

    private Optional<Entry> of(long owner) {
        return entries.stream().filter(entry -> entry.slot().owner() == owner).findFirst();
    }
}
