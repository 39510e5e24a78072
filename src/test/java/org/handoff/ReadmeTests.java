package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTests {

    @Test
    void showsASessionThatIsReplayedAsATest() throws IOException {
        var transcript = Files.readAllLines(Path.of("src/test/resources/transcripts/first-ten-minutes.txt"));
        var readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```\n> ");
        var session = List.of(readme.substring(start + 4, readme.indexOf("```", start + 4)).split("\n"));
        assertThat(session).hasSizeGreaterThan(10);
        assertThat(transcript).containsSubsequence(session);
    }

    @Test
    void namesOnlyFilesThatAreThere() throws IOException {
        for (String path : List.of("config/codes", "config/measures/measures.yml", "db/views", "db/migration", "reports/style.jrtx",
                "src/main/java/org/handoff/referrals/Referral.java", "src/main/java/org/handoff/shared/DateOrder.java",
                "src/docs/decisions", ".ci/run", "handoff", "mvnw")) {
            assertThat(Path.of(path)).exists();
        }
        assertThat(Files.readString(Path.of(".ci/run"))).contains("./mvnw");
        assertThat(Files.readString(Path.of("README.md"))).contains("./mvnw verify");
    }
}
