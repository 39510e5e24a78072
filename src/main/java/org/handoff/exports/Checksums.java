package org.handoff.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** The hashes of files, as {@code sha256sum -c} reads them. */
final class Checksums {

    static final String FILE = "SHA256SUMS";

    private Checksums() {
    }

    static String of(String text) {
        return DigestUtils.sha256Hex(text);
    }

    static String of(byte[] bytes) {
        return DigestUtils.sha256Hex(bytes);
    }

    static String of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }

    static String of(Map<String, byte[]> files) {
        return new TreeMap<>(files).entrySet().stream().map(file -> of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
