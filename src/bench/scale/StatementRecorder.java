import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Writes down every query that goes through a source, with its values in it. */
final class StatementRecorder {

    private final List<String> statements = new ArrayList<>();

    /** In the order in which they ran. */
    List<String> statements() {
        return statements;
    }

    DataSource around(DataSource source) {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return connection(DataSourceUtils.getConnection(source), source);
            }

            @Override
            public Connection getConnection(String user, String word) throws SQLException {
                return getConnection();
            }
        };
    }

    private Connection connection(Connection real, DataSource source) {
        return proxy(Connection.class, (name, values) -> () -> {
            if (name.getName().equals("close")) {
                DataSourceUtils.releaseConnection(real, source);
                return null;
            }
            var made = call(real, Connection.class, name, values);
            return made instanceof PreparedStatement statement && values != null ? statement(statement, (String) values[0])
                    : made instanceof java.sql.Statement plain ? plain(plain) : made;
        });
    }

    private java.sql.Statement plain(java.sql.Statement real) {
        return proxy(java.sql.Statement.class, (name, values) -> () -> {
            if (name.getName().equals("executeQuery")) {
                statements.add((String) values[0]);
            }
            return call(real, java.sql.Statement.class, name, values);
        });
    }

    private PreparedStatement statement(PreparedStatement real, String sql) {
        var given = new TreeMap<Integer, Object>();
        return proxy(PreparedStatement.class, (name, values) -> () -> {
            if (name.getName().startsWith("set") && values != null && values.length >= 2 && values[0] instanceof Integer place) {
                given.put(place, name.getName().equals("setNull") ? "NULL" : literal(values[1]));
            } else if (name.getName().equals("executeQuery")) {
                statements.add(filled(sql, given));
            }
            return call(real, PreparedStatement.class, name, values);
        });
    }

    private static String filled(String sql, Map<Integer, Object> given) {
        var text = new StringBuilder();
        int place = 0;
        boolean quoted = false;
        for (int i = 0; i < sql.length(); i++) {
            char sign = sql.charAt(i);
            quoted ^= sign == '\'';
            if (sign == '?' && !quoted) {
                int end = i + 1;
                while (end < sql.length() && Character.isDigit(sql.charAt(end))) {
                    end++;
                }
                place = end > i + 1 ? Integer.parseInt(sql.substring(i + 1, end)) : place + 1;
                text.append(given.get(place));
                i = end - 1;
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }

    private static String literal(Object value) {
        return value == null ? "NULL" : value instanceof Number ? value.toString() : "'" + value.toString().replace("'", "''") + "'";
    }

    private interface Answer {
        Callable<Object> to(java.lang.reflect.Method name, Object[] values);
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, Answer answer) {
        return (T) Proxy.newProxyInstance(StatementRecorder.class.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> answer.to(method, values).call());
    }

    private static Object call(Object real, Class<?> type, java.lang.reflect.Method method, Object[] values) throws Exception {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException failed) {
            throw (Exception) failed.getCause();
        }
    }
}
