package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules use each other only as their package-info allows, through public doors and never in a circle. */
class ModularityTests {

    private static final ImportOption EVERYTHING = location -> true;

    private final ApplicationModules modules = ApplicationModules.of(HandoffApplication.class);

    @Test
    void modulesKeepTheirPromises() {
        assertThat(modules.detectViolations().getMessages()).isEmpty();
    }

    @Test
    void aCircleIsFound() {
        var circle = ApplicationModules.of("counterexamples.rooms", EVERYTHING);

        assertThat(circle.detectViolations().getMessages()).anySatisfy(message -> assertThat(message).contains("Cycle"));
    }

    /** The diagrams and canvases of {@code target/spring-modulith-docs}. */
    @Test
    void drawsTheModules() {
        new Documenter(modules).writeDocumentation();
    }
}
