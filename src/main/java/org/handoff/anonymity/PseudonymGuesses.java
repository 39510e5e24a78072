package org.handoff.anonymity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Guesses at pseudonyms: what is known of people through the usual hashes, with salts, in the usual spellings. */
final class PseudonymGuesses {

    private static final List<String> HASHES = List.of("MD5", "SHA-1", "SHA-256");
    private static final List<String> KEYED = List.of("HmacMD5", "HmacSHA1", "HmacSHA256");
    private static final String NO_SALT = "";

    /** Bytes that are whole letters in hexadecimal, Base32 and Base64. */
    private static final int GROUP = 15;

    private final Set<String> pseudonyms;
    private final Set<Integer> lengths;
    /** So many bytes of a result spell more than the longest pseudonym, and end where groups of letters end in every spelling. */
    private final int bytes;
    private final boolean hexadecimal;

    PseudonymGuesses(Collection<String> pseudonyms) {
        this.pseudonyms = pseudonyms.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.lengths = this.pseudonyms.stream().map(String::length).collect(Collectors.toSet());
        this.hexadecimal = this.pseudonyms.stream().anyMatch(each -> each.matches("[0-9a-f]*"));
        int longest = lengths.stream().mapToInt(length -> length).max().orElse(0);
        this.bytes = GROUP * (3 * longest / 4 / GROUP + 1);
    }

    /** How many pseudonyms come out of a guess. */
    int hits(Collection<String> known, Collection<String> salts) {
        var hit = new HashSet<String>();
        var tried = new HashSet<>(salts);
        tried.add(NO_SALT);
        var ways = new ArrayList<Way>(List.of(text -> text));
        tried.forEach(salt -> ways.addAll(ways(bytes(salt))));
        for (String text : known) {
            var bytes = bytes(text);
            ways.forEach(way -> spellings(way.result(bytes)).forEach(spelling -> lengths.stream()
                    .filter(length -> length <= spelling.length()).map(length -> spelling.substring(0, length))
                    .filter(pseudonyms::contains).forEach(hit::add)));
        }
        return hit.size();
    }

    /** What somebody may have made of a text to get a pseudonym. */
    @FunctionalInterface
    private interface Way {
        byte[] result(byte[] text);
    }

    private static List<Way> ways(byte[] salt) {
        try {
            var ways = new ArrayList<Way>();
            for (String hash : HASHES) {
                var digest = MessageDigest.getInstance(hash);
                ways.add(text -> {
                    digest.update(salt);
                    return digest.digest(text);
                });
                ways.add(text -> {
                    digest.update(text);
                    return digest.digest(salt);
                });
            }
            for (String keyed : KEYED) {
                var mac = Mac.getInstance(keyed);
                // a key of nothing is not allowed; a zero byte gives the same
                mac.init(new SecretKeySpec(salt.length == 0 ? new byte[1] : salt, keyed));
                ways.add(mac::doFinal);
            }
            return ways;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has these hashes", impossible);
        }
    }

    /** In small letters, as the pseudonyms are compared; in hexadecimal only where one of them can be. */
    private List<String> spellings(byte[] whole) {
        var result = whole.length <= bytes ? whole : Arrays.copyOf(whole, bytes);
        var base64 = Base64.getEncoder().encodeToString(result).toLowerCase(Locale.ROOT);
        var spellings = new ArrayList<>(List.of(Base32.of(result).toLowerCase(Locale.ROOT), base64));
        if (base64.indexOf('+') >= 0 || base64.indexOf('/') >= 0) {
            spellings.add(base64.replace('+', '-').replace('/', '_'));
        }
        if (hexadecimal) {
            spellings.add(HexFormat.of().formatHex(result));
        }
        return spellings;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
