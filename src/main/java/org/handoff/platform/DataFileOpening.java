package org.handoff.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the data file, once: in the thread that begins early with it, or else in the first that asks for it. */
public final class DataFileOpening implements DisposableBean {

    private final FutureTask<HikariDataSource> opening;
    private volatile boolean begun;

    /** Nothing is opened yet. */
    public DataFileOpening(DataFile file, MachineTime time) {
        opening = new FutureTask<>(() -> open(file, new Schema(file, time, new JournalTables())));
    }

    /**
     * The pool; whoever holds it finds the tables and views of this program.
     *
     * @throws org.handoff.shared.Refusal when the file must not be opened
     */
    public DataSource pool() {
        begun = true;
        opening.run();
        try {
            return opening.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** Asks the file, before there are any beans that could. */
    public JdbcClient client() {
        return JdbcClient.create(pool());
    }

    static HikariDataSource open(DataFile file, Schema schema) throws Exception {
        SqliteEngine.load();
        DataFileDoor.check(file, schema.version());
        var pool = new HikariConfig();
        pool.setPoolName("data-file");
        pool.setDataSource(new SqliteFile(file));
        pool.setMaximumPoolSize(3);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(15_000);
        pool.setInitializationFailTimeout(-1);
        var dataSource = new HikariDataSource(pool);
        try {
            schema.bringUpToDate(dataSource);
            return dataSource;
        } catch (RuntimeException fault) {
            dataSource.close();
            throw fault;
        }
    }

    /** Closes what was opened, whoever did. */
    @Override
    public void destroy() {
        if (begun) {
            try {
                opening.get().close();
            } catch (ExecutionException neverOpened) {
                // said where it was asked for
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
