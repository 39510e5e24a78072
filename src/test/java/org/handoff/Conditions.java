package org.handoff;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Service;

/** What the architecture rules ask of a class and ArchUnit has no word for. */
final class Conditions {

    /** Modules with more doors than one, by the last word of their package, and why. */
    private static final Map<String, String> SEVERAL_DOORS = Map.of(
            "reports", "running them; what they have told so far, for whoever gives out more about the same people",
            "accounts", "users are a lead's business, signing in is everybody's",
            "consents", "a disclosure may rest on a law instead, and is asked for by outputs that know no consent",
            "exports", "what names nobody is an evaluator's business, what names people a lead's",
            "imports", "moving in is staff's business, moving out a lead's, and asked for by what logs it",
            "legal", "a hold may be set without a request, and is asked for by whatever erases",
            "participants", "that two records are of one person is found out later, and taken back as a whole",
            "program", "the program itself, sites, agencies and workers: small tables that others refer to by name, and which of them is looked at",
            "services", "a provider outlives every connection to it and is kept by other people");

    private Conditions() {
    }

    static ArchCondition<JavaClass> notDependOnCommands() {
        return each("not depend on the shell package of a feature",
                (type, events) -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isCommands(dependency.getTargetClass())
                        && !dependency.getTargetClass().getPackage().equals(type.getPackage()))
                .forEach(dependency -> events.add(violated(type, dependency.getDescription()))));
    }

    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return each("be in a null-marked package", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(violated(type, type.getName() + " is in a package without @NullMarked"));
            }
        });
    }

    /** One public bean that writes or counts; what only reads for others is called Directory and does not count. */
    static ArchCondition<JavaClass> haveOneDoor() {
        return all("have one door", (types, events) -> types.stream().filter(Conditions::isDoor)
                .collect(Collectors.groupingBy(JavaClass::getPackageName)).forEach((name, doors) -> {
                    if (doors.size() > 1 && !SEVERAL_DOORS.containsKey(lastWord(name))) {
                        doors.forEach(door -> events.add(violated(door, door.getName() + " is one of several doors of " + name)));
                    }
                }));
    }

    static ArchCondition<JavaClass> bePublicInAtMostHalf() {
        return all("be public in at most half of the cases", (types, events) -> {
            var open = types.stream().filter(type -> type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)).toList();
            long all = types.stream().filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                    .count();
            if (2 * open.size() > all) {
                open.forEach(type -> events.add(violated(type,
                        "%s is one of %d public types among %d".formatted(type.getName(), open.size(), all))));
            }
        });
    }

    static DescribedPredicate<JavaClass> areQueries() {
        return describe("are queries", type -> outermost(type).getSimpleName().endsWith("Queries"));
    }

    static DescribedPredicate<JavaAccess<?>> readsTheWallClock() {
        return describe("reads the machine's time", access -> {
            var owner = access.getTargetOwner();
            var name = access.getTarget().getName();
            boolean bareNow = owner.getPackageName().equals("java.time") && name.equals("now")
                    && access.getTarget() instanceof CodeUnitAccessTarget target
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean ownClock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
            boolean oldWays = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                    || owner.isEquivalentTo(Date.class) && access.getTarget() instanceof CodeUnitAccessTarget made
                    && name.equals("<init>") && made.getRawParameterTypes().isEmpty();
            return bareNow || ownClock || oldWays;
        });
    }

    static DescribedPredicate<JavaAnnotation<?>> simplyNamed(String name) {
        return describe("@" + name, annotation -> annotation.getRawType().getSimpleName().equals(name));
    }

    private static boolean isDoor(JavaClass type) {
        return type.isAnnotatedWith(Service.class) && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().endsWith("Directory");
    }

    private static boolean isCommands(JavaClass type) {
        return type.getPackageName().endsWith(".shell") && !type.getPackageName().startsWith("org.springframework.");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Conditions::outermost).orElse(type);
    }

    private static String lastWord(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private static ArchCondition<JavaClass> each(String sentence, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(sentence) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }

    /** A condition on all classes together. */
    private static ArchCondition<JavaClass> all(String sentence, BiConsumer<Collection<JavaClass>, ConditionEvents> check) {
        return new ArchCondition<>(sentence) {
            private Collection<JavaClass> types = List.of();

            @Override
            public void init(Collection<JavaClass> all) {
                types = all;
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // nothing can be said of one class alone
            }

            @Override
            public void finish(ConditionEvents events) {
                check.accept(types, events);
            }
        };
    }
}
