package org.handoff.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the reference checker says of a file by the rules for files that are kept and files that everybody can read. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {
    }

    /** The rules of PDF/A-2a and PDF/UA-1 that a file breaks; none is what is asked for. */
    public static List<String> brokenRules(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1).flatMap(rules -> broken(pdf, rules)).toList();
    }

    private static Stream<String> broken(byte[] pdf, PDFAFlavour rules) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules);
                var validator = Foundries.defaultInstance().createValidator(rules, false)) {
            var verdict = validator.validate(parser);
            if (verdict.isCompliant() == verdict.getTestAssertions().stream().anyMatch(VeraPdf::failed)) {
                throw new AssertionError("veraPDF contradicts itself: " + verdict);
            }
            return verdict.getTestAssertions().stream().filter(VeraPdf::failed)
                    .map(each -> rules.getId() + " " + each.getRuleId().getClause() + ": " + each.getMessage()).distinct();
        } catch (Exception broken) {
            throw new AssertionError("not a PDF that veraPDF can read", broken);
        }
    }

    private static boolean failed(TestAssertion assertion) {
        return assertion.getStatus() == TestAssertion.Status.FAILED;
    }
}
