package org.handoff.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;

/** Writes to a file that is on the disk when it is closed. */
final class Synced extends OutputStream {

    private final FileChannel channel;
    private final OutputStream stream;

    Synced(FileChannel channel, OutputStream stream) {
        this.channel = channel;
        this.stream = stream;
    }

    @Override
    public void write(int octet) throws IOException {
        stream.write(octet);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        stream.write(octets, from, length);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (channel.isOpen()) {
                channel.force(true);
            }
        }
    }
}
