package org.handoff.exports;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * All records, asked for with names.
 *
 * @param recipient   who gets them
 * @param legalBasis  the law that allows it, a code of the list {@code legal-basis}
 * @param reference   which order, agreement or audit the law is applied to
 * @param purpose     what the recipient wants them for
 * @param isPlain     whether they are written so that anybody who has the files can read them
 * @param out         the file to write, or for plain files the folder
 * @param watcher     told of each step as it begins; may throw to end the work
 */
public record FullExportRequest(String recipient, String legalBasis, String reference, String purpose, boolean isPlain, Path out,
        Consumer<String> watcher) {
}
