package org.handoff.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Puts the blank back at which a text was broken into lines: the report library leaves it out, and who has the page read aloud, or
 * copies a sentence from it, gets the last word of a line and the first of the next as one.
 */
final class WrappedLines {

    private static final int CODES = 0x10000;
    private static final int BYTE = 8;

    private final PDPage page;
    private final Map<COSName, byte[]> blanks = new HashMap<>();
    private @Nullable COSString shown;
    private @Nullable COSName fontOfShown;
    private @Nullable COSName font;
    private float height;
    private float heightOfShown;

    private WrappedLines(PDPage page) {
        this.page = page;
    }

    /** Adds the blanks to what is read of a page. */
    static void join(List<Object> tokens, PDPage page) throws IOException {
        var lines = new WrappedLines(page);
        var operands = new ArrayList<>();
        for (var token : tokens) {
            if (token instanceof Operator operator) {
                lines.take(operator.getName(), operands);
                operands.clear();
            } else {
                operands.add(token);
            }
        }
    }

    private void take(String operator, List<Object> operands) throws IOException {
        switch (operator) {
            case "BDC", "BMC", "EMC" -> shown = null;
            case "Tf" -> font = (COSName) operands.get(0);
            case "Tm" -> height = ((COSNumber) operands.get(5)).floatValue();
            case "Td", "TD" -> height += ((COSNumber) operands.get(1)).floatValue();
            case "Tj" -> show((COSString) operands.get(0));
            case "TJ" -> {
                for (var part : (COSArray) operands.get(0)) {
                    if (part instanceof COSString text) {
                        show(text);
                    }
                }
            }
            default -> {
                // paints, or changes how text looks
            }
        }
    }

    private void show(COSString text) throws IOException {
        if (shown != null && fontOfShown != null && height < heightOfShown) {
            var blank = blank(fontOfShown);
            if (blank.length > 0) {
                var joined = Arrays.copyOf(shown.getBytes(), shown.getBytes().length + blank.length);
                System.arraycopy(blank, 0, joined, shown.getBytes().length, blank.length);
                shown.setValue(joined);
            }
        }
        shown = text;
        fontOfShown = font;
        heightOfShown = height;
    }

    /** How a blank is written in a font of the page; nothing where the font has none. */
    private byte[] blank(COSName name) throws IOException {
        var known = blanks.get(name);
        if (known == null) {
            known = find(page.getResources().getFont(name));
            blanks.put(name, known);
        }
        return known;
    }

    private static byte[] find(PDFont font) throws IOException {
        for (int code = 1; code < CODES; code++) {
            if (" ".equals(font.toUnicode(code))) {
                return new byte[] {(byte) (code >> BYTE), (byte) code};
            }
        }
        return new byte[0];
    }
}
