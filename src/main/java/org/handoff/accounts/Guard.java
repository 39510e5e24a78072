package org.handoff.accounts;

import java.lang.reflect.UndeclaredThrowableException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.handoff.shared.Identifier;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stands before every use case. Checks the permission of each, also of those that another one calls, and tells once, for the
 * outermost, what was decided: for a change in the transaction of the change, which the guard opens itself; for a read of named
 * people in a transaction of its own, after the read and before anybody sees the result; for a refusal in one of its own.
 */
final class Guard implements MethodInterceptor {

    private final Entrance entrance;
    private final Session session;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ThreadLocal<SignedIn> inside = new ThreadLocal<>();

    Guard(Entrance entrance, Session session, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        this.entrance = entrance;
        this.session = session;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var permission = Objects.requireNonNull(call.getMethod().getAnnotation(Requires.class)).value();
        var outer = inside.get();
        if (outer == null) {
            return outermost(permission, call);
        }
        requireRole(permission, outer);
        return call.proceed();
    }

    private @Nullable Object outermost(Permission permission, MethodInvocation call) throws Throwable {
        try {
            var who = entrance.requirePresent();
            requireRole(permission, who);
            if (permission.isConfirmed()) {
                entrance.confirm(who);
            }
            inside.set(who);
            return switch (permission.kind()) {
                case PLAIN_READ -> call.proceed();
                case IDENTIFIED_READ -> read(permission, call);
                case CHANGE, OUTPUT, ADMINISTRATION -> change(permission, who, call);
            };
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_PERMITTED) {
                tell(new AccessDecided(permission, name(call), false, account(), Subjects.of((Object) call.getArguments()), clock.instant()));
            }
            throw refusal;
        } finally {
            inside.remove();
        }
    }

    private @Nullable Object read(Permission permission, MethodInvocation call) throws Throwable {
        var result = call.proceed();
        var subjects = subjects(call, result);
        if (!session.isGlancing() && session.firstTime(List.of(name(call), subjects))) {
            tell(new AccessDecided(permission, name(call), true, account(), subjects, clock.instant()));
        }
        return result;
    }

    /** How a change ended: what it gave, and whether nothing is left of it. */
    private record Ended(@Nullable Object result, boolean takenBack) {
    }

    private @Nullable Object change(Permission permission, SignedIn who, MethodInvocation call) {
        var ended = Objects.requireNonNull(transactions.execute(status -> {
            events.publishEvent(new ChangeBegins(permission, name(call), who.account()));
            var result = proceed(call);
            if (status.isRollbackOnly()) {
                // the use case took back what it did, as a dry run does: nothing happened that could be told
                status.setRollbackOnly();
                return new Ended(result, true);
            }
            events.publishEvent(decided(permission, call, result));
            return new Ended(result, false);
        }));
        if (ended.takenBack() && permission == Permission.IMPORT) {
            // files were read all the same, and people's names in them
            tell(decided(permission, call, ended.result()));
        }
        return ended.result();
    }

    private AccessDecided decided(Permission permission, MethodInvocation call, @Nullable Object result) {
        return new AccessDecided(permission, name(call), true, account(), subjects(call, result), clock.instant());
    }

    private void tell(AccessDecided decided) {
        transactions.executeWithoutResult(status -> events.publishEvent(decided));
    }

    private static void requireRole(Permission permission, SignedIn who) {
        if (!who.role().may(permission)) {
            throw new AccessDenied(permission, who);
        }
    }

    private @Nullable AccountId account() {
        return session.who().map(SignedIn::account).orElse(null);
    }

    private static List<Identifier> subjects(MethodInvocation call, @Nullable Object result) {
        return Subjects.of(call.getArguments(), result);
    }

    private static String name(MethodInvocation call) {
        return call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
    }

    private static @Nullable Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable undeclared) {
            throw new UndeclaredThrowableException(undeclared);
        }
    }
}
