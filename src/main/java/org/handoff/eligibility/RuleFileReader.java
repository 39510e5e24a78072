package org.handoff.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads and checks one file of {@code config/eligibility}: its versions with their criteria. */
final class RuleFileReader {

    private static final List<String> OF_FILE = List.of("rules", "title", "versions");
    private static final List<String> OF_VERSION = List.of("version", "from", "source", "criteria");
    private static final List<String> OF_CRITERION = List.of("text", "reason", "waivable", "doors", "amount", "offences",
            "activity", "age", "prior");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final FileSection file;
    private final String name;
    private final CodeGroups codes;

    private RuleFileReader(String name, FileSection file, CodeGroups codes) {
        this.name = name;
        this.file = file.knowing(OF_FILE);
        this.codes = codes;
    }

    /**
     * Reads the versions of a file, the latest first.
     *
     * @param name  the file's name without its ending
     * @param place how a refusal names the file
     * @throws org.handoff.shared.Refusal with the place when the file breaks a rule
     */
    static List<RuleBook> read(String name, String place, byte[] content, CodeGroups codes) {
        return new RuleFileReader(name, FileSection.of(place, content), codes).books();
    }

    private List<RuleBook> books() {
        if (!file.text("rules").equals(name)) {
            throw file.wrong("the rules '%s' belong in a file %s.yml".formatted(file.text("rules"), file.text("rules")));
        }
        var books = new ArrayList<RuleBook>();
        for (FileSection version : file.list("versions")) {
            var book = book(version.knowing(OF_VERSION));
            if (!books.isEmpty() && !book.from().isBefore(books.get(books.size() - 1).from())) {
                throw version.wrong("the latest version stands first; version %d is not before it".formatted(book.version()));
            }
            books.add(book);
        }
        return List.copyOf(books);
    }

    private RuleBook book(FileSection version) {
        var criteria = new ArrayList<Criterion>();
        version.sections("criteria", "criterion").forEach((code, section) ->
                criteria.add(criterion(code, section.knowing(OF_CRITERION))));
        return new RuleBook(name, file.text("title"), number(version, "version"), date(version), version.text("source"),
                List.copyOf(criteria));
    }

    private Criterion criterion(String code, FileSection section) {
        if (!WORD.matcher(code).matches()) {
            throw section.wrong("a criterion's name is words in small letters with hyphens, such as drug-amount");
        }
        var reason = section.text("reason");
        requireCodes(section, "ineligible-reason", List.of(reason));
        return new Criterion(code, section.text("text"), reason, yes(section), requireCodes(section, "door", section.texts("doors")),
                new RuleReader(section, this::requireCodes).rule());
    }

    private Set<String> requireCodes(FileSection section, String list, List<String> words) {
        var found = new LinkedHashSet<String>();
        for (String word : words) {
            var meant = codes.of(list, word);
            if (meant.isEmpty()) {
                throw section.wrong("'%s' is neither a code nor a group of the list %s".formatted(word, list));
            }
            found.addAll(meant);
        }
        return Set.copyOf(found);
    }

    private static boolean yes(FileSection section) {
        return section.optional("waivable").map(word -> switch (word) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw section.wrong("'%s' is neither yes nor no".formatted(word));
        }).orElse(false);
    }

    private static int number(FileSection section, String name) {
        try {
            return Integer.parseInt(section.text(name));
        } catch (NumberFormatException notANumber) {
            throw section.wrong("'%s' takes a whole number".formatted(name));
        }
    }

    private static LocalDate date(FileSection section) {
        try {
            return LocalDate.parse(section.text("from"));
        } catch (DateTimeParseException notADate) {
            throw section.wrong("'%s' is not a date; write from: 2025-09-30".formatted(section.text("from")));
        }
    }
}
