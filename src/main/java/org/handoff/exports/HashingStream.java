package org.handoff.exports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** A stream that knows the hash of what went through it. */
final class HashingStream extends FilterOutputStream {

    private final MessageDigest digest;

    HashingStream(OutputStream out) {
        this(out, DigestUtils.getSha256Digest());
    }

    private HashingStream(OutputStream out, MessageDigest digest) {
        super(new DigestOutputStream(out, digest));
        this.digest = digest;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** Of everything, once it is closed. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
