package org.handoff.console;

import java.math.BigDecimal;
import java.util.function.Function;

/** A number within bounds and with at most so many decimals. */
class NumberValue<N extends Number> implements Value<N> {

    private final String word;
    private final BigDecimal least;
    private final BigDecimal most;
    private final int decimals;
    private final Function<BigDecimal, N> held;

    NumberValue(String word, BigDecimal least, BigDecimal most, int decimals, Function<BigDecimal, N> held) {
        this.word = word;
        this.least = least;
        this.most = most;
        this.decimals = decimals;
        this.held = held;
    }

    @Override
    public N read(String typed, Answers sofar) {
        var text = withoutThousands(typed.strip().replaceFirst("^\\$", ""));
        if (!text.matches("-?(\\d{1,12}(\\.\\d{1,12})?|\\.\\d{1,12})")) {
            throw new NotUnderstood("'%s' is not a number. Type a number such as %s%s.".formatted(typed.strip(), example(),
                    text.contains(",") ? ", with a point and not a comma before decimals" : ""));
        }
        var number = new BigDecimal(text);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw new NotUnderstood("%s is out of range: %s to %s.".formatted(text, least.toPlainString(), most.toPlainString()));
        }
        if (number.stripTrailingZeros().scale() > decimals) {
            throw new NotUnderstood(decimals == 0 ? "%s has decimals. Type a whole number.".formatted(text)
                    : "%s has more than %d decimals.".formatted(text, decimals));
        }
        return held.apply(number);
    }

    /** Only where it stands between thousands does a comma mean nothing; elsewhere somebody means decimals by it. */
    private static String withoutThousands(String number) {
        return number.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d*)?") ? number.replace(",", "") : number;
    }

    @Override
    public boolean isListed() {
        return false;
    }

    @Override
    public String word() {
        return word;
    }

    private String example() {
        return decimals == 0 ? "15" : "1.5";
    }
}
