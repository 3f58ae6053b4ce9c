package io.huizong.check;

import static io.huizong.check.FindingsAssert.assertThatFindings;

import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.finding.Severity;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueChecksTest {

    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);
    private static final DueChecks CHECKS = new DueChecks(
            Rules.load(),
            Rosters.of(
                    Rosters.agency("SL", "示例市", Agency.Kind.CITY, ""),
                    Rosters.agency("SL02", "示例市科学技术局", Agency.Kind.DEPARTMENT, "SL")));

    private static List<Finding> filed(LocalDate today, LocalDate published) {
        return CHECKS.check(2024, today, List.of(new DueChecks.Filed("SL02", "2024/a.xml", published)));
    }

    @Test
    void pending_whenNothingIsFiledOnTheDueDay() {
        assertThatFindings(CHECKS.check(2024, DUE, List.of()))
                .has("CITY-1")
                .variant("pending")
                .weighs(Severity.NOTE);
    }

    @Test
    void missing_whenNothingIsFiledTheDayAfter() {
        assertThatFindings(CHECKS.check(2024, DUE.plusDays(1), List.of()))
                .has("CITY-1")
                .variant("missing")
                .weighs(Severity.WARNING)
                .fact("due", "2025-01-31");
    }

    @Test
    void nothing_whenPublishedOnTheDueDay() {
        assertThatFindings(filed(DUE.plusDays(60), DUE)).areNone();
    }

    @Test
    void late_whenPublishedTheDayAfter() {
        assertThatFindings(filed(DUE.plusDays(60), DUE.plusDays(1)))
                .has("CITY-2")
                .fact("days", "1");
    }

    @Test
    void nothing_whenTheDateIsNotTold() {
        List<DueChecks.Filed> undated = List.of(new DueChecks.Filed("SL02", "2024/a.xml", null));

        assertThatFindings(CHECKS.check(2024, DUE.plusDays(60), undated)).areNone();
    }
}
