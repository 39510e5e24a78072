package org.handoff.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.handoff.HandoffProgram;
import org.handoff.console.Progress;
import org.handoff.erasure.Erasure;
import org.handoff.history.ChangeHistory;
import org.handoff.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Names that are opened ahead, in another thread, are those that the first search would open. */
@Timeout(60)
class PeopleIndexTests {

    @TempDir
    private Path folder;
    private ConfigurableApplicationContext program;
    private PeopleIndex index;

    @BeforeEach
    void start() {
        program = HandoffProgram.on(folder.resolve("county.db"), "2026-03-16");
        index = program.getBean(PeopleIndex.class);
        List.of("Ida Moreno", "Cal Castillo", "Elena Kovac").forEach(this::add);
        index.forget();
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void whatIsReadAheadIsNotReadAgain() throws InterruptedException {
        index.begin(0);
        awaitReading();
        // whoever read it now would fail
        program.getBean(JdbcTemplate.class).execute("UPDATE participant SET last_name = x'00' WHERE id = 3");
        program.getBean(JdbcTemplate.class).execute("DELETE FROM participant_touch");

        assertThat(found("castilo")).containsExactly("Cal Castillo");
        assertThat(found("kovach")).containsExactly("Elena Kovac");
    }

    @Test
    void whatIsWrittenSinceItBeganIsFoundToo() {
        Objects.requireNonNull(index.begin(0)).await(program.getBean(Progress.class));
        add("Rosa Delgado");
        program.getBean(Participants.class).correct(new ParticipantId(1), People.details("Ida", "Petrov", null));

        assertThat(found("delgado")).containsExactly("Rosa Delgado");
        assertThat(found("petrof")).containsExactly("Ida Petrov");
        assertThat(found("moreno")).isEmpty();
    }

    @Test
    void whenTheKeysGoItStopsAndNobodyIsRemembered() throws InterruptedException {
        index.begin(0);
        program.getBean(Vault.class).lock();

        assertThat(index.spoken()).isEmpty();
        awaitReading();
        index.begin(0);
        assertThat(reading()).as("without keys nothing begins").isEmpty();
    }

    @Test
    void whatCannotBeReadAheadIsReadByWhoAsksAndSaidThere() {
        program.getBean(JdbcTemplate.class).execute("ALTER TABLE participant_identifier RENAME COLUMN value TO gone");
        index.begin(0);

        assertThatException().isThrownBy(() -> found("moreno"));
    }

    @Test
    void ofAFewPeopleNothingIsReadAhead() {
        index.begin();

        assertThat(reading()).isEmpty();
    }

    @Test
    void asManyPeopleAreCountedInMemoryAsInTheFile() {
        assertThat(index.count()).as("nobody has asked for anybody").isEmpty();
        found("moreno");
        assertCounted(3);
        add("Ida Moreno-Diaz");
        assertCounted(4);
        program.getBean(Merges.class).merge(new ParticipantId(4), new ParticipantId(1), null);
        assertCounted(3);
        program.getBean(Erasure.class).erase(new ParticipantId(2));
        assertCounted(3);
        program.getBean(Merges.class).unmerge(new ParticipantId(4), List.of());
        assertCounted(4);
        add("Rosa Delgado");
        assertCounted(5);
        var history = program.getBean(ChangeHistory.class);
        history.undo(history.last().orElseThrow(), false, null);
        assertCounted(4);
    }

    private void assertCounted(long people) {
        assertThat(index.count()).hasValue(people);
        assertThat(program.getBean(ParticipantQueries.class).counted()).isEqualTo(people);
        index.forget();
        found("moreno");
        assertThat(index.count()).as("read anew").hasValue(people);
    }

    @Test
    void aNameWithParticlesIsFoundHoweverItsWordsAreParted() {
        program.getBean(Participants.class).add(People.details("Rosa", "De la Cruz", null));
        program.getBean(Participants.class).add(People.details("Anna", "Van der Berg", null));
        var search = program.getBean(PeopleSearch.class);

        for (String typed : List.of("dela cruz", "rosa dela cruz", "de la cruz", "delacruz", "rosa delacruz", "cruz rosa")) {
            assertThat(search.search(typed, 9).best()).as(typed).hasSize(1);
        }
        assertThat(search.search("vander berg", 9).total()).isOne();
        assertThat(search.search("vander cruz", 9).total()).isZero();
    }

    @Test
    void oneDamagedNameKeepsNobodyElseFromBeingFound() {
        program.getBean(JdbcTemplate.class).update("""
                UPDATE participant SET first_name = (SELECT first_name FROM participant WHERE id = 2),
                       dob = (SELECT first_name FROM participant WHERE id = 2) WHERE id = 1
                """);

        assertThat(found("castillo")).containsExactly("Cal Castillo");
        assertThat(found("moreno")).containsExactly("(damaged) Moreno");
        assertThat(found("ida")).isEmpty();
        add("Sol Young");
        assertThat(found("young")).containsExactly("Sol Young");
        assertThatException().isThrownBy(() -> program.getBean(Participants.class).details(new ParticipantId(1))).withMessageContaining("first_name");
    }

    private static void awaitReading() throws InterruptedException {
        for (Thread thread : reading()) {
            thread.join();
        }
    }

    private static List<Thread> reading() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("names-ahead")).toList();
    }

    private List<String> found(String typed) {
        return index.asked(roll -> new Ranking(roll, Clue.of(typed, People.likeness())).best(9).best().stream()
                .map(match -> roll.everybody().stream().filter(person -> person.id().equals(match.id())).findFirst().orElseThrow().name()).toList());
    }

    private void add(String name) {
        program.getBean(Participants.class).add(People.details(name.split(" ")[0], name.split(" ")[1], null));
    }
}
