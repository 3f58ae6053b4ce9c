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
import java.util.function.BiPredicate;
import java.util.function.Function;

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
            Map.entry("finding", Set.of("form", "report")),
            Map.entry("check", Set.of("form", "report", "roster", "finding")),
            Map.entry("examine", Set.of("form", "report", "roster", "intake", "finding", "check")),
            Map.entry("rollup", Set.of("form", "report", "roster", "finding", "check")),
            Map.entry("ledger", Set.of("form", "report", "roster", "finding", "check", "rollup")),
            Map.entry("paper", Set.of("form", "report")),
            Map.entry("publish", Set.of("form", "report", "roster", "finding", "check", "rollup", "paper")),
            Map.entry("sample", Set.of("form", "report", "roster", "paper")),
            Map.entry(
                    "job",
                    Set.of(
                            "form", "roster", "report", "intake", "finding", "check", "examine", "ledger", "rollup",
                            "publish")),
            Map.entry("office", Set.of("form", "roster", "report", "finding", "rollup", "publish", "job")),
            Map.entry(
                    "cli",
                    Set.of(
                            "form", "roster", "report", "finding", "examine", "rollup", "paper", "publish", "sample",
                            "job", "office")));

    /** Each room within a room, with those of the same room that it may use; "" is the room itself. */
    private static final Map<String, Map<String, Set<String>>> SUBROOMS = Map.of(
            "intake",
                    Map.ofEntries(
                            Map.entry("document", Set.of()),
                            Map.entry("detect", Set.of("document")),
                            Map.entry("cell", Set.of()),
                            Map.entry("archive", Set.of("document", "detect")),
                            Map.entry("office", Set.of("document")),
                            Map.entry("page", Set.of("document", "cell")),
                            Map.entry("text", Set.of("document", "detect", "cell")),
                            Map.entry("html", Set.of("document", "detect", "text")),
                            Map.entry("word", Set.of("document", "office", "text")),
                            Map.entry("excel", Set.of("document", "office")),
                            Map.entry("pdf", Set.of("document", "page")),
                            Map.entry("ofd", Set.of("document", "office", "page")),
                            Map.entry("xml", Set.of("document", "detect", "cell")),
                            Map.entry("recognise.labels", Set.of("cell")),
                            Map.entry("recognise.rows", Set.of("document", "cell", "recognise.labels")),
                            Map.entry(
                                    "recognise.tables",
                                    Set.of("document", "cell", "recognise.labels", "recognise.rows")),
                            Map.entry("recognise.text", Set.of("document", "cell", "recognise.labels")),
                            Map.entry(
                                    "recognise",
                                    Set.of(
                                            "document",
                                            "recognise.labels",
                                            "recognise.rows",
                                            "recognise.tables",
                                            "recognise.text")),
                            Map.entry(
                                    "",
                                    Set.of(
                                            "document",
                                            "detect",
                                            "archive",
                                            "recognise",
                                            "text",
                                            "html",
                                            "word",
                                            "excel",
                                            "pdf",
                                            "ofd",
                                            "xml"))),
            "check",
                    Map.of(
                            "", Set.of(),
                            "figures", Set.of(""),
                            "text", Set.of("", "figures"),
                            "copies", Set.of(""),
                            "years", Set.of("", "figures", "copies"),
                            "identify", Set.of(""),
                            "waivers", Set.of(),
                            "report", Set.of("", "figures", "text", "identify")),
            "rollup", Map.of("", Set.of(), "year", Set.of("")),
            "paper", Map.of("", Set.of(), "blank", Set.of("")),
            "publish", Map.of("", Set.of(), "answers", Set.of("")));

    private static final Set<String> ROOMS_WITH_SPRING = Set.of("ledger", "job");

    @ArchTest
    static final ArchRule EACH_ROOM_USES_WHAT_IT_MAY = classes()
            .should(use(
                    "use only the rooms that theirs may use",
                    (from, to) -> from.equals(to)
                            || ROOMS.getOrDefault(from, Set.of()).contains(to),
                    ArchitectureTest::room));

    @ArchTest
    static final ArchRule EACH_ROOM_WITHIN_A_ROOM_USES_WHAT_IT_MAY = classes()
            .should(use(
                    "use only the rooms within their room that theirs may use",
                    ArchitectureTest::mayUseWithin,
                    JavaClass::getPackageName));

    @ArchTest
    static final ArchRule EVERY_CLASS_HAS_A_ROOM = classes().should(new ArchCondition<>("live in a room of the table") {
        @Override
        public void check(JavaClass owner, ConditionEvents events) {
            String room = room(owner);
            boolean isKnown = ROOMS.containsKey(room)
                    && SUBROOMS.getOrDefault(room, Map.of("", Set.of())).containsKey(within(owner.getPackageName()));
            events.add(new SimpleConditionEvent(owner, isKnown, owner.getName() + " lives in no room"));
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
    static final ArchRule FORMATS_KNOW_NO_FORM = noClasses()
            .that()
            .resideInAPackage("io.huizong.intake..")
            .and()
            .resideOutsideOfPackages(
                    "io.huizong.intake",
                    "io.huizong.intake.cell..",
                    "io.huizong.intake.recognise..",
                    // the canonical XML is the form's own format
                    "io.huizong.intake.xml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.huizong.form..", "io.huizong.intake.recognise..");

    @ArchTest
    static final ArchRule ROOMS_FORM_NO_CIRCLES =
            slices().matching("io.huizong.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLES =
            slices().matching("io.huizong.(**)").should().beFreeOfCycles();

    private static ArchCondition<JavaClass> use(
            String description, BiPredicate<String, String> mayUse, Function<JavaClass, String> place) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                owner.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(BASE))
                        .forEach(dependency -> {
                            String from = place.apply(owner);
                            String to = place.apply(dependency.getTargetClass());
                            events.add(new SimpleConditionEvent(
                                    dependency,
                                    mayUse.test(from, to),
                                    from + " may not use " + to + ": " + dependency.getDescription()));
                        });
            }
        };
    }

    private static boolean mayUseWithin(String from, String to) {
        return from.equals(to)
                || !room(from).equals(room(to))
                || SUBROOMS.getOrDefault(room(from), Map.of())
                        .getOrDefault(within(from), Set.of())
                        .contains(within(to));
    }

    private static String room(JavaClass owner) {
        return room(owner.getPackageName());
    }

    private static String room(String packageName) {
        return rest(packageName).split("\\.", 2)[0];
    }

    /** What follows the room in the name of a package: "recognise.rows" for {@code io.huizong.intake.recognise.rows}. */
    private static String within(String packageName) {
        String[] parts = rest(packageName).split("\\.", 2);
        return parts.length < 2 ? "" : parts[1];
    }

    private static String rest(String packageName) {
        return packageName.substring(Math.min(BASE.length(), packageName.length()));
    }
}
