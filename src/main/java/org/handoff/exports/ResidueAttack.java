package org.handoff.exports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoff.anonymity.Attack;
import org.handoff.anonymity.Attacks;

/**
 * A8: looks in every file for what must not be there. In rows, whatever part of a cell spells it, unless the cell is a label of the
 * package's own: somebody is called Tran, and an exit reads <em>Transferred or moved</em>. In all other files word by word, but
 * not the words that the program itself writes there, nor what was typed for the package, such as the recipient.
 */
final class ResidueAttack {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final String ROWS = ".*/(person|event|panel)\\.csv";
    private static final List<String> TEMPLATES = List.of("README.md", "load.py", "load.R");

    private final KnownTextQueries known;
    private final Set<String> labels = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final String own;

    /**
     * Learns the words of the package's own.
     *
     * @param columns  the declarations of its columns
     * @param typed    what somebody typed for it, and its dates
     */
    ResidueAttack(KnownTextQueries known, Anonymous anonymous, List<ExportColumn> columns, Collection<String> typed) {
        this.known = known;
        labels.addAll(PersonShape.WORDS);
        labels.addAll(EventShape.WORDS);
        labels.addAll(CoarserValues.GROUPS);
        anonymous.hierarchies().values().forEach(hierarchy -> hierarchy.lines().forEach(labels::addAll));
        anonymous.columns().forEach(column -> labels.addAll(column.values()));
        var texts = new ArrayList<>(labels);
        texts.addAll(typed);
        TEMPLATES.forEach(template -> texts.add(Loaders.resource(template)));
        texts.addAll(Statement.LIMITS);
        texts.addAll(Reliability.SENTENCES);
        columns.forEach(column -> texts.addAll(List.of(column.name(), column.label(), column.question(), column.source())));
        own = String.join("\n", texts);
        words.addAll(List.of(BETWEEN_WORDS.split(own)));
    }

    /** @param files  all of the package, by their names */
    Attack make(List<Life> lives, Sheets sheets, Map<String, byte[]> files) {
        var forbidden = known.of(lives);
        var rows = new LinkedHashMap<String, String>();
        sheets.all().forEach(sheet -> rows.put("data/" + sheet.name() + ".csv", cells(sheet)));
        var attack = Attacks.residue(rows, forbidden);
        var phrases = forbidden.stream().filter(phrase -> BETWEEN_WORDS.matcher(phrase).find() && !own.contains(phrase)).collect(Collectors.toSet());
        var told = files.entrySet().stream().filter(file -> !file.getKey().matches(ROWS)).filter(file -> tells(file.getValue(), forbidden, phrases))
                .map(Map.Entry::getKey).sorted().toList();
        var names = known.includeNames() ? ", names of people among them" : "; names of people are sealed, and nothing sealed was read";
        return new Attack(attack.name(), attack.knows() + names, attack.passed() && told.isEmpty(), told.isEmpty() ? attack.outcome()
                : "Found in %s.".formatted(String.join(", ", told)));
    }

    private String cells(Sheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.stream().skip(1)).filter(cell -> !labels.contains(cell))
                .distinct().collect(Collectors.joining("\n"));
    }

    private boolean tells(byte[] file, Set<String> forbidden, Set<String> phrases) {
        var text = new String(file, StandardCharsets.UTF_8);
        return BETWEEN_WORDS.splitAsStream(text).anyMatch(word -> !words.contains(word) && forbidden.contains(word)) || Attacks.stands(text, phrases);
    }
}
