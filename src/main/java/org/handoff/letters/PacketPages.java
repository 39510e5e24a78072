package org.handoff.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.handoff.participants.PersonalDetails;

/** The pages of the packet. */
final class PacketPages {

    /** More lines than this and a section may run over a page break; fewer are kept together with their heading. */
    private static final int KEPT = 14;

    private PacketPages() {
    }

    static JasperPrint of(Letterhead head, PersonalDetails person, PacketSections.Contents contents) {
        var parameters = new HashMap<String, Object>();
        parameters.put("program", head.program());
        parameters.put("title", "Record of " + person.name());
        parameters.put("date", LetterPage.day(head.on()));
        parameters.put("recipient", head.recipient());
        parameters.put("prepared", head.by() == null ? head.program() : head.by());
        parameters.put("reference", head.reference().shown());
        parameters.put("holds", contents.holds());
        parameters.put("confidential", head.confidential());
        parameters.put("statement", head.statement());
        parameters.put("scope", head.notice().scope());
        var rows = new ArrayList<Map<String, Object>>();
        for (PacketSections.Section section : contents.sections()) {
            rows.add(row(section));
        }
        return LetterTemplate.PACKET.fill(parameters, LetterTemplate.rows(rows));
    }

    private static Map<String, Object> row(PacketSections.Section section) {
        boolean told = !section.lines().isEmpty();
        boolean kept = section.lines().size() <= KEPT;
        var row = new HashMap<String, Object>(Map.of("heading", section.heading(), "told", told, "kept", kept, "flowing", !kept));
        row.put("note", told ? null : "Nothing is on record.");
        row.put("facts", told ? LetterTemplate.FACTS.load() : null);
        row.put("rows", told ? LetterTemplate.facts(section.first(), section.second(), section.lines()) : null);
        return row;
    }
}
