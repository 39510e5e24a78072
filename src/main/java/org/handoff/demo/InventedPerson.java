package org.handoff.demo;

import java.time.LocalDate;
import java.util.List;

/** One person who cannot be taken for a real one: every last name says that it is made up. */
record InventedPerson(Dice dice, LocalDate today, int number) {

    private static final List<String> FIRST = List.of("Ada", "Ben", "Cora", "Dev", "Elif", "Fay", "Gus", "Hana", "Ines", "Jamal",
            "Kit", "Lou", "Max", "Noor", "Ola", "Pia", "Quinn", "Rosa", "Sami", "Tess", "Uma", "Vic", "Wren", "Ximena", "Yusuf", "Zoe");
    private static final List<String> LAST = List.of("Sample", "Testwell", "Demoson", "Placeholder", "Fictional", "Madeup",
            "Inventado", "Pretend", "Specimen", "Mockingham", "Imaginer", "Exemplar", "Nobodysky", "Makebelieve", "Phony-Diaz",
            "Sampleton", "Unreal", "Storybook", "Draftman", "Example-Lee");
    private static final List<String> SYLLABLES = List.of("ba", "del", "fo", "gri", "ha", "jun", "ka", "lo", "mi", "nor", "pe", "qua", "ri", "sa",
            "tu", "va", "wen", "xi", "yo", "zu");
    private static final List<String> ALIASES = List.of("Birdie", "Slim", "Red", "Doc", "Jojo", "Tiny", "Blue", "Ace");

    /** In a large county a made-up ending, so that not hundreds have one name; empty while there are enough names without. */
    private String farther() {
        int rest = number / (FIRST.size() * LAST.size());
        var ending = new StringBuilder();
        for (; rest > 0; rest /= SYLLABLES.size()) {
            ending.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return ending.toString();
    }

    /** Writes the person and gives the key. */
    String write(Sheet participants) {
        int age = dice.percent(4) ? dice.between(66, 74) : dice.between(19, 64);
        var dob = today.minusYears(age).minusDays(dice.between(0, 364));
        var first = FIRST.get(number % FIRST.size());
        var last = LAST.get((number / FIRST.size() * 7 + number) % LAST.size());
        return participants.row(first, last + farther() + (number % 7 == 3 ? "-" + dice.oneOf(LAST).split("-")[0] : ""),
                dice.percent(15) ? dice.oneOf(ALIASES) : null, dice.percent(94) ? dob : null, 1,
                dice.weighted("1", 60, "0", 36, "99", 2, "9", 2),
                dice.weighted("White", 42, "BlackAfAmerican", 24, "HispanicLatinao", 14, "AmIndAKNative", 6, "Asian", 4,
                        "White;HispanicLatinao", 4, "BlackAfAmerican;White", 3, "99", 3),
                dice.weighted("0", 88, "1", 7, "99", 5), dice.weighted("en", 88, "es", 12));
    }
}
