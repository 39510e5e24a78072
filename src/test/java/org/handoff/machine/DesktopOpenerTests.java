package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DesktopOpenerTests {

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDesktopOpensTheFile() throws IOException, InterruptedException {
        var opener = folder.resolve("xdg-open");
        var seen = folder.resolve("seen");
        Files.writeString(opener, "#!/bin/sh\nprintf '%s' \"$1\" > '" + seen + ".part'\nmv '" + seen + ".part' '" + seen + "'\n");
        Files.setPosixFilePermissions(opener, PosixFilePermissions.fromString("rwx------"));
        var file = folder.resolve("a report.pdf");
        assertThat(new DesktopOpener("Linux", Map.of("PATH", folder.toString(), "DISPLAY", ":0")).open(file)).isEmpty();
        for (int tries = 0; tries < 200 && !Files.exists(seen); tries++) {
            Thread.sleep(25);
        }
        assertThat(seen).hasContent(file.toString());
    }

    @Test
    void withoutADesktopItSaysSo() {
        var file = folder.resolve("a.pdf");
        assertThat(new DesktopOpener("Linux", Map.of("PATH", "/usr/bin")).open(file))
                .contains("There is no desktop here to open it with. Open it yourself: " + file);
        assertThat(new DesktopOpener("Linux", Map.of("PATH", folder.toString(), "DISPLAY", ":0")).open(file)).isPresent();
        assertThat(new DesktopOpener("Mac OS X", Map.of())).satisfies(mac -> assertThat(mac.open(file)).isPresent());
    }
}
