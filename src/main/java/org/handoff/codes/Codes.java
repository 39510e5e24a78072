package org.handoff.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.handoff.accounts.Open;
import org.handoff.shared.Nearest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The code lists. Whoever holds this bean holds lists that are loaded; they do not change while the program runs. */
@Service
public class Codes {

    private final CodeQueries queries;
    private final List<MoreLists> more;
    private final Map<String, Listing> listings = new ConcurrentHashMap<>();

    Codes(CodeLoader loader, CodeQueries queries, List<MoreLists> more) {
        loader.load();
        this.queries = queries;
        this.more = List.copyOf(more);
    }

    /**
     * What a new entry of that day may choose from, in the order of the list: neither retired nor past its last day.
     *
     * @throws org.handoff.shared.Refusal when there is no such list
     */
    @Open("code lists tell of nobody")
    public List<Code> offered(String list, LocalDate on) {
        return listing(list).codes().stream().filter(code -> code.current(on)).toList();
    }

    /**
     * Every code of a list: those in use in the order of the list, then the retired ones.
     *
     * @throws org.handoff.shared.Refusal when there is no such list, with the nearest one
     */
    @Open("code lists tell of nobody")
    public List<Code> of(String list) {
        return listing(list).codes();
    }

    /** The code typed as its code or as its label, upper and lower case alike; retired ones too. */
    @Open("code lists tell of nobody")
    public Optional<Code> find(String list, String text) {
        return listing(list).find(text);
    }

    /**
     * The code typed as its code or as its label; retired ones too, because old records hold them.
     *
     * @throws org.handoff.shared.Refusal when the list has no such code, with the nearest one
     */
    @Open("code lists tell of nobody")
    public Code require(String list, String text) {
        neverRecorded(list, text).ifPresent(reason -> {
            throw new CodeNeverRecorded(reason);
        });
        var listing = listing(list);
        return listing.find(text).orElseThrow(() -> new UnknownCode(list, text, listing.nearest(text)));
    }

    /** Why the text may never be stored as a code of the list, as a sentence without its stop; nothing when it may. */
    @Open("code lists tell of nobody")
    public Optional<String> neverRecorded(String list, String text) {
        return NeverRecorded.reason(list, text);
    }

    /** The label of a code, the code itself when the list does not know it, and nothing for nothing. */
    @Open("code lists tell of nobody")
    public String label(String list, @Nullable String code) {
        return code == null ? "" : find(list, code).map(Code::label).orElse(code);
    }

    /** Every list there is, by name. */
    @Open("code lists tell of nobody")
    public List<CodeList> lists() {
        return Stream.concat(queries.loaded().stream(), more.stream().flatMap(each -> each.lists().stream())).toList();
    }

    private Listing listing(String list) {
        return listings.computeIfAbsent(list, this::read);
    }

    private Listing read(String list) {
        var lists = queries.lists();
        if (!lists.contains(list)) {
            return Listing.of(more.stream().flatMap(each -> each.codes(list).stream()).findFirst()
                    .orElseThrow(() -> new UnknownList(list, Nearest.to(list, lists))));
        }
        return Listing.of(queries.codes(list));
    }
}
