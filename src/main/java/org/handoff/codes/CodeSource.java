package org.handoff.codes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of code lists, not yet read.
 *
 * @param list  the name of the file without its ending, which is the name of the list
 * @param shown where the file is, as a refusal names it
 */
record CodeSource(String list, String shown, byte[] content) {

    /** What tells an unchanged file from a changed one. */
    String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
