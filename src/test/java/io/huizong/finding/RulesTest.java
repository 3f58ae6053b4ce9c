package io.huizong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.form.Forms;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Rules RULES = Rules.load();

    @Test
    void aWarningMayBeRaised() {
        Rules rules = RULES.with(Map.of("DIS-1", Severity.ERROR));

        assertThat(rules.severity("DIS-1", "")).isEqualTo(Severity.ERROR);
        assertThat(RULES.severity("DIS-1", "")).isEqualTo(Severity.WARNING);
    }

    @Test
    void fault_whenARuleThatProtectsTheTotalsIsLowered() {
        assertThatThrownBy(() -> RULES.with(Map.of("REQ-1", Severity.NOTE)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("REQ-1")
                .hasMessageContaining("at least error, set to note");
    }

    @Test
    void fault_whenASettingNamesAnUnknownRule() {
        assertThatThrownBy(() -> RULES.with(Map.of("REQ-9", Severity.NOTE)))
                .hasMessageContaining("没有规则“REQ-9”")
                .hasMessageContaining("REQ-1, REQ-2");
    }

    @Test
    void pendingIsANote_whateverTheRuleIsRaisedTo() {
        Rules rules = RULES.with(Map.of("CITY-1", Severity.ERROR));

        assertThat(rules.severity("CITY-1", "missing")).isEqualTo(Severity.ERROR);
        assertThat(rules.severity("CITY-1", "pending")).isEqualTo(Severity.NOTE);
    }

    @Test
    void fault_whenAMessageNamesAFactThatItDoesNotDeclare() {
        String rule = """
                <rules xmlns="urn:huizong:rules:1">
                <rule id="X-1" severity="note" sure="practice">
                <correction zh="改" en="correct it"/>
                <message zh="{cell}为 {colour}" en="{cell}"/>
                </rule></rules>""";

        assertThatThrownBy(() -> read(rule))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("第4行")
                .hasMessageContaining("{colour} is not among the facts");
    }

    @Test
    void fault_whenSeverityIsUnknown() {
        assertThatThrownBy(
                        () -> read("<rules xmlns=\"urn:huizong:rules:1\"><rule id=\"X\" severity=\"fatal\"/></rules>"))
                .hasMessageContaining("severity 应为 [error, warning, note]，实为“fatal”");
    }

    private static void read(String text) {
        RulesReader.read("rules.xml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void fault_whenAFindingLacksAFact() {
        Finding bare = RULES.finding("READ-3", "").build();

        assertThatThrownBy(() -> new Messages(RULES, Forms.load()).text(bare, Language.CHINESE))
                .hasMessageContaining("lacks the fact found");
    }

    @Test
    void thePageForTheTerminalIsInOneLanguage() {
        assertThat(RulePages.text(RULES.rule("REQ-1"), Language.ENGLISH))
                .startsWith("REQ-1 Requests received and dealt with do not balance\n\nDemand: ")
                .doesNotContain("**", "要求");
    }
}
