package org.handoff.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folders in which copies are made: whoever makes one removes what was left, and nothing that is in use. */
class WorkFolderTests {

    private static final int AT_ONCE = 4;
    private static final int TIMES = 400;

    @TempDir
    private Path parent;

    @Test
    void manyAtOnceKeepTheirs() throws Exception {
        Callable<Void> user = () -> {
            for (int i = 0; i < TIMES; i++) {
                try (var work = WorkFolder.in(parent)) {
                    assertThat(Files.writeString(work.file("copy"), "rows")).hasContent("rows");
                }
            }
            return null;
        };
        var users = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var done : users.invokeAll(Stream.generate(() -> user).limit(AT_ONCE).toList())) {
                done.get();
            }
        } finally {
            users.shutdown();
        }
        WorkFolder.in(parent).close();
        try (var left = Files.list(parent)) {
            assertThat(left.filter(folder -> !folder.toFile().delete())).isEmpty();
        }
    }

    @Test
    void whatWasLeftIsRemovedAndWhatIsInUseIsNot() throws Exception {
        var left = Files.createDirectory(parent.resolve(".handoff-work-left"));
        Files.writeString(left.resolve("in-use"), "");
        Files.writeString(left.resolve("copy"), "rows");
        var half = Files.createDirectory(parent.resolve(".handoff-work-half"));
        Files.writeString(half.resolve("copy"), "rows");
        try (var used = WorkFolder.in(parent)) {
            Files.writeString(used.file("copy"), "rows");
            WorkFolder.in(parent).close();
            assertThat(used.file("copy")).exists();
            assertThat(left).doesNotExist();
            assertThat(half).doesNotExist();
        }
    }
}
