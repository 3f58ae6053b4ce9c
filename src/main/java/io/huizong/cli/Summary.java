package io.huizong.cli;

import io.huizong.finding.Severity;
import io.huizong.form.Form;
import io.huizong.form.Table;
import io.huizong.office.YearResult;
import io.huizong.publish.KeyFigure;
import io.huizong.publish.answers.PublishedAgency;
import io.huizong.publish.answers.PublishedYear;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Status;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The end of a run on one screen: coverage, the totals a mayor would ask for, what needs attention, where to look. */
final class Summary {
    private static final int NAMED = 6;

    private final PrintStream out;
    private final boolean isKept;

    /**
     * @param isKept whether the publication stays, so that it makes sense to say where it lies
     */
    Summary(PrintStream out, boolean isKept) {
        this.out = out;
        this.isKept = isKept;
    }

    /**
     * Prints the result of a year.
     *
     * @param form that the year is due on
     */
    void print(YearResult result, Form form) {
        PublishedYear published = result.published();
        out.println();
        out.printf(Locale.ROOT, "── %s %d 年度 ── %s%n", published.cityName(), published.year(), outcome(result));
        print(published.coverage());
        form.tables().forEach(table -> print(table, KeyFigure.of(form), published));
        printAttention(published);
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

    private void print(Coverage coverage) {
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

    /** The totals of a table that people ask for first; nothing where it has none of them. */
    private void print(Table table, List<KeyFigure> figures, PublishedYear published) {
        List<String> totals = figures.stream()
                .filter(figure -> figure.cell().table().equals(table.code()))
                .map(figure -> figure.title() + " "
                        + figure.cell()
                                .kind()
                                .print(published.total(figure.cell().code())))
                .toList();
        if (!totals.isEmpty()) {
            out.println("  " + table.name() + " " + table.code() + "  " + String.join("，", totals));
        }
    }

    private void printAttention(PublishedYear published) {
        out.printf(
                Locale.ROOT,
                "  发现 findings  错误 errors %d，警告 warnings %d，提示 notes %d%n",
                published.open(Severity.ERROR),
                published.open(Severity.WARNING),
                published.open(Severity.NOTE));
        for (Status status : List.of(Status.RETURNED, Status.UNREADABLE, Status.MISSING)) {
            List<String> names = published.agencies().stream()
                    .filter(agency -> agency.status() == status)
                    .map(PublishedAgency::name)
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
