package io.huizong.cli;

import io.huizong.finding.Severity;
import io.huizong.form.Cell;
import io.huizong.job.Inquiry;
import io.huizong.job.YearResult;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Status;
import io.huizong.rollup.Totals;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The end of a run on one screen: coverage, the totals a mayor would ask for, what needs attention, where to look. */
final class Summary {

    private static final int NAMED = 6;

    private final PrintStream out;
    private final Inquiry inquiry;
    private final boolean isKept;

    /**
     * @param isKept whether the publication stays, so that it makes sense to say where it lies
     */
    Summary(PrintStream out, Inquiry inquiry, boolean isKept) {
        this.out = out;
        this.inquiry = inquiry;
        this.isKept = isKept;
    }

    void print(YearResult result) {
        int year = result.year();
        out.println();
        out.printf(Locale.ROOT, "── %s %d 年度 ── %s%n", inquiry.city().name(), year, outcome(result));
        printCoverage(result.coverage());
        printTotals(result.totals());
        printAttention(result);
        if (isKept) {
            out.println("  查看 see   " + result.folder().resolve("city.html"));
        }
    }

    private String outcome(YearResult result) {
        if (!isKept) {
            return "演练，未发布 rehearsed, not published";
        }
        return result.outcome() == YearResult.Outcome.PUBLISHED ? "已发布 published" : "没有变化 unchanged";
    }

    private void printCoverage(Coverage coverage) {
        out.printf(
                Locale.ROOT,
                "  报送 filed  %d/%d（计入 counted %d，已含 covered %d，退回 returned %d，无法读取 unreadable %d，未报 missing %d）%n",
                coverage.filed(),
                coverage.expected(),
                coverage.counted(),
                coverage.covered(),
                coverage.returned(),
                coverage.unreadable(),
                coverage.missing());
    }

    private void printTotals(Totals totals) {
        out.printf(
                Locale.ROOT,
                "  申请 requests  新收 %s，上年结转 %s，办结 %s，结转下年 %s%n",
                figure(totals, "requests.received.total"),
                figure(totals, "requests.carriedIn.total"),
                figure(totals, "requests.concluded.total"),
                figure(totals, "requests.carriedOut.total"));
        out.printf(
                Locale.ROOT,
                "  结果 outcomes  予以公开 %s，部分公开 %s；复议 reviews %s，诉讼 litigation %s + %s%n",
                figure(totals, "requests.granted.total"),
                figure(totals, "requests.partlyGranted.total"),
                figure(totals, "appeals.review.total"),
                figure(totals, "appeals.litigationDirect.total"),
                figure(totals, "appeals.litigationAfterReview.total"));
    }

    private static String figure(Totals totals, String code) {
        Cell cell = totals.form().cell(code);
        return cell.kind().print(totals.sum(cell));
    }

    private void printAttention(YearResult result) {
        out.printf(
                Locale.ROOT,
                "  发现 findings  错误 errors %d，警告 warnings %d，提示 notes %d%n",
                result.findings().get(Severity.ERROR),
                result.findings().get(Severity.WARNING),
                result.findings().get(Severity.NOTE));
        List<Inquiry.Line> lines = inquiry.status(result.year());
        for (Status status : List.of(Status.RETURNED, Status.UNREADABLE, Status.MISSING)) {
            List<String> names = lines.stream()
                    .filter(line -> line.status() == status)
                    .map(line -> line.agency().name())
                    .toList();
            if (!names.isEmpty()) {
                out.println("  " + status.chinese() + " " + status.word() + "  " + listed(names));
            }
        }
    }

    private static String listed(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining("、"));
        return names.size() > NAMED ? first + " 等 " + names.size() + " 家" : first;
    }
}
