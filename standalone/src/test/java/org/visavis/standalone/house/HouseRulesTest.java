package org.visavis.standalone.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.store.NeverRetried;

import java.util.Set;

/** How the house is built; each rule is a sentence. */
class HouseRulesTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.visavis");

    private static final String EVENTS = "org.visavis.events..";
    private static final String COMMAND = "org.visavis.command..";
    private static final String QUERY = "org.visavis.query..";
    private static final String STORE = "org.visavis.store..";
    private static final String WEB = "org.visavis.web..";
    private static final String GROUND = "org.visavis.ground..";
    private static final String CALENDAR = "org.visavis.calendar..";

    private static final DescribedPredicate<JavaClass> DECIDES_OR_EVOLVES =
            declares("decide", "evolve");
    private static final DescribedPredicate<JavaCall<?>> ASKS_THE_WORLD = asksTheWorld();

    @Test
    void the_side_that_decides_does_not_know_the_side_that_shows() {
        noClasses()
                .that()
                .resideInAPackage(COMMAND)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(QUERY)
                .check(HOUSE);
    }

    @Test
    void the_side_that_shows_does_not_know_the_side_that_decides() {
        noClasses()
                .that()
                .resideInAPackage(QUERY)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(COMMAND)
                .check(HOUSE);
    }

    @Test
    void events_know_nothing_but_java_json_and_themselves() {
        classes()
                .that()
                .resideInAPackage(EVENTS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        EVENTS,
                        "java..",
                        "org.jspecify..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..")
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {STORE, WEB, GROUND, CALENDAR})
    void the_technical_modules_know_nothing_of_the_trade(String module) {
        noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EVENTS, COMMAND, QUERY)
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier",
                "party",
                "contact",
                "agent",
                "organisation",
                "procedure",
                "imports"
            })
    void a_decision_imports_only_java_events_the_calendar_and_its_own_words(String subject) {
        String room = "org.visavis.command." + subject;
        classes()
                .that(resideInAPackage(room).and(DECIDES_OR_EVOLVES))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        EVENTS,
                                        CALENDAR,
                                        "org.visavis.command.decision",
                                        room)
                                .or(equivalentTo(TargetAggregateIdentifier.class))
                                .or(equivalentTo(NeverRetried.class)))
                .check(HOUSE);
    }

    /** Decisions and projections are repeatable; only a blank form needs a key of its own. */
    @Test
    void time_ids_and_chance_arrive_as_arguments() {
        noClasses()
                .that()
                .resideInAnyPackage(COMMAND, QUERY)
                .and()
                .resideOutsideOfPackages("..platform..", "org.visavis.query.page..")
                .should()
                .callMethodWhere(ASKS_THE_WORLD)
                .check(HOUSE);
    }

    /** The halls are open to all: the layout, the platform, what one may see, and who is who. */
    @Test
    void rooms_of_the_side_that_shows_do_not_open_into_one_another() {
        slices().matching("org.visavis.query.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage(QUERY),
                        resideInAnyPackage(
                                "org.visavis.query.page..",
                                "org.visavis.query.platform..",
                                "org.visavis.query.security..",
                                "org.visavis.query.who.."))
                .ignoreDependency(
                        resideInAPackage("org.visavis.query.platform.."), resideInAPackage(QUERY))
                .ignoreDependency(
                        resideInAnyPackage(
                                "org.visavis.query.dossierpage..", "org.visavis.query.partyview.."),
                        resideInAPackage("org.visavis.query.history.."))
                .check(HOUSE);
    }

    @Test
    void a_name_says_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|Dto|DTO)")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> declares(String... methods) {
        return describe(
                "declare " + String.join(" or ", methods),
                type ->
                        outermost(type).getMethods().stream()
                                .anyMatch(method -> Set.of(methods).contains(method.getName())));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheWorld() {
        Set<String> asking =
                Set.of(
                        "java.time.Instant.now",
                        "java.time.LocalDate.now",
                        "java.time.LocalDateTime.now",
                        "java.time.OffsetDateTime.now",
                        "java.time.ZonedDateTime.now",
                        "java.time.Clock.systemUTC",
                        "java.time.Clock.systemDefaultZone",
                        "java.time.Clock.system",
                        "java.time.InstantSource.system",
                        "java.util.UUID.randomUUID",
                        "java.lang.Math.random",
                        "java.lang.System.currentTimeMillis");
        return describe(
                "ask the world for time, an id or chance",
                call -> asking.contains(call.getTargetOwner().getName() + "." + call.getName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
    }
}
