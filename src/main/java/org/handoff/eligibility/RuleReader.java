package org.handoff.eligibility;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.handoff.shared.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads how one criterion is judged; a criterion that says nothing of it is asked. */
record RuleReader(FileSection criterion, Codes codes) {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,4}) (day|month|year)s?");

    /** Gives the codes of a list that words of the file stand for, or refuses the file. */
    interface Codes {
        Set<String> of(FileSection section, String list, List<String> words);
    }

    Rule rule() {
        var rules = List.of("amount", "offences", "activity", "age", "prior").stream().filter(criterion.entries()::containsKey).toList();
        if (rules.size() > 1) {
            throw criterion.wrong("%s are two rules in one criterion; write two criteria".formatted(String.join(" and ", rules)));
        }
        return rules.isEmpty() ? new AskedRule() : read(rules.get(0), criterion.section(rules.get(0)).orElseThrow());
    }

    private Rule read(String name, FileSection section) {
        return switch (name) {
            case "amount" -> amount(section.knowing(List.of("most", "below", "pill")));
            case "offences" -> new OffenceRule(codes(section.knowing(List.of("only", "never")), "offence", "only"),
                    codes(section, "offence", "never"));
            case "activity" -> new ActivityRule(codes(section.knowing(List.of("never", "asked")), "criminal-activity", "never"),
                    codes(section, "criminal-activity", "asked"));
            case "age" -> new AgeRule(number(section.knowing(List.of("least")), "least").intValueExact());
            default -> prior(section.knowing(List.of("kind", "within", "offences")));
        };
    }

    private Set<String> codes(FileSection section, String list, String name) {
        return codes.of(section, list, section.texts(name));
    }

    private AmountRule amount(FileSection section) {
        boolean inclusive = section.entries().containsKey("most");
        if (inclusive == section.entries().containsKey("below")) {
            throw section.wrong("an amount takes either most: 3 g or below: 4 g");
        }
        return new AmountRule(grams(section, inclusive ? "most" : "below"), inclusive,
                section.entries().containsKey("pill") ? grams(section, "pill") : null);
    }

    private static BigDecimal grams(FileSection section, String name) {
        var text = section.text(name);
        if (!text.matches("\\d{1,6}(\\.\\d{1,6})? g")) {
            throw section.wrong("'%s' is not an amount in grams; write %s: 3 g".formatted(text, name));
        }
        return new BigDecimal(text.substring(0, text.length() - 2));
    }

    private PriorRule prior(FileSection section) {
        var kinds = Arrays.stream(PriorKind.values()).map(PriorKind::word).toList();
        var word = section.text("kind");
        if (!kinds.contains(word)) {
            throw section.wrong("'%s' is nothing that is on file; did you mean %s?".formatted(word,
                    Nearest.to(word, kinds).orElse(String.join(", ", kinds))));
        }
        return new PriorRule(PriorKind.values()[kinds.indexOf(word)], within(section), codes(section, "offence", "offences"));
    }

    private static @Nullable Period within(FileSection section) {
        return section.optional("within").map(text -> {
            var matcher = SPAN.matcher(text);
            if (!matcher.matches()) {
                throw section.wrong("'%s' is not a span of time; write within: 30 days, 6 months or 10 years".formatted(text));
            }
            int number = Integer.parseInt(matcher.group(1));
            return switch (matcher.group(2)) {
                case "day" -> Period.ofDays(number);
                case "month" -> Period.ofMonths(number);
                default -> Period.ofYears(number);
            };
        }).orElse(null);
    }

    private static BigDecimal number(FileSection section, String name) {
        if (!section.text(name).matches("\\d{1,3}")) {
            throw section.wrong("'%s' takes a whole number".formatted(name));
        }
        return new BigDecimal(section.text(name));
    }
}
