package org.handoff.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Adds to a tagged file what the report library leaves out: everything painted is either content or decoration, head cells say
 * what they head, the colours have a meaning, and the file says which rules it keeps. What the library fills by chance or by the
 * machine's clock is settled.
 */
final class ReadableDocument {

    private static final String COLOURS = "sRGB IEC61966-2.1";

    private ReadableDocument() {
    }

    static byte[] of(byte[] tagged, RunningLines running, Imprint imprint) throws IOException {
        try (PDDocument document = Loader.loadPDF(tagged)) {
            var structure = new Structure(document.getDocumentCatalog().getStructureTreeRoot());
            int number = 0;
            for (var page : document.getPages()) {
                structure.forget(page, MarkedContent.of(document, page, number == 0 ? null : running));
                number++;
            }
            structure.settle();
            EmbeddedFonts.settle(document);
            describe(document, imprint);
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }

    private static void describe(PDDocument document, Imprint imprint) throws IOException {
        var made = GregorianCalendar.from(imprint.made().atZone(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setCreationDate(made);
        information.setModificationDate(made);
        var catalog = document.getDocumentCatalog();
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XmpPacket.of(imprint, information.getProducer()).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(colours(document));
        document.setVersion(1.7f);
        number(document, imprint);
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** The number of a file follows from its contents. */
    private static void number(PDDocument document, Imprint imprint) throws IOException {
        var hash = DigestUtils.getSha256Digest();
        hash.update(imprint.toString().getBytes(StandardCharsets.UTF_8));
        for (var page : document.getPages()) {
            try (var contents = page.getContents()) {
                hash.update(contents.readAllBytes());
            }
        }
        var id = new COSString(Arrays.copyOf(hash.digest(), 16));
        document.getDocument().getTrailer().setItem(COSName.ID, new COSArray(List.of(id, id)));
    }
}
