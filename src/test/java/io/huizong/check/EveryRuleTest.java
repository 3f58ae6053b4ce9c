package io.huizong.check;

import static io.huizong.check.FindingsAssert.assertThatFindings;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Language;
import io.huizong.finding.Messages;
import io.huizong.finding.Rule;
import io.huizong.finding.RulePages;
import io.huizong.finding.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rule of the registry: its two cases, its message and its page. */
class EveryRuleTest {

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
}
