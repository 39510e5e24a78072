package org.handoff.exports.shell;

import java.util.Arrays;
import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.exports.Profile;

/** Whom a package is for. */
record ProfileValue() implements Value<Profile> {

    @Override
    public Profile read(String typed, Answers sofar) {
        return Arrays.stream(Profile.values()).filter(profile -> profile.word().equalsIgnoreCase(typed.strip())).findFirst()
                .orElseThrow(() -> new UnknownProfile(typed));
    }

    @Override
    public String show(Profile profile) {
        return profile.word();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return List.of(new Choice("public", "for anybody: at least 11 rows read alike, of 500 people at least"),
                new Choice("evaluator", "under a data-use agreement: at least 5, of 50 people at least"));
    }

    @Override
    public String word() {
        return "PROFILE";
    }
}
