package org.handoff.platform;

import java.sql.JDBCType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import org.handoff.shared.Identifier;
import org.handoff.shared.Sealed;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.dialect.JdbcArrayColumns;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import org.springframework.data.relational.core.dialect.AnsiDialect;
import org.springframework.data.relational.core.dialect.IdGeneration;
import org.springframework.data.relational.core.dialect.LimitClause;
import org.springframework.data.relational.core.dialect.LockClause;
import org.springframework.data.relational.core.sql.IdentifierProcessing;
import org.springframework.data.relational.core.sql.IdentifierProcessing.LetterCasing;
import org.springframework.data.relational.core.sql.IdentifierProcessing.Quoting;
import org.springframework.data.relational.core.sql.LockOptions;

/**
 * What Spring Data JDBC has to know of SQLite, which it has no dialect for. Dates are ISO text, so a calendar date never
 * becomes an instant and never moves by a day.
 */
final class SqliteDialect extends AnsiDialect implements JdbcDialect {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Override
    public String getName() {
        return "SQLite";
    }

    @Override
    public JdbcArrayColumns getArraySupport() {
        return JdbcArrayColumns.Unsupported.INSTANCE;
    }

    @Override
    public IdentifierProcessing getIdentifierProcessing() {
        return IdentifierProcessing.create(Quoting.ANSI, LetterCasing.AS_IS);
    }

    @Override
    public LimitClause limit() {
        return new LimitClause() {
            @Override
            public String getLimit(long limit) {
                return "LIMIT " + limit;
            }

            @Override
            public String getOffset(long offset) {
                return "LIMIT -1 OFFSET " + offset;
            }

            @Override
            public String getLimitOffset(long limit, long offset) {
                return "LIMIT %d OFFSET %d".formatted(limit, offset);
            }

            @Override
            public Position getClausePosition() {
                return Position.AFTER_ORDER_BY;
            }
        };
    }

    @Override
    public LockClause lock() {
        return new LockClause() {
            @Override
            public String getLock(LockOptions options) {
                return "";
            }

            @Override
            public Position getClausePosition() {
                return Position.AFTER_ORDER_BY;
            }
        };
    }

    @Override
    public IdGeneration getIdGeneration() {
        return new IdGeneration() {
            @Override
            public boolean supportedForBatchOperations() {
                return false;
            }

            @Override
            public boolean sequencesSupported() {
                return false;
            }
        };
    }

    @Override
    public Collection<Object> getConverters() {
        return List.of(new IdToLong(), new NumberToId(), new DateToText(), new TextToDate(), new MinuteToText(), new TextToMinute(),
                new BooleanToNumber(), new NumberToBoolean(), new SealedToBytes(), new BytesToSealed());
    }

    @WritingConverter
    static final class IdToLong implements Converter<Identifier, Long> {
        @Override
        public Long convert(Identifier id) {
            return id.value();
        }
    }

    /** Every id is a record of one long; one factory serves all of them. */
    @ReadingConverter
    static final class NumberToId implements ConverterFactory<Number, Identifier> {
        @Override
        public <T extends Identifier> Converter<Number, T> getConverter(Class<T> type) {
            return number -> {
                try {
                    return type.getDeclaredConstructor(long.class).newInstance(number.longValue());
                } catch (ReflectiveOperationException fault) {
                    throw new IllegalStateException(type + " is not a record of one long", fault);
                }
            };
        }
    }

    /** To a {@link JdbcValue}: a plain text target is ignored for dates. */
    @WritingConverter
    static final class DateToText implements Converter<LocalDate, JdbcValue> {
        @Override
        public JdbcValue convert(LocalDate date) {
            return JdbcValue.of(date.toString(), JDBCType.VARCHAR);
        }
    }

    @ReadingConverter
    static final class TextToDate implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    @WritingConverter
    static final class MinuteToText implements Converter<LocalDateTime, JdbcValue> {
        @Override
        public JdbcValue convert(LocalDateTime minute) {
            return JdbcValue.of(MINUTE.format(minute), JDBCType.VARCHAR);
        }
    }

    @ReadingConverter
    static final class TextToMinute implements Converter<String, LocalDateTime> {
        @Override
        public LocalDateTime convert(String text) {
            return LocalDateTime.parse(text);
        }
    }

    @WritingConverter
    static final class BooleanToNumber implements Converter<Boolean, JdbcValue> {
        @Override
        public JdbcValue convert(Boolean value) {
            return JdbcValue.of(value ? 1 : 0, JDBCType.INTEGER);
        }
    }

    @ReadingConverter
    static final class NumberToBoolean implements Converter<Number, Boolean> {
        @Override
        public Boolean convert(Number value) {
            return value.intValue() != 0;
        }
    }

    @WritingConverter
    static final class SealedToBytes implements Converter<Sealed, JdbcValue> {
        @Override
        public JdbcValue convert(Sealed sealed) {
            return JdbcValue.of(sealed.bytes(), JDBCType.BLOB);
        }
    }

    @ReadingConverter
    static final class BytesToSealed implements Converter<byte[], Sealed> {
        @Override
        public Sealed convert(byte[] bytes) {
            return new Sealed(bytes);
        }
    }
}
