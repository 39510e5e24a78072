package org.handoff.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Rows as a Parquet file: the same columns as the CSV, typed, an empty field as a null. */
final class ParquetFile {

    private ParquetFile() {
    }

    /** The bytes of the file; uncompressed, so that every reader opens it. */
    static byte[] of(Sheet sheet, List<ExportColumn> columns) {
        var declared = sheet.columns().stream().map(name -> columns.stream()
                .filter(column -> column.file().equals(sheet.name()) && column.name().equals(name)).findFirst().orElseThrow()).toList();
        var schema = new MessageType(sheet.name(), declared.stream().map(ParquetFile::type).toList());
        var bytes = new InMemory();
        try (var writer = ExampleParquetWriter.builder(bytes).withType(schema).withCompressionCodec(CompressionCodecName.UNCOMPRESSED).build()) {
            var groups = new SimpleGroupFactory(schema);
            for (List<String> row : sheet.rows()) {
                writer.write(group(groups.newGroup(), declared, row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.written.toByteArray();
    }

    private static Type type(ExportColumn column) {
        return switch (column.type()) {
            case "integer" -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case "number" -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            default -> (column.role() == ColumnRole.KEY ? Types.required(PrimitiveTypeName.BINARY) : Types.optional(PrimitiveTypeName.BINARY))
                    .as(LogicalTypeAnnotation.stringType()).named(column.name());
        };
    }

    private static Group group(Group group, List<ExportColumn> columns, List<String> row) {
        for (int place = 0; place < row.size(); place++) {
            var value = row.get(place);
            if (!value.isEmpty()) {
                switch (columns.get(place).type()) {
                    case "integer" -> group.add(place, Integer.parseInt(value));
                    case "number" -> group.add(place, Double.parseDouble(value));
                    default -> group.add(place, value);
                }
            }
        }
        return group;
    }

    /** Files of a package are made before a folder is: what does not withstand an attack is never written. */
    private static final class InMemory implements OutputFile {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();

        @Override
        public PositionOutputStream create(long blockSize) {
            return new PositionOutputStream() {
                @Override
                public long getPos() {
                    return written.size();
                }

                @Override
                public void write(int one) {
                    written.write(one);
                }

                @Override
                public void write(byte[] bytes, int from, int length) {
                    written.write(bytes, from, length);
                }
            };
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }
}
