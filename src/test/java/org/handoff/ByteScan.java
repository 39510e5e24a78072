package org.handoff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks for planted texts in raw bytes, in every encoding somebody with the disk in hand would try. */
final class ByteScan {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1);
    private static final int BASE64_OFFSETS = 3;
    private static final byte[] DEFLATED = "stream".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, byte[]> needles = new LinkedHashMap<>();

    ByteScan(List<String> planted) {
        for (String text : planted) {
            for (Charset charset : CHARSETS) {
                if (charset.newEncoder().canEncode(text)) {
                    encoded(text, text.getBytes(charset), charset.name());
                }
            }
        }
    }

    private void encoded(String text, byte[] bytes, String charset) {
        needles.put(text + " in " + charset, bytes);
        needles.put(text + " in hex of " + charset, HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        needles.put(text + " in HEX of " + charset,
                HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
        for (int offset = 0; offset < BASE64_OFFSETS; offset++) {
            needles.put("%s in Base64 of %s at %d".formatted(text, charset, offset), base64(bytes, offset));
        }
    }

    /** What stands in Base64 whatever comes before and after it: the first and last group may hold bytes of others. */
    private static byte[] base64(byte[] bytes, int offset) {
        var padded = new byte[offset + bytes.length];
        System.arraycopy(bytes, 0, padded, offset, bytes.length);
        var text = Base64.getEncoder().withoutPadding().encode(padded);
        int from = offset == 0 ? 0 : 4;
        return Arrays.copyOfRange(text, from, text.length - (padded.length % 3 == 0 ? 0 : 4));
    }

    /** Where each planted text was found, as sentences; empty when it was nowhere. */
    List<String> of(Path top) throws IOException {
        try (var files = Files.walk(top)) {
            var found = new ArrayList<String>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                in(Files.readAllBytes(file)).forEach(what -> found.add(what + ": " + file));
                in(file.toString().getBytes(StandardCharsets.UTF_8)).forEach(what -> found.add(what + ": the name of " + file));
            }
            return found;
        }
    }

    /** What of the planted texts stands in bytes, also inside the deflated streams of a PDF. */
    List<String> in(byte[] bytes) {
        var found = new ArrayList<String>();
        needles.forEach((what, needle) -> {
            if (indexOf(bytes, needle, 0) >= 0) {
                found.add(what);
            }
        });
        for (int at = indexOf(bytes, DEFLATED, 0); at >= 0; at = indexOf(bytes, DEFLATED, at + 1)) {
            var inflated = inflated(bytes, at + DEFLATED.length);
            needles.forEach((what, needle) -> {
                if (indexOf(inflated, needle, 0) >= 0) {
                    found.add(what + ", deflated");
                }
            });
        }
        return found;
    }

    private static byte[] inflated(byte[] bytes, int from) {
        int begin = from;
        while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
            begin++;
        }
        var out = new ByteArrayOutputStream();
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, begin, bytes.length - begin);
            var part = new byte[8192];
            for (int length = inflater.inflate(part); length > 0; length = inflater.inflate(part)) {
                out.write(part, 0, length);
            }
        } catch (DataFormatException notDeflated) {
            // what was read so far is looked at all the same
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] needle, int from) {
        for (int at = from; at <= bytes.length - needle.length; at++) {
            int length = 0;
            while (length < needle.length && bytes[at + length] == needle[length]) {
                length++;
            }
            if (length == needle.length) {
                return at;
            }
        }
        return -1;
    }
}
