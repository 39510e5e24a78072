import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Sits at a terminal of 80 by 24, presses keys and says how long the picture took to come to rest. */
final class Typist {

    private static final long QUIET = 250_000_000L;

    private final Picture picture = new Picture();
    private final PipedOutputStream keys = new PipedOutputStream();
    private final Terminal terminal;
    private final Thread shell;

    /** @param program  what runs on the terminal, in a thread of its own */
    Typist(Consumer<Terminal> program) throws IOException {
        terminal = terminal();
        shell = new Thread(() -> program.accept(terminal), "shell");
        shell.setDaemon(true);
        shell.start();
    }

    /** From the key to the last character, and what of it the prompt's own thread was at work. */
    record Wait(double ms, double atWork) {
    }

    /** Everything that was written to the terminal, and when the last of it was. */
    private static final class Picture extends OutputStream {

        private final ByteArrayOutputStream all = new ByteArrayOutputStream();
        private volatile long last = System.nanoTime();

        @Override
        public synchronized void write(int b) {
            all.write(b);
            last = System.nanoTime();
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            all.write(bytes, from, length);
            last = System.nanoTime();
        }

        synchronized String since(int from) {
            var bytes = all.toByteArray();
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        }

        synchronized int size() {
            return all.size();
        }
    }

    private Terminal terminal() throws IOException {
        return TerminalBuilder.builder().system(false).ffm(false).streams(new PipedInputStream(keys, 8192), picture).type("xterm-256color")
                .encoding(StandardCharsets.UTF_8).size(new Size(80, 24)).build();
    }

    void type(String text) throws Exception {
        timed(text, null);
    }

    /** Ctrl-C: the menu of a completion goes, and the line. */
    void leave() throws Exception {
        terminal.raise(Terminal.Signal.INT);
        type("");
    }

    void clear() throws Exception {
        type("\025");
    }

    /** Presses keys; the milliseconds until the terminal shows the text and then nothing more. */
    Wait timed(String text, String wanted) throws Exception {
        int from = picture.size();
        long began = System.nanoTime();
        long worked = atWork();
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
        if (wanted != null) {
            await(from, wanted);
        }
        while (System.nanoTime() - Math.max(picture.last, began) < QUIET) {
            Thread.sleep(1);
        }
        return new Wait(Math.max(0, picture.last - began) / 1e6, (atWork() - worked) / 1e6);
    }

    private long atWork() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(shell.getId());
    }

    void await(int from, String wanted) throws Exception {
        long until = System.nanoTime() + 60_000_000_000L;
        while (!picture.since(from).replaceAll("\033\\[[0-9;?]*[a-zA-Z]", "").contains(wanted)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Never said " + wanted + " but " + picture.since(from));
            }
            Thread.sleep(1);
        }
    }
}
