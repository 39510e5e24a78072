package org.handoff.exports;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What must not stand in any file of a package: names of staff, agencies and providers, full dates of what happened and, where the
 * keys in hand open them, names, birth dates and phones of the people. Without those keys there is no such text to leak: whatever
 * is exported is read without them.
 */
@Component
class KnownTextQueries {

    private static final List<String> IDENTITY = List.of("first_name", "last_name", "dob", "phone");
    private static final int SHORTEST = 4;

    private final JdbcClient jdbc;
    private final LifeQueries queries;
    private final Vault vault;
    private final Seals seals;

    KnownTextQueries(JdbcClient jdbc, LifeQueries queries, Vault vault, Seals seals) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.vault = vault;
        this.seals = seals;
    }

    /** Whether the names of people are among them. */
    boolean includeNames() {
        return vault.holds(KeyGroup.IDENTITY);
    }

    Set<String> of(List<Life> lives) {
        var known = new HashSet<>(queries.namesOfOthers());
        lives.forEach(life -> {
            known.add(life.index().toString());
            life.arrests().forEach(day -> known.add(day.toString()));
            life.happenings().forEach(each -> known.add(each.day().toString()));
        });
        known.addAll(names(lives));
        known.removeIf(text -> text.strip().length() < SHORTEST);
        return known;
    }

    /** Names, birth dates and phones; none without the keys. */
    Set<String> names(List<Life> lives) {
        var names = new LinkedHashSet<String>();
        if (includeNames()) {
            var people = new HashSet<Long>();
            lives.forEach(life -> people.add(life.participant()));
            jdbc.sql("SELECT id, first_name, last_name, dob, phone FROM participant").query((row, number) -> {
                long id = row.getLong("id");
                if (people.contains(id)) {
                    for (String column : IDENTITY) {
                        add(names, seals.open(new SealedColumn("participant", column), id, row.getBytes(column)));
                    }
                }
                return id;
            }).list();
        }
        return names;
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }
}
