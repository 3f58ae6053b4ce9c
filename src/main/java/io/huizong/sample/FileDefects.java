package io.huizong.sample;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Defects of files: how a report is written, sent or not sent. */
final class FileDefects {

    private static final String STRANGER = "示例市星河事务局";

    private final Form form2019;
    private final List<Integer> years;

    FileDefects(Forms forms, List<Integer> years) {
        form2019 = forms.forYear(2019);
        this.years = years;
    }

    /** Defects after which a report does not count, or is not there. */
    List<Defect> heavy() {
        return List.of(
                draft -> inQuietCell(draft, "若干", "not-a-number", "READ-3"),
                FileDefects::agencyUnknown,
                FileDefects::yearUntold,
                this::editionOther,
                FileDefects::truncated,
                FileDefects::tableMissing,
                FileDefects::lineMissing,
                FileDefects::notFiled);
    }

    /** Defects after which a report counts all the same, with the same figures. */
    List<Defect> light() {
        return List.of(
                FileDefects::sectionMissing,
                FileDefects::late,
                this::folderOther,
                FileDefects::unitInCell,
                FileDefects::outcomeMerged,
                FigureDefects::cellsBlank,
                FileDefects::filedTwice);
    }

    private static boolean isXml(Draft draft) {
        return draft.format() == Options.FileFormat.XML;
    }

    private static String quiet(Draft draft) {
        Figures figures = draft.report().figures();
        return Long.toString(figures.value(figures.form().cell(FigureDefects.QUIET_CELL)));
    }

    private static Optional<Draft> inQuietCell(Draft draft, String written, String flaw, String rule) {
        String value = quiet(draft);
        UnaryOperator<String> edit = isXml(draft)
                ? replacing(
                        "\"coerciveMeasures\" decisions=\"" + value + "\"",
                        "\"coerciveMeasures\" decisions=\"" + written + "\"")
                : replacing("行政强制 | " + value + " |", "行政强制 | " + written + " |");
        return draft.report().form().firstYear() < 2021
                ? Optional.empty()
                : Optional.of(draft.in(Layout.ROW_A_LINE)
                        .edited(edit)
                        .flawed(flaw, rule, FigureDefects.QUIET_CELL, written, ""));
    }

    private static UnaryOperator<String> replacing(String found, String by) {
        return text -> {
            if (!text.contains(found)) {
                throw new IllegalStateException("nothing to spoil: no \"" + found + "\" in\n" + text);
            }
            return text.replace(found, by);
        };
    }

    private static Optional<Draft> unitInCell(Draft draft) {
        return inQuietCell(draft, quiet(draft) + "件", "unit-in-cell", "READ-7");
    }

    private static Optional<Draft> agencyUnknown(Draft draft) {
        Report report = draft.report();
        String name = report.agencyName();
        if (name == null) {
            return Optional.empty();
        }
        Report strange = identified(report, STRANGER, report.year());
        Draft spoilt = draft.with(strange).edited(text -> text.replace(name, STRANGER));
        return Optional.of(
                spoilt.flawed(new Flaw(spoilt.file(), "", draft.year(), "agency-unknown", "READ-8", "", STRANGER, ""))
                        .flawed(missing(draft, "agency-unknown")));
    }

    private static Flaw missing(Draft draft, String flaw) {
        return new Flaw("", draft.agency().code(), draft.year(), flaw, "CITY-1", "", "", "");
    }

    private static Optional<Draft> yearUntold(Draft draft) {
        if (!isXml(draft)) {
            return Optional.empty();
        }
        String year = " year=\"" + draft.year() + "\"";
        return Optional.of(draft.edited(replacing(year, ""))
                .flawed(new Flaw(
                        draft.file(), draft.agency().code(), draft.year(), "year-untold", "READ-9", "", "", "")));
    }

    private static Report identified(Report report, @Nullable String name, @Nullable Integer year) {
        return new Report(
                name,
                null,
                year,
                report.form(),
                report.published(),
                report.figures(),
                report.narrative(),
                report.places(),
                report.remarks());
    }

