package org.handoff.reports.shell;

import org.handoff.shared.Refusal;

final class CommentaryNotRead extends Refusal {

    private static final long serialVersionUID = 1L;

    CommentaryNotRead(String path) {
        super(Kind.NOT_FOUND, "The file '%s' cannot be read. Type the path of a text file, or the commentary itself in quotes.".formatted(path));
    }
}
