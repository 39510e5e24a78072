import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the machine's processors were busy with. */
final class Processors {

    private Processors() {
    }

    /** What this program has taken of the processors and, where the system tells, those it has called: a busy machine makes it no longer. */
    static double seconds() throws IOException {
        double own = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        var told = Path.of("/proc/self/stat");
        if (!Files.exists(told)) {
            return own;
        }
        var text = Files.readString(told);
        var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return own + Arrays.stream(fields, 13, 15).mapToLong(Long::parseLong).sum() / 100.0;
    }
}
