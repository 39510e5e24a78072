package org.handoff.machine;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What keeps the memory of this process, which holds names while it runs, out of files and other programs. */
public final class Guards {

    /** What the launcher sets, and what it is against. */
    private static final Map<String, String> WANTED = new TreeMap<>(Map.of("HeapDumpOnOutOfMemoryError", "false",
            "CreateCoredumpOnCrash", "false", "DisableAttachMechanism", "true", "UsePerfData", "false"));

    private Guards() {
    }

    /** The guards that this process runs without, as words for {@code doctor}; empty when none is missing. */
    public static List<String> missing() {
        var missing = new ArrayList<String>();
        var java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        WANTED.forEach((flag, value) -> {
            if (!java.getVMOption(flag).getValue().equals(value)) {
                missing.add(flag + " is not " + value);
            }
        });
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-agent") || argument.startsWith("-javaagent") || argument.startsWith("-Xrunjdwp"))
                .forEach(argument -> missing.add("another program was let in by " + argument.replaceFirst("[:=].*", "")));
        if (!KnownClasses.isSet()) {
            missing.add("serialised bytes may name any class");
        }
        coreLimit(Path.of("/proc/self/limits")).filter(limit -> !limit.equals("0")).ifPresent(limit -> missing.add("a core may be written"));
        return missing;
    }

    /** How large a core file may become, as Linux says it; empty elsewhere. */
    static Optional<String> coreLimit(Path limits) {
        try {
            return Files.readAllLines(limits).stream().filter(line -> line.startsWith("Max core file size"))
                    .map(line -> line.substring("Max core file size".length()).strip().split("\\s+")[0]).findFirst();
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }
}
