package org.handoff.imports;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.handoff.shared.Refusal;

final class AWorkbook extends Refusal {

    private static final long serialVersionUID = 1L;

    AWorkbook(Path path) {
        super(Kind.INVALID, "%s was not read: it is a workbook. Save each sheet as CSV UTF-8 under one of these names: %s.".formatted(path,
                ExchangeFormat.FILES.stream().map(ExchangeFile::fileName).collect(Collectors.joining(", "))));
    }
}
