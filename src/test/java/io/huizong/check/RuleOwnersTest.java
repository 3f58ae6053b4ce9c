package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.huizong.check.copies.Copies;
import io.huizong.check.identify.RosterIdentifications;
import io.huizong.check.identify.StatedYear;
import io.huizong.check.report.ReportChecks;
import io.huizong.check.text.TextChecks;
import io.huizong.check.waivers.IdleWaivers;
import io.huizong.check.years.YearChecks;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rule;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Rules;
import io.huizong.rollup.DoubleCounting;
import io.huizong.rollup.Reconciliation;
import io.huizong.rollup.Standing;
import io.huizong.roster.Roster;
import io.huizong.roster.Rosters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule of the registry has exactly one owner, which alone makes its findings. */
class RuleOwnersTest {

    private static final Rules RULES = Rules.load();
    private static final Roster ROSTER = Rosters.sample();

    /** Every owner; the checks of one report are listed by ReportChecks and TextChecks. */
    private static final List<RuleOwner> OWNERS = List.of(
            new UnreadableChecks(RULES),
            new RosterIdentifications(RULES, ROSTER, Map.of(), List.of()),
            new StatedYear(RULES),
            new ReportChecks(RULES, Reports.FORMS),
            new YearChecks(RULES, Thresholds.DEFAULT),
            new DueChecks(RULES, ROSTER),
            Standing.OWNER,
            Reconciliation.OWNER,
            DoubleCounting.OWNER,
            new Copies(RULES, Thresholds.DEFAULT),
            new IdleWaivers(RULES));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.huizong");

    @Test
    void eachRuleHasOneOwner_andEachOwnerOnlyRulesThatAreThere() {
        assertThat(RuleOwner.rules(OWNERS))
                .containsExactlyInAnyOrderElementsOf(
                        RULES.all().stream().map(Rule::id).toList());
    }

    @Test
    void fault_whenARuleHasTwoOwners() {
        List<RuleOwner> owners = List.of(RuleOwner.of("REQ-1", "REQ-2"), RuleOwner.of("REQ-2"));

        assertThatThrownBy(() -> RuleOwner.rules(owners)).hasMessageContaining("rule REQ-2 has two owners");
    }

    @Test
    void fault_whenAnOwnerMakesAFindingOfAnothersRule() {
        OwnRules own = RULES.own("REQ-1");

        assertThat(own.finding("REQ-1", "").build().rule()).isEqualTo("REQ-1");
        assertThatThrownBy(() -> own.finding("REQ-2", "")).hasMessageContaining("rule REQ-2 is not among [REQ-1]");
    }

    @Test
    void fault_whenAnOwnerClaimsARuleThatIsNotThere() {
        assertThatThrownBy(() -> RULES.own("REQ-9")).hasMessageContaining("REQ-9");
    }

    /** Whoever takes rules is listed above, or made by those that list the checks of a report. */
    @Test
    void everyOwnerIsListed() {
        Set<String> listed = Stream.concat(
                        OWNERS.stream().map(owner -> owner.getClass().getName()),
                        Stream.of(ReportChecks.class, TextChecks.class)
                                .flatMap(list -> CLASSES.get(list).getConstructorCallsFromSelf().stream())
                                .map(call -> call.getTargetOwner().getName()))
                .collect(Collectors.toSet());

        assertThat(callers(Rules.class, "own")).isNotEmpty().isSubsetOf(listed);
    }

    @Test
    void onlyOwnersStartFindingsWithoutTheRegistry() {
        assertThat(callers(Finding.class, "of"))
                .containsExactlyInAnyOrder(
                        Rules.class.getName(),
                        ReportChecks.class.getName(),
                        Standing.class.getName(),
                        Reconciliation.class.getName(),
                        DoubleCounting.class.getName());
    }

    private static Set<String> callers(Class<?> target, String method) {
        return CLASSES.get(target).getMethods().stream()
                .filter(one ->
                        one.getName().equals(method) && !one.getRawReturnType().isAssignableTo(target))
                .flatMap(one -> one.getAccessesToSelf().stream())
                .map(JavaAccess::getOriginOwner)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
