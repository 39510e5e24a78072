package org.handoff.participants;

import java.util.Set;

/** Words that are somebody's name now and then and begin an ordinary sentence every day: a note is not questioned for them. */
final class OrdinaryWords {

    private static final Set<String> WORDS = Set.of("april", "august", "bill", "case", "chance", "charity", "christian", "church", "court",
            "dawn", "day", "drew", "faith", "field", "grace", "grant", "hope", "house", "june", "july", "law", "long", "march", "mark", "may",
            "monday", "friday", "sunday", "office", "park", "price", "rich", "rose", "said", "street", "summer", "will", "winter", "young",
            "short", "early", "mercy", "justice", "patience", "rain", "storm", "forest", "lane", "west", "north", "east", "south");

    private OrdinaryWords() {
    }

    static boolean isOne(String word) {
        return WORDS.contains(word);
    }
}