    private Optional<Draft> editionOther(Draft draft) {
        if (draft.report().form() == form2019) {
            return Optional.empty();
        }
        Figures figures = Edition2019.of(draft.report().figures(), form2019);
        return Optional.of(draft.with(figures).flawed("edition-other", "READ-12", "", "2019", "2021"));
    }

    private static Optional<Draft> truncated(Draft draft) {
        if (!isXml(draft)) {
            return Optional.empty();
        }
        return Optional.of(draft.edited(text -> text.substring(0, text.indexOf("<line code=\"concluded\"") + 20))
                .flawed("truncated", "READ-1", "", "", ""));
    }

    private static Optional<Draft> tableMissing(Draft draft) {
        UnaryOperator<String> edit = isXml(draft)
                ? text -> without(text, "  <appeals>", "  <narrative>")
                : text -> without(text, "四、政府信息公开行政复议", "五、存在的主要问题");
        return Optional.of(draft.edited(edit).flawed("table-missing", "READ-2", "appeals", "", ""));
    }

    private static Optional<Draft> lineMissing(Draft draft) {
        UnaryOperator<String> edit = isXml(draft)
                ? text -> without(
                        text, "    <line code=\"notProcessed.repeated\"", "    <line code=\"notProcessed.publication\"")
                : text -> without(text, "2.重复申请", "3.要求提供公开出版物");
        return Optional.of(
                draft.edited(edit).flawed("line-missing", "READ-6", "requests.notProcessed.repeated", "", ""));
    }

    private static String without(String text, String from, String to) {
        return text.substring(0, text.indexOf(from)) + text.substring(text.indexOf(to));
    }

    private static Optional<Draft> notFiled(Draft draft) {
        return Optional.of(draft.unfiled().flawed(missing(draft, "not-filed")));
    }

    private static Optional<Draft> sectionMissing(Draft draft) {
        List<Narrative.Section> kept = draft.report().narrative().sections().stream()
                .filter(section -> !section.number().equals("6"))
                .toList();
        return Optional.of(draft.with(new Narrative(kept)).flawed("section-missing", "READ-10", "", "", ""));
    }

    private static Optional<Draft> late(Draft draft) {
        LocalDate late =
                draft.agency().dueFor(draft.year()).plusDays(1 + draft.body().number() % 40);
        return Optional.of(draft.published(late).flawed("late", "CITY-2", "", late.toString(), ""));
    }

    private Optional<Draft> folderOther(Draft draft) {
        Optional<Integer> other =
                years.stream().filter(year -> year != draft.year()).findFirst();
        return other.map(year -> draft.at(draft.path().replaceFirst("^\\d{4}", year + "/misplaced"))
                .flawed("folder-other", "READ-11", "", year.toString(), Integer.toString(draft.year())));
    }

    /** The three lines of 其他处理 as one, as the form of 2019 had it. */
    private static Optional<Draft> outcomeMerged(Draft draft) {
        Figures figures = draft.report().figures();
        long others = figures.form().cells().stream()
                .filter(cell -> cell.code().contains("Overdue."))
                .mapToLong(figures::value)
                .sum();
        if (isXml(draft) || others > 0 || draft.report().form().firstYear() < 2021) {
            return Optional.empty();
        }
        String cell = "requests.otherOutcome.other";
        return Optional.of(draft.in(Layout.ROW_A_LINE)
                .edited(text -> without(text, "（六）其他处理 | 1.", "3.其他 |").replace("\n3.其他 |", "\n（六）其他处理 |"))
                .flawed("outcome-merged", "READ-5", cell, "", ""));
    }

    /** An earlier version lies beside the one that stands. */
    private static Optional<Draft> filedTwice(Draft draft) {
        Report report = draft.report();
        LocalDate published = report.published();
        if (published == null) {
            return Optional.empty();
        }
        long value = report.figures().value(report.form().cell(FigureDefects.QUIET_CELL));
        Draft earlier = draft.at(draft.path() + "-first")
                .with(report.figures().with(FigureDefects.QUIET_CELL, value + 1))
                .published(published.minusDays(2));
        return Optional.of(draft.beside(earlier.written()).flawed("filed-twice", "CITY-3", "", "", ""));
    }
}
