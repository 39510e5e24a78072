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

    PseudonymGuesses(Collection<String> pseudonyms) {
        this.pseudonyms = pseudonyms.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.lengths = this.pseudonyms.stream().map(String::length).collect(Collectors.toSet());
        int longest = lengths.stream().mapToInt(length -> length).max().orElse(0);
        this.bytes = GROUP * (3 * longest / 4 / GROUP + 1);
    }

    /** How many pseudonyms come out of a guess. */
    int hits(Collection<String> known, Collection<String> salts) {
        var hit = new HashSet<String>();
        var tried = new HashSet<>(salts);
        tried.add(NO_SALT);
        for (String text : known) {
            for (String salt : tried) {
                results(text, salt).forEach(result -> spellings(result).forEach(spelling -> lengths.stream()
                        .filter(length -> length <= spelling.length()).map(length -> spelling.substring(0, length))
                        .filter(pseudonyms::contains).forEach(hit::add)));
            }
        }
        return hit.size();
    }

    private static List<byte[]> results(String text, String salt) {
        try {
            var results = new ArrayList<byte[]>();
            results.add(bytes(text));
            for (String hash : HASHES) {
                results.add(MessageDigest.getInstance(hash).digest(bytes(salt + text)));
                results.add(MessageDigest.getInstance(hash).digest(bytes(text + salt)));
            }
            for (String keyed : KEYED) {
                var mac = Mac.getInstance(keyed);
                // a key of nothing is not allowed; a zero byte gives the same
                mac.init(new SecretKeySpec(salt.isEmpty() ? new byte[1] : bytes(salt), keyed));
                results.add(mac.doFinal(bytes(text)));
            }
            return results;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has these hashes", impossible);
        }
    }

    private List<String> spellings(byte[] whole) {
        var result = whole.length <= bytes ? whole : Arrays.copyOf(whole, bytes);
        return List.of(HexFormat.of().formatHex(result), Base32.of(result).toLowerCase(Locale.ROOT),
                Base64.getEncoder().encodeToString(result).toLowerCase(Locale.ROOT),
                Base64.getUrlEncoder().encodeToString(result).toLowerCase(Locale.ROOT));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
