package io.huizong.check;

import static io.huizong.check.FindingsAssert.assertThatFindings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final Path PAGES = Path.of("src/site/markdown/rules");
    private static final Path MESSAGES = Path.of("src/test/resources/check/messages");
    /** Set to true where pages and approved messages are to be written from the registry instead of compared with it. */
    private static final boolean REWRITE = Boolean.getBoolean("huizong.rules.rewrite");

    private static final Rules RULES = Rules.load();
    private static final RuleCases CASES = new RuleCases();

    static Stream<String> ids() {
        return RULES.all().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachRulePassesWhatIsRightAndTellsWhatIsWrong(String id) {
        assertThatFindings(CASES.of(id).pass()).hasNo(id);
        assertThatFindings(CASES.of(id).fail()).has(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachRuleReadsAsApproved(String id) throws IOException {
        Messages messages = new Messages(RULES, Reports.FORMS);
        StringBuilder text = new StringBuilder();
        CASES.of(id).fail().stream()
                .filter(finding -> finding.rule().equals(id))
                .forEach(finding -> text.append(messages.text(finding, Language.CHINESE))
                        .append('\n')
                        .append(messages.text(finding, Language.ENGLISH))
                        .append('\n'));

        compare(MESSAGES.resolve(id + ".txt"), text.toString());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachRuleHasItsPage(String id) throws IOException {
        compare(PAGES.resolve(id + ".md"), RulePages.page(RULES.rule(id)));
    }

    @Test
    void theIndexListsEveryRule() throws IOException {
        compare(PAGES.resolve("index.md"), RulePages.index(RULES));
    }

    @Test
    void eachRuleHasASourceAndEachPageARule() throws IOException {
        assertThat(RULES.all()).allSatisfy(rule -> {
            assertThat(rule.source().chinese()).isNotBlank();
            assertThat(rule.source().english()).isNotBlank();
        });
        assertThat(namesIn(PAGES)).containsExactlyInAnyOrderElementsOf(with("index"));
        assertThat(namesIn(MESSAGES)).containsExactlyInAnyOrderElementsOf(ids().toList());
    }

    private static List<String> with(String more) {
        return Stream.concat(ids(), Stream.of(more)).toList();
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
                    .toList();
        }
    }

    private static void compare(Path file, String text) throws IOException {
        if (REWRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(text);
    }

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

        assertThatThrownBy(() -> new Messages(RULES, Reports.FORMS).text(bare, Language.CHINESE))
                .hasMessageContaining("lacks the fact found");
    }

    @Test
    void thePageForTheTerminalIsInOneLanguage() {
        assertThat(RulePages.text(RULES.rule("REQ-1"), Language.ENGLISH))
                .startsWith("REQ-1 Requests received and dealt with do not balance\n\nDemand: ")
                .doesNotContain("**", "要求");
    }
}
