package org.handoff.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Writes a page anew so that all of it is either content that the structure knows, or decoration that is passed over. */
final class MarkedContent {

    private static final COSName DECORATION = COSName.getPDFName("Artifact");
    private static final COSName NUMBER = COSName.getPDFName("MCID");
    private static final Set<String> PATH_BEGINS = Set.of("m", "re");
    private static final Set<String> PATH_ENDS = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
    private static final Set<String> PICTURES = Set.of("Do", "sh", "BI");

    private final List<Object> page = new ArrayList<>();
    private final List<Object> operands = new ArrayList<>();
    private final Set<Integer> running;
    private int depth;
    private boolean inPath;

    private MarkedContent(Set<Integer> running) {
        this.running = running;
    }

    /**
     * Marks what is not marked.
     *
     * @param lines where head and foot lie; null on the first page, where they are content
     * @return the numbers of the texts that are not content any more
     */
    static Set<Integer> of(PDDocument document, PDPage page, @Nullable RunningLines lines) throws IOException {
        var tokens = new PDFStreamParser(page).parse();
        WrappedLines.join(tokens, page);
        Set<Integer> running = lines == null ? Set.of() : running(tokens, lines);
        var content = new MarkedContent(running);
        tokens.forEach(content::take);
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(content.page);
        }
        page.setContents(stream);
        return running;
    }

    /** The numbers of the texts that stand in head or foot. */
    private static Set<Integer> running(List<Object> tokens, RunningLines lines) {
        Map<Integer, Float> heights = new HashMap<>();
        int number = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (!(tokens.get(at) instanceof Operator operator)) {
                continue;
            }
            if (operator.getName().equals("BDC")) {
                number = tokens.get(at - 1) instanceof COSDictionary properties ? properties.getInt(NUMBER, -1) : -1;
            } else if (operator.getName().equals("Tm") && number >= 0) {
                heights.putIfAbsent(number, ((COSNumber) tokens.get(at - 1)).floatValue());
            }
        }
        Set<Integer> found = new HashSet<>();
        heights.forEach((text, height) -> {
            if (lines.hold(height)) {
                found.add(text);
            }
        });
        return found;
    }

    private void take(Object token) {
        if (!(token instanceof Operator operator)) {
            operands.add(token);
            return;
        }
        var name = operator.getName();
        boolean unmarked = depth == 0;
        if (name.equals("BDC") || name.equals("BMC")) {
            depth++;
            passOverWhatRuns();
        } else if (name.equals("EMC")) {
            depth--;
        } else if (unmarked && !inPath && begins(name)) {
            page.add(DECORATION);
            page.add(Operator.getOperator("BMC"));
            inPath = true;
        }
        page.addAll(operands);
        page.add(token);
        operands.clear();
        if (unmarked && inPath && ends(name)) {
            page.add(Operator.getOperator("EMC"));
            inPath = false;
        }
    }

    private void passOverWhatRuns() {
        if (operands.size() == 2 && operands.get(1) instanceof COSDictionary properties
                && running.contains(properties.getInt(NUMBER, -1))) {
            var passedOver = new COSDictionary();
            passedOver.setItem(COSName.TYPE, (COSBase) COSName.getPDFName("Pagination"));
            operands.set(0, DECORATION);
            operands.set(1, passedOver);
        }
    }

    private static boolean begins(String operator) {
        return PATH_BEGINS.contains(operator) || PICTURES.contains(operator) || operator.equals("BT");
    }

    private static boolean ends(String operator) {
        return PATH_ENDS.contains(operator) || PICTURES.contains(operator) || operator.equals("ET");
    }
}
