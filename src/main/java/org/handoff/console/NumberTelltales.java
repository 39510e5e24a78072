package org.handoff.console;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/**
 * Finds what looks like a phone number, a social security number, or the number of a charge, case or warrant. Phone numbers with
 * an area code are found by libphonenumber, which knows them without a network; those without one are no numbers to it.
 */
@Component
class NumberTelltales implements Telltales {

    private static final String COUNTRY = "US";
    private static final Pattern LOCAL_PHONE = Pattern.compile("(?<![\\d-])[2-9]\\d{2}[-. ]\\d{4}(?![\\d-])");
    /** Area 000, 666 and 900 to 999, group 00 and serial 0000 were never given out. */
    private static final Pattern SSN = Pattern.compile(
            "(?<![\\d-])(?!000|666|9)\\d{3}[- ](?!00)\\d{2}[- ](?!0000)\\d{4}(?![\\d-])|(?i)\\b(?:ssn|social)\\b\\W{0,3}\\d{9}\\b");
    private static final Pattern CASE = Pattern.compile("(?i)\\b(?:case|cause|docket|charge|warrant|incident|citation|booking|report)"
            + "\\s*(?:no\\.?|number|num\\.?|#)?\\s*[:#]?\\s*(?=[\\w-]*\\d{3})[a-z]{0,3}\\d[\\w-]{3,}|"
            + "\\b\\d{2,4}-?(?:cr|cf|cv|cm|mc|mm|tr|dv)-?\\d{3,8}\\b|(?<![\\d-])\\d{2}-\\d{4,7}(?![\\d-])");

    @Override
    public List<String> in(String text) {
        var found = new ArrayList<String>();
        var phones = new ArrayList<>(StreamSupport.stream(PhoneNumberUtil.getInstance()
                .findNumbers(text, COUNTRY, Leniency.POSSIBLE, Long.MAX_VALUE).spliterator(), false)
                .map(match -> match.rawString().replaceFirst("^\\((?!.*\\))", "")).filter(raw -> !SSN.matcher(raw).find()).toList());
        LOCAL_PHONE.matcher(text).results().map(MatchResult::group)
                .filter(local -> phones.stream().noneMatch(phone -> phone.contains(local))).forEach(phones::add);
        phones.forEach(phone -> found.add("'%s' looks like a phone number".formatted(phone)));
        SSN.matcher(text).results().forEach(it -> found.add("'%s' looks like a social security number".formatted(it.group())));
        CASE.matcher(text).results().forEach(it -> found.add("'%s' looks like the number of a case or charge".formatted(it.group())));
        return found;
    }
}
