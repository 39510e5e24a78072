package org.handoff.accounts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handoff.shared.Identifier;
import org.handoff.shared.Refusal;
import org.handoff.vault.Holdings;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.KeyHolding;
import org.handoff.vault.Standing;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares what the file says of users in clear, where anybody who may write to it can change it, with what program leads decided,
 * which is sealed. Only the second counts.
 */
@Component
class Standings {

    private final Holdings holdings;
    private final Vault vault;
    private final AccountQueries queries;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Standings(Holdings holdings, Vault vault, AccountQueries queries, TransactionOperations transactions,
            ApplicationEventPublisher events, Clock clock) {
        this.holdings = holdings;
        this.vault = vault;
        this.queries = queries;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses whoever holds keys in hand that do not go with what the file says of them. An evaluator's keys do not open what was
     * decided; there, a role counts as far as its keys are in hand.
     */
    void admit(Account account) {
        if (!vault.holds(KeyGroup.IDENTITY)) {
            if (!account.role().groups().isEmpty()) {
                throw NotAsGiven.atSignIn("The file calls %s %s and has no key for them that such a user holds"
                        .formatted(account.name(), words(account.role().name())), account);
            }
        } else if (!holdings.areOld()) {
            var differs = differs(account, holdings.own());
            if (differs != null) {
                throw NotAsGiven.atSignIn(differs, account);
            }
        }
    }

    private static @Nullable String differs(Account account, KeyHolding own) {
        var given = own.standing();
        if (given == null) {
            return "The keys that the file has for %s are not those that this program wrote, or were replaced".formatted(account.name());
        }
        return !given.enabled() ? "The file lets %s in, whom a program lead keeps out".formatted(account.name())
                : given.role().equals(account.role().name()) ? null
                : calls("The file", account.name(), account, given);
    }

    private static String calls(String file, String who, Account account, Standing given) {
        return "%s calls %s %s, whom a program lead made %s".formatted(file, who, words(account.role().name()), words(given.role()));
    }

    /**
     * Seals what a file says of its users that was last written by a program which did not, as it stands; once, and for a lead. From
     * then on it counts for nothing what the file says in clear.
     *
     * @return what the lead has to be told
     */
    List<String> endorse(Account lead) {
        if (lead.role() != Role.PROGRAM_LEAD || !holdings.areOld()) {
            return List.of();
        }
        try {
            transactions.executeWithoutResult(status -> {
                var all = queries.all();
                holdings.endorse(all.stream().collect(Collectors.toMap(it -> it.number().value(), Standings::asWritten)));
                events.publishEvent(new AccessDecided(Permission.MANAGE_USERS, "Standings.endorse", true, lead.number(),
                        List.<Identifier>copyOf(all.stream().map(Account::number).toList()), clock.instant()));
            });
            return List.of("From now on the roles of users are sealed, as the file had them until today. Look whether they are right: user list");
        } catch (Refusal notYet) {
            return List.of("The roles of users could not be sealed, and will be at the next sign-in: " + notYet.sentence());
        }
    }

    static Standing asWritten(Account account) {
        return account.isDisabled() ? account.role().standing().disabled() : account.role().standing();
    }

    /** What a program lead is told at sign-in. */
    List<String> toTell(Account account) {
        var found = account.role() == Role.PROGRAM_LEAD ? found() : List.<String>of();
        return found.isEmpty() ? List.of() : List.of("Somebody changed the file by other means than this program: %s%s. It does not count. See: audit verify"
                .formatted(found.get(0), found.size() == 1 ? "" : ", and %d more".formatted(found.size() - 1)));
    }

    /**
     * What the file says otherwise than program leads decided, in words that name nobody but by number. Who does not hold the keys to
     * names sees only whether users and keys go together.
     */
    List<String> found() {
        var accounts = queries.all().stream().collect(Collectors.toMap(it -> it.number().value(), Function.identity()));
        var found = new ArrayList<String>();
        for (KeyHolding holding : holdings.all()) {
            var account = accounts.remove(holding.owner());
            if (account == null && holding.owner() != Vault.RECOVERY) {
                found.add("there are keys of U%d, and no such user".formatted(holding.owner()));
            } else {
                compare(account, holding, found);
            }
        }
        accounts.values().forEach(account -> found.add("nobody made %s a user, who has no keys".formatted(account.number())));
        return found;
    }

    private static void compare(@Nullable Account account, KeyHolding holding, List<String> found) {
        var who = account == null ? "the recovery key" : account.number().shown();
        if (!holding.vouched()) {
            found.add("the keys of %s are not those that this program wrote".formatted(who));
            return;
        }
        var given = holding.standing();
        if (account != null && given != null) {
            if (!given.role().equals(account.role().name())) {
                found.add(calls("it", who, account, given));
            }
            if (given.enabled() == account.isDisabled()) {
                found.add(given.enabled() ? "it keeps %s out, which no program lead decided".formatted(who)
                        : "it lets %s in, whom a program lead keeps out".formatted(who));
            }
        }
        boolean enabled = given != null ? given.enabled() : account == null || !account.isDisabled();
        var groups = given != null ? given.groups() : account == null ? EnumSet.allOf(KeyGroup.class) : asWritten(account).groups();
        keys(who, without(holding.granted(), groups), "it has keys for %s to %s, which no program lead gave", found);
        keys(who, without(groups, holding.granted()), "it lacks the keys of %s to %s, which a program lead gave", found);
        if (holding.slot() != enabled) {
            found.add((enabled ? "it has no slot for %s, who may sign in" : "it has a slot for %s, who is kept out").formatted(who));
        }
    }

    private static void keys(String who, Set<KeyGroup> groups, String sentence, List<String> found) {
        if (!groups.isEmpty()) {
            found.add(sentence.formatted(who, groups.stream().map(group -> switch (group) {
                case IDENTITY -> "names";
                case NARRATIVE -> "notes";
                case AUDIT -> "details of the audit log";
            }).collect(Collectors.joining(", "))));
        }
    }

    private static Set<KeyGroup> without(Set<KeyGroup> some, Set<KeyGroup> others) {
        var left = EnumSet.noneOf(KeyGroup.class);
        left.addAll(some);
        left.removeAll(others);
        return left;
    }

    /** Refuses to take over from the file a role that no program lead gave. */
    void requireRole(Account account) {
        var given = holdings.given().get(account.number().value());
        if (given == null) {
            throw NotAsGiven.whileChanging("The keys of %s are not those that this program wrote".formatted(account.name()),
                    "user disable %s, and make a new user".formatted(account.number()));
        }
        if (!given.role().equals(account.role().name())) {
            throw NotAsGiven.whileChanging(calls("The file", account.name(), account, given), "user role " + account.number());
        }
    }

    /** Refuses to take over from the file that somebody may sign in, or may not. */
    void requireEnabledOrNot(Account account) {
        var given = holdings.given().get(account.number().value());
        if (given != null && given.enabled() == account.isDisabled()) {
            throw NotAsGiven.whileChanging(given.enabled() ? "The file keeps %s out, which no program lead decided".formatted(account.name())
                    : "The file lets %s in, whom a program lead keeps out".formatted(account.name()),
                    "user disable %1$s or user enable %1$s".formatted(account.number()));
        }
    }

    /** Who leads and may sign in. */
    Set<AccountId> leads() {
        return holdings.given().entrySet().stream().filter(it -> it.getValue().enabled() && it.getValue().role().equals(Role.PROGRAM_LEAD.name()))
                .map(it -> new AccountId(it.getKey())).collect(Collectors.toUnmodifiableSet());
    }

    private static String words(String role) {
        return Role.named(role).map(it -> (it == Role.EVALUATOR ? "an " : "a ") + it.inWords()).orElse(role);
    }
}
