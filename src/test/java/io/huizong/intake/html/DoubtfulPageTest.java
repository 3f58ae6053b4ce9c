package io.huizong.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.Misreading;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.PageLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.report.Figures;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of web pages whose digits do not simply follow one another: refused. */
class DoubtfulPageTest {

    private static final Intake INTAKE = Intake.standard(Forms.load(), Limits.DEFAULT);
    private static final Figures EXPECTED = Page.report("2021").figures();
    private static final String PAGE = PageLayout.CLEAN.write(PaperReport.of(Page.report("2021")));
    private static final String CELL = ">17<";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1<br>7",
                "<p>1</p><p>7</p>",
                "17<sup>1</sup>",
                "<s>17</s>18",
                "<table><tr><td>1</td><td>7</td></tr></table>",
                "17<input value=1>"
            })
    void refused_whenDigitsDoNotFollowOneAnother(String content) {
        Figures figures = read(content);

        assertThat(figures.state(figures.form().cell("disclosure.penalties.decisions")))
                .isEqualTo(Figures.State.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>17</p>",
                "<span>1</span><span>7</span>",
                "<input value=17>",
                "1<wbr>7",
                "17<!-- 8 -->",
                "<table><tr><td>17</td></tr></table>"
            })
    void right_whenTheyDo(String content) {
        assertThat(read(content).cells(Figures.State.UNREADABLE)).isEmpty();
    }

    private static Figures read(String content) {
        assertThat(PAGE).contains(CELL);
        byte[] page = PAGE.replace(CELL, ">" + content + "<").getBytes(StandardCharsets.UTF_8);
        Reading reading = INTAKE.read(new Source("年报.html", page));
        assertThat(Misreading.in(reading, EXPECTED.with("disclosure.penalties.decisions", 17), Set.of()))
                .isEmpty();
        return ((Reading.Read) reading).report().figures();
    }
}
