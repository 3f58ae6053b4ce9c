package io.huizong.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.Misreading;
import io.huizong.intake.paper.PageLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are cut off, damaged or made to harm: a reason is told in time, and no figure is wrong. */
class HostilePageTest {

    private static final int RUNS = Integer.getInteger("mutation.runs", 60);
    private static final Forms FORMS = Forms.load();
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);
    private static final Report REPORT = RandomReports.report(FORMS.all().get(1), new Random(7), 20, false);
    private static final Set<String> ALL_CELLS =
            REPORT.form().cells().stream().map(Cell::code).collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource(PageLayout.class)
    void rightOrRefused_whenPageIsCutOffAnywhere(PageLayout layout) {
        byte[] page = layout.write(PaperReport.of(REPORT)).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        for (int i = 0; i < RUNS; i++) {
            int length = random.nextInt(page.length);

            Reading reading = read(Arrays.copyOf(page, length));

            assertThat(Misreading.in(reading, REPORT.figures(), ALL_CELLS))
                    .as("cut off at %d", length)
                    .isEmpty();
        }
    }

    @Test
    void everyCellIsRight_whenAScriptBelowTheTablesWritesCells() {
        Reading reading = read(withScript().getBytes(StandardCharsets.UTF_8));

        assertThat(((Reading.Read) reading).report().figures()).isEqualTo(REPORT.figures());
    }

    @Test
    void refused_whenSuchAPageIsCutOffInItsScript() {
        String page = withScript();
        Reading reading = read(page.substring(0, page.lastIndexOf("</td>")).getBytes(StandardCharsets.UTF_8));

        assertThat(((Reading.Unreadable) reading).reason()).isEqualTo(Reading.Reason.DAMAGED);
    }

    private static String withScript() {
        String page = PageLayout.CLEAN.write(PaperReport.of(REPORT));
        return page.replace("</body>", "<script>add('<tr><td>' + text + '</td></tr>');</script></body>");
    }

    /** Bits of digits are left alone: another figure in a cell cannot be told. */
    @ParameterizedTest
    @EnumSource(PageLayout.class)
    void rightOrRefused_whenBitsAreFlipped(PageLayout layout) {
        byte[] page = layout.write(PaperReport.of(REPORT)).getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < RUNS; seed++) {
            byte[] flipped = page.clone();
            Random random = new Random(seed);
            int at = random.nextInt(page.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            boolean isDigit = Character.isDigit(page[at]) || Character.isDigit(flipped[at]);

            Reading reading = read(flipped);

            assertThat(
                            isDigit
                                    ? Set.of()
                                    : Misreading.in(reading, REPORT.figures(), ALL_CELLS).stream()
                                            .toList())
                    .as("seed %d, byte %d", seed, at)
                    .isEmpty();
        }
    }

    @Test
    void damaged_whenPageEndsInsideATable() {
        assertReason(read("<html><table><tr><td>规章</td><td>0</td><td>12"), Reason.DAMAGED);
        assertReason(read("<html><table><tr><td>规章</td><td>0</td></tr></table><p>行政许可</p><p>12"), Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<table><tr><td>", "<b><i>", "<font size=1><font size=2>", "<span><div>"})
    @Timeout(20)
    void limit_whenElementsAreNestedDeeply(String tags) {
        assertReason(read("<html>" + tags.repeat(20_000) + "</table>"), Reason.LIMIT);
    }

    @Test
    @Timeout(20)
    void limit_whenTableHasAMillionCells() {
        assertReason(read("<html><table><tr>" + "<td>1".repeat(1_000_000) + "</table>"), Reason.LIMIT);
        assertReason(read("<html><table><tr>" + "<td colspan=1000>1".repeat(2_000) + "</table>"), Reason.LIMIT);
    }

    static Stream<String> oddities() {
        return Stream.of(
                "<html><p a='" + "x".repeat(5_000_000) + "'>规章",
                "<html><p " + "a=1 ".repeat(500_000) + ">规章",
                "<html>" + "&#x4e00;&amp;".repeat(500_000),
                "<html>" + "<!--".repeat(500_000),
                "<html>" + "<![CDATA[".repeat(300_000),
                "<html><table>" + "x<b>".repeat(100_000) + "</table>",
                "<html><table>" + "<tr><td rowspan=65534 colspan=1000>1".repeat(900) + "</table>",
                "<html><pre>" + "规章|0|".repeat(20_000),
                "<html><meta charset=no-such><p>规章",
                "<html><meta charset=utf-16><p>规章",
                "<html>\0\0\0<p>规章",
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n"
                        + "Content-Transfer-Encoding: base64\n\n====\n--x--",
                "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=\n=Z=",
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"\n\n",
                "<html>" + "<frameset>".repeat(1000) + "<select><table><svg><math><template>".repeat(1000));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    @Timeout(20)
    void unreadable_whenPageIsOdd(String page) {
        assertThat(read(page))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        reading -> assertThat(reading.reason())
                                .isIn(
                                        Reason.NOT_THIS_FORM,
                                        Reason.LIMIT,
                                        Reason.ENCODING,
                                        Reason.DAMAGED,
                                        Reason.NO_TABLE,
                                        Reason.UNKNOWN_FORMAT));
    }

    @Test
    @Timeout(20)
    void outOfTime_whenParsingTakesTooLong() {
        Limits limits = new Limits(50_000_000, 200_000_000, 200, 1_000_000, Duration.ofMillis(300));
        byte[] page = ("<html>" + "<table><b>".repeat(200_000)).getBytes(StandardCharsets.UTF_8);

        assertReason(Intake.standard(FORMS, limits).read(new Source("a.html", page)), Reason.OUT_OF_TIME);
    }

    private static void assertReason(Reading reading, Reason reason) {
        assertThat(reading.format()).isEqualTo(Format.HTML);
        assertThat(((Reading.Unreadable) reading).reason()).isEqualTo(reason);
    }

    private static Reading read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(byte[] page) {
        return INTAKE.read(new Source("年报.html", page));
    }
}
