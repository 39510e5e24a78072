package org.handoff.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the same paper of the same facts: the library dates a document by the machine's clock, numbers it by chance and names
 * its fonts by chance. All of it is replaced by something of the same length, so every offset in the file stays true.
 */
final class SettledPdf {

    private static final Pattern DATED = Pattern.compile("(/(?:CreationDate|ModDate)\\s?\\()(D:\\d{14}[^)]*)(\\))");
    private static final Pattern NUMBERED = Pattern.compile("(/ID\\s?\\[)([^]]*)(])");
    private static final Pattern FONT = Pattern.compile("/([A-Z]{6})(?=\\+[A-Za-z])");
    private static final Pattern HEX = Pattern.compile("<[0-9a-fA-F]*>");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private SettledPdf() {
    }

    static byte[] of(byte[] pdf, Instant at) {
        // one character for each byte, whatever it is
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var dated = DATED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + day(at, found.group(2))
                + found.group(3)));
        var named = fonts(dated);
        return NUMBERED.matcher(named).replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                + HEX.matcher(found.group(2)).replaceAll(number -> "<"
                + digits(withoutNumber(named), number.group().length() - 2) + ">")
                + found.group(3))).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String day(Instant at, String before) {
        var utc = "D:" + SECOND.format(at.atOffset(ZoneOffset.UTC));
        int zone = before.length() - utc.length();
        return utc + (zone == 1 ? "Z" : "+00'00'".substring(0, zone));
    }

    private static String fonts(String text) {
        var names = new LinkedHashMap<String, String>();
        return FONT.matcher(text).replaceAll(found -> "/" + names.computeIfAbsent(found.group(1),
                first -> letters(names.size())));
    }

    private static String letters(int number) {
        var letters = new StringBuilder("HANDOA");
        letters.setCharAt(5, (char) ('A' + number % 26));
        letters.setCharAt(4, (char) ('A' + number / 26 % 26));
        return letters.toString();
    }

    private static String withoutNumber(String text) {
        return NUMBERED.matcher(text).replaceAll("/ID");
    }

    private static String digits(String text, int length) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(hash).substring(0, length);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
