package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardsTests {

    @TempDir
    Path folder;

    @Test
    void aJavaStartedWithoutTheLauncherLacksThem() {
        assertThat(Guards.missing()).contains("DisableAttachMechanism is not true", "CreateCoredumpOnCrash is not false");
    }

    @Test
    void linuxSaysHowLargeACoreMayBecome() throws IOException {
        var limits = Files.writeString(folder.resolve("limits"), """
                Limit                     Soft Limit           Hard Limit           Units
                Max core file size        0                    unlimited            bytes
                Max open files            1024                 4096                 files
                """);
        assertThat(Guards.coreLimit(limits)).hasValue("0");
        assertThat(Guards.coreLimit(folder.resolve("none"))).isEmpty();
    }
}
