package io.huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.examine.Examination;
import io.huizong.examine.Request;
import io.huizong.finding.Messages;
import io.huizong.finding.Rules;
import io.huizong.form.Forms;
import io.huizong.intake.document.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CheckedJsonTest {

    private static final Forms FORMS = Forms.load();
    private static final Rules RULES = Rules.load();

    private static String line(String content) {
        Source source = new Source("a.txt", content.getBytes(StandardCharsets.UTF_8));
        return new CheckedJson(new Messages(RULES, FORMS)::text)
                .line(Examination.alone(FORMS, RULES, null).examine(Request.of(source)));
    }

    @Test
    void reasonIsInBothLanguages_whenNoReportCouldBeRead() {
        assertThat(line(" "))
                .startsWith("{\"file\":\"a.txt\",\"outcome\":\"unreadable\",\"reason\":\"文件是空的 / the file is empty\"");
    }

    @Test
    void noLineEndIsInIt_whateverTheFileSays() {
        assertThat(line("第一行\n第二行")).doesNotContain("\n").endsWith("]}");
    }
}
