package org.handoff.exports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.handoff.anonymity.Attack;
import org.handoff.anonymity.Attacks;

/**
 * A8: looks for what must not be there in everything that comes from records, the rows without their pseudonyms. A cell that is a
 * label of the package's own is passed over, not the name that a part of it happens to spell: somebody is called Tran, and an exit
 * reads <em>Transferred or moved</em>.
 */
final class ResidueAttack {

    private final KnownTextQueries known;
    private final Set<String> labels = new HashSet<>();

    ResidueAttack(KnownTextQueries known, Anonymous anonymous) {
        this.known = known;
        labels.addAll(PersonShape.WORDS);
        labels.addAll(EventShape.WORDS);
        anonymous.hierarchies().values().forEach(hierarchy -> hierarchy.lines().forEach(labels::addAll));
    }

    Attack make(List<Life> lives, Sheets sheets) {
        var texts = new LinkedHashMap<String, String>();
        sheets.all().forEach(sheet -> texts.put("data/" + sheet.name() + ".csv", cells(sheet)));
        var attack = Attacks.residue(texts, known.of(lives));
        return new Attack(attack.name(), attack.knows() + (known.includeNames() ? ", names of people among them"
                : "; names of people are sealed, and nothing sealed was read"), attack.passed(), attack.outcome());
    }

    private String cells(Sheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.stream().skip(1)).filter(cell -> !labels.contains(cell))
                .collect(Collectors.joining("\n"));
    }
}
