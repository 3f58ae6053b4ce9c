package io.huizong;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** The table of rooms: what lives where, and which rooms each may use. */
@AnalyzeClasses(packages = "io.huizong", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "io.huizong.";

    /** Each room with the rooms that it may use beside itself. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("form", Set.of()),
            Map.entry("roster", Set.of()),
            Map.entry("report", Set.of("form")),
            Map.entry("intake", Set.of("form", "report")),
            Map.entry("check", Set.of("form", "report", "roster")),
            Map.entry("rollup", Set.of("form", "report", "roster", "check")),
            Map.entry("ledger", Set.of("form", "report", "roster", "check", "rollup")),
            Map.entry("publish", Set.of("form", "report", "roster", "check", "rollup")),
            Map.entry("sample", Set.of("form", "report", "roster", "publish")),
            Map.entry(
                    "job",
                    Set.of("form", "roster", "report", "intake", "check", "ledger", "rollup", "publish", "sample")),
            Map.entry(
                    "cli",
                    Set.of("form", "roster", "report", "intake", "check", "rollup", "publish", "sample", "job")));

    private static final Set<String> ROOMS_WITH_SPRING = Set.of("ledger", "job", "cli");

    @ArchTest
    static final ArchRule EACH_ROOM_USES_WHAT_IT_MAY = classes()
            .should(new ArchCondition<>("use only the rooms that theirs may use") {
                @Override
                public void check(JavaClass owner, ConditionEvents events) {
                    owner.getDirectDependenciesFromSelf().stream()
                            .filter(dependency ->
                                    dependency.getTargetClass().getPackageName().startsWith(BASE))
                            .forEach(dependency -> {
                                String from = room(owner);
                                String to = room(dependency.getTargetClass());
                                boolean isAllowed = from.equals(to)
                                        || ROOMS.getOrDefault(from, Set.of()).contains(to);
                                events.add(new SimpleConditionEvent(
                                        dependency,
                                        isAllowed,
                                        from + " may not use " + to + ": " + dependency.getDescription()));
                            });
                }
            });

    @ArchTest
    static final ArchRule EVERY_CLASS_HAS_A_ROOM = classes().should(new ArchCondition<>("live in a room of the table") {
        @Override
        public void check(JavaClass owner, ConditionEvents events) {
            events.add(new SimpleConditionEvent(
                    owner, ROOMS.containsKey(room(owner)), owner.getName() + " lives in no room"));
        }
    });

    @ArchTest
    static final ArchRule ONLY_THE_OUTER_ROOMS_KNOW_SPRING = noClasses()
            .that(new DescribedPredicate<>("live in a room without Spring") {
                @Override
                public boolean test(JavaClass owner) {
                    return !ROOMS_WITH_SPRING.contains(room(owner));
                }
            })
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule ONLY_THE_LEDGER_KNOWS_SQL = noClasses()
            .that()
            .resideOutsideOfPackages("io.huizong.ledger..", "io.huizong.job..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule ROOMS_FORM_NO_CIRCLES =
            slices().matching("io.huizong.(*)..").should().beFreeOfCycles();

    private static String room(JavaClass owner) {
        String rest = owner.getPackageName()
                .substring(Math.min(BASE.length(), owner.getPackageName().length()));
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
