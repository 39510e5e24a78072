package org.handoff.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handoff.accounts.Open;
import org.handoff.codes.Code;
import org.handoff.codes.Codes;
import org.handoff.shared.Nearest;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** The eligibility rules there are, read when first asked for. */
@Service
public class RuleBooks {

    private final Codes codes;
    private final SingletonSupplier<Map<String, List<RuleBook>>> books;

    RuleBooks(RuleFiles files, Codes codes) {
        this.codes = codes;
        this.books = SingletonSupplier.of(() -> read(files));
    }

    /**
     * The names of all rules.
     *
     * @throws org.handoff.shared.Refusal when a file breaks a rule, with its place
     */
    @Open("rules tell of nobody")
    public List<String> names() {
        return List.copyOf(books.obtain().keySet());
    }

    /** Every version of the rules of a name, the latest first. */
    @Open("rules tell of nobody")
    public List<RuleBook> versions(String name) {
        var found = books.obtain().get(name);
        if (found == null) {
            throw new UnknownRules(name, Nearest.to(name, names()).orElse(null), names());
        }
        return found;
    }

    /** The version in force on a day; before the first one, the first. */
    @Open("rules tell of nobody")
    public RuleBook inForce(String name, LocalDate on) {
        var versions = versions(name);
        return versions.stream().filter(book -> !book.from().isAfter(on)).findFirst().orElse(versions.get(versions.size() - 1));
    }

    private Map<String, List<RuleBook>> read(RuleFiles files) {
        var read = new TreeMap<String, List<RuleBook>>();
        files.inForce().forEach((name, file) -> read.put(name, RuleFileReader.read(name, file.place(), file.content(), this::codesOf)));
        return read;
    }

    private Set<String> codesOf(String list, String word) {
        var all = codes.of(list);
        return all.stream().filter(code -> code.code().equals(word) || code.groups().contains(word)).map(Code::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
