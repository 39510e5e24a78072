package org.handoff.fields;

import java.util.List;
import java.util.Optional;
import org.handoff.codes.Code;
import org.handoff.codes.CodeList;
import org.handoff.codes.MoreLists;
import org.springframework.stereotype.Component;

/** The codes that fields bring along, as code lists beside the others: {@code participant.shelter_bed}. */
@Component
class FieldLists implements MoreLists {

    private final FieldBook book;

    FieldLists(FieldBook book) {
        this.book = book;
    }

    @Override
    public List<CodeList> lists() {
        var contents = book.contents();
        return contents.fields().stream().filter(field -> contents.lists().containsKey(String.valueOf(field.list())))
                .map(field -> new CodeList(String.valueOf(field.list()), field.label(), "custom field, %s"
                .formatted(field.place()),
                        contents.lists().get(String.valueOf(field.list())).size()))
                .toList();
    }

    /** A name without a point is none of ours; asking for one while the files are read would never end. */
    @Override
    public Optional<List<Code>> codes(String list) {
        return list.contains(".") ? Optional.ofNullable(book.contents().lists().get(list)) : Optional.empty();
    }
}
