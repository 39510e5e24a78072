package org.handoff.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file in their order, made ready by a thread of their own while the ones before them are written. A bounded number of them
 * waits, however long the file and its rows are.
 */
final class RowsAhead implements AutoCloseable {

    private static final int MOST_ROWS = 256;
    private static final int MOST_CHARACTERS = 1 << 18;
    private static final int BATCHES = 4;

    /** Rows, and after the last of them why there are no more. */
    private record Batch(List<ReadyRow> rows, boolean last, @Nullable Throwable broken) {
    }

    private final SourceReader reader;
    private final RowsReady rows;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread;
    private Batch batch = new Batch(List.of(), false, null);
    private Iterator<ReadyRow> waiting = batch.rows().iterator();

    RowsAhead(SourceReader reader, RowsReady rows) {
        this.reader = reader;
        this.rows = rows;
        this.thread = new Thread(this::work, "import-reader");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The next row that is not blank, or nothing at the end of the file.
     *
     * @throws SourceReader.BrokenFile if the file breaks off or cannot be read on from here
     */
    Optional<ReadyRow> next() throws SourceReader.BrokenFile {
        while (!waiting.hasNext()) {
            if (batch.last()) {
                return ended(batch.broken());
            }
            take();
        }
        return Optional.of(waiting.next());
    }

    /** Whoever asks this thread to stop is heard where the import says how far it is. */
    private void take() {
        boolean stopped = false;
        while (true) {
            try {
                batch = batches.take();
                waiting = batch.rows().iterator();
                break;
            } catch (InterruptedException asked) {
                stopped = true;
            }
        }
        if (stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ReadyRow> ended(@Nullable Throwable broken) throws SourceReader.BrokenFile {
        if (broken instanceof SourceReader.BrokenFile file) {
            throw file;
        }
        if (broken instanceof RuntimeException fault) {
            throw fault;
        }
        if (broken instanceof Error error) {
            throw error;
        }
        return Optional.empty();
    }

    private void work() {
        var ready = new ArrayList<ReadyRow>();
        Throwable broken = null;
        try {
            int characters = 0;
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                if (row.get().isBlank()) {
                    continue;
                }
                ready.add(rows.ready(row.get()));
                characters += row.get().fields().stream().mapToInt(String::length).sum();
                if (ready.size() == MOST_ROWS || characters > MOST_CHARACTERS) {
                    batches.put(new Batch(ready, false, null));
                    ready = new ArrayList<>();
                    characters = 0;
                }
            }
        } catch (InterruptedException nobodyWaits) {
            return;
        } catch (SourceReader.BrokenFile | RuntimeException | Error fault) {
            broken = fault;
        }
        end(new Batch(ready, true, broken));
    }

    private void end(Batch last) {
        try {
            batches.put(last);
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the thread, so that nobody reads the file any more. */
    @Override
    public void close() {
        thread.interrupt();
        boolean stopped = Thread.interrupted();
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                stopped = true;
            }
        }
        if (stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
