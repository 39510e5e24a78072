package org.handoff.paper;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The tree of headings, paragraphs, tables and pictures that a screen reader walks through. */
final class Structure {

    private static final COSName ROW_OR_COLUMN = COSName.getPDFName("Scope");

    private final COSDictionary root;
    /** What an element became; null where it is no content any more. */
    private final Map<COSDictionary, COSBase> replaced = new IdentityHashMap<>();

    Structure(PDStructureTreeRoot root) {
        this.root = root.getCOSObject();
    }

    /** Takes the texts with these numbers of a page out of the tree. */
    void forget(PDPage page, Set<Integer> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        var elements = entries(page);
        for (int number : numbers) {
            if (number < elements.size() && elements.getObject(number) instanceof COSDictionary element) {
                replaced.put(element, COSNull.NULL);
                remove(element);
            }
        }
    }

    /** A document of headings with their own words, tables with head cells for rows and columns. */
    void settle() {
        for (var element : children(root)) {
            element.setName(COSName.S, "Document");
            walk(element);
        }
        correct(root.getCOSDictionary(COSName.PARENT_TREE));
    }

    private void walk(COSDictionary element) {
        var type = element.getNameAsString(COSName.S, "");
        if (type.matches("H[1-6]")) {
            takeWordsOfParagraph(element);
        } else if (type.equals("TR")) {
            head(children(element));
        }
        children(element).forEach(this::walk);
    }

    /** A heading is not a paragraph inside a heading. */
    private void takeWordsOfParagraph(COSDictionary heading) {
        var inside = children(heading);
        if (inside.size() == 1) {
            var paragraph = inside.get(0);
            heading.setItem(COSName.K, paragraph.getDictionaryObject(COSName.K));
            heading.setItem(COSName.PG, paragraph.getItem(COSName.PG));
            replaced.put(paragraph, heading);
        }
    }

    /** A cell of the first row heads its column, the first cell of any other row the row. */
    private static void head(List<COSDictionary> cells) {
        if (cells.stream().allMatch(Structure::isHead)) {
            cells.forEach(cell -> scope(cell, "Column"));
        } else if (cells.size() > 1) {
            cells.get(0).setName(COSName.S, "TH");
            scope(cells.get(0), "Row");
        }
    }

    private static boolean isHead(COSDictionary cell) {
        return "TH".equals(cell.getNameAsString(COSName.S));
    }

    private static void scope(COSDictionary cell, String scope) {
        var attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        attributes.setName(ROW_OR_COLUMN, scope);
        cell.setItem(COSName.A, attributes);
    }

    private static void remove(COSDictionary element) {
        if (element.getCOSDictionary(COSName.P).getDictionaryObject(COSName.K) instanceof COSArray kids) {
            for (int at = kids.size() - 1; at >= 0; at--) {
                if (kids.getObject(at) == element) {
                    kids.remove(at);
                }
            }
        }
    }

    private static List<COSDictionary> children(COSDictionary element) {
        var kids = element.getDictionaryObject(COSName.K);
        var found = new ArrayList<COSDictionary>();
        if (kids instanceof COSDictionary only) {
            found.add(only);
        } else if (kids instanceof COSArray several) {
            for (int at = 0; at < several.size(); at++) {
                if (several.getObject(at) instanceof COSDictionary kid) {
                    found.add(kid);
                }
            }
        }
        found.removeIf(kid -> !kid.containsKey(COSName.S));
        return found;
    }

    /** The elements of a page by the numbers of their texts. */
    private COSArray entries(PDPage page) {
        return find(root.getCOSDictionary(COSName.PARENT_TREE), page.getStructParents());
    }

    private static COSArray find(COSDictionary node, int key) {
        var pairs = node.getCOSArray(COSName.NUMS);
        for (int at = 0; pairs != null && at + 1 < pairs.size(); at += 2) {
            if (((COSInteger) pairs.getObject(at)).intValue() == key && pairs.getObject(at + 1) instanceof COSArray entries) {
                return entries;
            }
        }
        var kids = node.getCOSArray(COSName.KIDS);
        for (int at = 0; kids != null && at < kids.size(); at++) {
            var found = find((COSDictionary) kids.getObject(at), key);
            if (found.size() > 0) {
                return found;
            }
        }
        return new COSArray();
    }

    private void correct(COSDictionary node) {
        var kids = node.getCOSArray(COSName.KIDS);
        for (int at = 0; kids != null && at < kids.size(); at++) {
            correct((COSDictionary) kids.getObject(at));
        }
        var pairs = node.getCOSArray(COSName.NUMS);
        for (int at = 1; pairs != null && at < pairs.size(); at += 2) {
            if (pairs.getObject(at) instanceof COSArray entries) {
                correct(entries);
            }
        }
    }

    private void correct(COSArray entries) {
        for (int at = 0; at < entries.size(); at++) {
            if (entries.getObject(at) instanceof COSDictionary element && replaced.containsKey(element)) {
                entries.set(at, replaced.get(element));
            }
        }
    }
}
