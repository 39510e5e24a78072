package org.handoff.paper;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Names the parts of fonts that a file carries by their order instead of by chance, and drops the lists of their letters: they
 * are not asked for, and a list that leaves one out breaks the rule.
 */
final class EmbeddedFonts {

    private static final COSName LETTERS = COSName.getPDFName("CIDSet");
    private static final int PREFIX = 6;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private EmbeddedFonts() {
    }

    static void settle(PDDocument document) {
        new EmbeddedFonts().from(document.getDocument().getTrailer());
    }

    private void from(COSBase first) {
        waiting.add(first);
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            var object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
                dictionary.removeItem(LETTERS);
                rename(dictionary, COSName.BASE_FONT);
                rename(dictionary, COSName.FONT_NAME);
                waiting.addAll(dictionary.getValues());
            } else if (object instanceof COSArray array && seen.add(array)) {
                array.forEach(waiting::add);
            }
        }
    }

    private void rename(COSDictionary dictionary, COSName entry) {
        var name = dictionary.getNameAsString(entry);
        if (name != null && name.indexOf('+') == PREFIX) {
            var settled = names.computeIfAbsent(name, first -> prefix(names.size()) + first.substring(PREFIX));
            dictionary.setName(entry, settled);
        }
    }

    private static String prefix(int number) {
        return "HANDO" + (char) ('A' + number);
    }
}
