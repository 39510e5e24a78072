package org.handoff.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The module as Spring starts it: after the migrations, before anything that holds {@link Codes}. */
@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class CodesStartTests {

    @TempDir
    private static Path folder;

    @Autowired
    private Codes codes;

    @DynamicPropertySource
    static void useANewFile(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:sqlite:" + folder.resolve("start.db"));
        registry.add("spring.datasource.hikari.maximum-pool-size", () -> 1);
    }

    @Test
    void theListsAreLoadedWhenTheBeanIsThere() {
        assertThat(codes.lists()).hasSize(80);
        assertThat(codes.label("door", "SOCIAL")).isEqualTo("Social contact");
    }

    @Configuration
    @ComponentScan(basePackageClasses = Codes.class)
    static class CodesOnly {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
