package org.handoff.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads the rows of one file, one at a time. A byte that is not UTF-8 comes out as U+FFFD, so that the row and the column it
 * stands in can be named.
 */
final class SourceReader implements Closeable {

    /** Twice the longest line: a line up to here can still be refused by its row, a longer one ends the reading. */
    private static final int LONGEST_RECORD = 2 * RowLimits.LINE_BYTES;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path path;
    private final MessageDigest digest;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private long row;

    SourceReader(Path path) {
        this.path = path;
        this.digest = DigestUtils.getSha256Digest();
        try {
            var bytes = new BufferedInputStream(new DigestInputStream(Files.newInputStream(path), digest));
            skipByteOrderMark(bytes);
            this.csv = strict(bytes);
            this.records = csv.iterator();
        } catch (IOException unreadable) {
            throw new CannotReadFile(path);
        }
    }

    private static CsvReader<CsvRecord> strict(InputStream bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        var handler = CsvRecordHandler.builder().maxFields(RowLimits.MOST_FIELDS)
                .maxFieldSize(LONGEST_RECORD).maxRecordSize(LONGEST_RECORD).build();
        return CsvReader.builder().skipEmptyLines(false).detectBomHeader(false).maxBufferSize(LONGEST_RECORD)
                .allowExtraCharsAfterClosingQuote(false).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, new InputStreamReader(bytes, decoder));
    }

    private static void skipByteOrderMark(InputStream bytes) throws IOException {
        bytes.mark(BYTE_ORDER_MARK.length);
        var start = bytes.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(start, BYTE_ORDER_MARK)) {
            bytes.reset();
        }
    }

    /**
     * The next row, or nothing at the end of the file.
     *
     * @throws BrokenFile if the file breaks off or cannot be read on from here
     */
    Optional<SourceRow> next() throws BrokenFile {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            row++;
            return Optional.of(new SourceRow(row, records.next().getFields()));
        } catch (CsvParseException broken) {
            throw new BrokenFile(row + 1);
        } catch (UncheckedIOException unreadable) {
            throw new CannotReadFile(path);
        }
    }

    /** The hash of all bytes read so far, which after the last row is the hash of the file. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        try {
            records.close();
            csv.close();
        } catch (IOException leftOpen) {
            throw new UncheckedIOException(leftOpen);
        }
    }

    /** The rest of the file makes no rows: a quotation mark without its partner, or a line beyond every limit. */
    static final class BrokenFile extends Exception {

        private static final long serialVersionUID = 1L;

        private final long row;

        BrokenFile(long row) {
            super("row " + row, null, false, false);
            this.row = row;
        }

        long row() {
            return row;
        }
    }
}
