package org.handoff.codes;

import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.handoff.machine.PackedFiles.Packed;

/**
 * One file of code lists, not yet read.
 *
 * @param list     the name of the file without its ending, which is the name of the list
 * @param shown    where the file is, as a refusal names it
 * @param reading  gives its content
 * @param summing  gives what tells an unchanged file from a changed one
 * @param own      whether it lies in the program's own folder
 */
record CodeSource(String list, String shown, Supplier<byte[]> reading, Supplier<String> summing, boolean own) {

    CodeSource(String list, String shown, byte[] content) {
        this(list, shown, () -> content, () -> DigestUtils.sha256Hex(content), true);
    }

    /** One that is packed into the program: only read when its checksum is not the one that is wanted. */
    CodeSource(String list, Packed file) {
        this(list, file.path(), file::content, file::checksum, false);
    }

    byte[] content() {
        return reading.get();
    }

    String checksum() {
        return summing.get();
    }
}
