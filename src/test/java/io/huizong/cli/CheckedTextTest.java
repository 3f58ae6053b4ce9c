package io.huizong.cli;

import static io.huizong.check.Reports.FORMS;
import static io.huizong.check.Reports.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import io.huizong.check.Filing;
import io.huizong.check.Identification;
import io.huizong.check.Reports;
import io.huizong.check.report.ReportChecks;
import io.huizong.examine.Examined;
import io.huizong.finding.Finding;
import io.huizong.finding.Messages;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading;
import io.huizong.report.Figures;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} shows of a file. */
class CheckedTextTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "io", "huizong", "cli", "checked.txt");
    private static final String FILE = "市科技局2024.xlsx";
    private static final Rules RULES = Rules.load();

    private static Examined checked(Report report) {
        List<Finding> findings = new ReportChecks(RULES, FORMS)
                .check(new Filing(report, FILE, aReport().filed().agency(), report.year()));
        return checked(new Reading.Read(Format.XLSX, report), report.year(), findings);
    }

    private static Examined checked(Reading reading, @Nullable Integer year, List<Finding> findings) {
        return new Examined(FILE, "", reading, new Identification(null, year, List.of()), findings, null);
    }

    private static List<String> lines(Examined checked, int width) {
        return new CheckedText(new Messages(RULES, FORMS)::text, width).lines(checked);
    }

    private static List<String> lines(Reports report) {
        return lines(checked(report.build()), CheckedText.WIDTH);
    }

    /** Two blanks, two "/", a cell that is no number and a sum that is none. */
    private static Reports aReportInNeed() {
        return aReport()
                .with("disclosure.fees.amount", 961_716_000)
                .blank("appeals.litigationDirect.pending", "disclosure.penalties.decisions")
                .with(Figures.State.NOT_APPLICABLE, "disclosure.regulations.issued", "disclosure.regulations.repealed")
                .with(Figures.State.UNREADABLE, "requests.received.research")
                .remark(Remark.Kind.NOT_A_NUMBER, "requests.received.research", "若干", "")
                .with("appeals.review.total", 5);
    }

    @Test
    void formAsOnPaper_whenFileIsRead() throws IOException {
        List<String> lines = lines(aReportInNeed());

        if (Boolean.getBoolean("huizong.approve")) {
            Files.write(APPROVED, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(APPROVED));
    }

    @Test
    void legendTellsOnlyWhatOccurs() {
        assertThat(lines(aReport())).noneMatch(line -> line.startsWith("图例"));
        assertThat(lines(aReport().blank("appeals.review.pending"))).contains("图例 legend: 空 未填写 blank，! 见下文 see below");
        assertThat(lines(aReport().with(Figures.State.NOT_APPLICABLE, "disclosure.fees.amount")))
                .contains("图例 legend: / 不适用 not applicable");
    }

    @Test
    void notDrawn_whenTableIsRefused() {
        String[] cells = FORMS.forYear(2024).cells().stream()
                .map(Cell::code)
                .filter(code -> code.startsWith("appeals."))
                .toArray(String[]::new);

        List<String> lines = lines(
                aReport().with(Figures.State.UNREADABLE, cells).remark(Remark.Kind.TABLE_MISSING, "appeals", "", ""));

        assertThat(lines)
                .contains("表四 政府信息公开行政复议、行政诉讼情况：没有读出，原因见下 / not read, see below", "图例 legend: ？ 无法认定 in doubt")
                .anyMatch(line -> line.startsWith("  READ-2 错误"))
                .noneMatch(line -> line.contains("结果维持"));
    }

    @Test
    void noTables_whenFileCannotBeRead() {
        Examined checked = checked(new Reading.Unreadable(Format.XLSX, Reading.Reason.ENCRYPTED, ""), null, List.of());

        assertThat(lines(checked, 80))
                .startsWith(FILE, "  xlsx，没有读出报告 / no report could be read")
                .hasSize(3);
    }

    @Test
    void codeIsTold_whenFileBearsIt() {
        Report plain = aReport().build();
        Report report = new Report(
                plain.agencyName(),
                "SL02",
                plain.year(),
                plain.form(),
                null,
                plain.figures(),
                plain.narrative(),
                plain.places(),
                List.of());

        assertThat(lines(checked(report), 80).get(1)).contains("示例市科学技术局（SL02），2024年");
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 72, 80, 100, 140})
    void tablesFit_whenTerminalIsThatWide(int width) {
        for (int year : List.of(2019, 2024)) {
            List<String> drawn = lines(checked(aReport(year).build()), width).stream()
                    .filter(line -> line.matches("[│┌├└].*"))
                    .toList();

            assertThat(drawn)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(width));
        }
    }

    /** Counted apart from the code under test. */
    private static int columns(String line) {
        return line.codePoints()
                .map(c -> switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
                    case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                })
                .sum();
    }
}
