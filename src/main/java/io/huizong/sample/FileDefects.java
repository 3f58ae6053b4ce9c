package io.huizong.sample;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Defects of files, after which a report cannot be read or its agency, year or figures cannot be determined (READ, NUM-1). */
final class FileDefects {

    private static final String STRANGER = "示例市星河事务局";
    private static final String QUIET_CELL = SumDefects.QUIET_CELL;

    private FileDefects() {}

    static List<FlawKind> kinds(Forms forms) {
        Form first = forms.all().get(0);
        return List.of(
                kind("not-a-number", draft -> inQuietCell(draft, "若干", "READ-3")),
                kind("count-broken", draft -> inQuietCell(draft, "3.5", "NUM-1")),
                kind("agency-unknown", FileDefects::agencyUnknown),
                new FlawKind("agency-contradicted", FlawKind.Reach.RETURNED, FileDefects::agencyContradicted),
                kind("year-untold", FileDefects::withoutYear),
                kind("edition-other", draft -> editionOther(draft, first)),
                kind("truncated", FileDefects::truncated),
                kind("file-empty", draft -> unreadable(draft, " ")),
                kind("file-unknown", draft -> unreadable(draft, "\u0000\u0001\u0002\u0003")),
                kind("table-missing", FileDefects::tableMissing),
                kind("line-missing", FileDefects::lineMissing),
                kind("line-twice", FileDefects::lineTwice),
                kind("cells-missing", FileDefects::cellsMissing));
    }

    /** A defect for which nothing around the report matters. */
    interface Alone {
        Optional<SampleDraft> of(SampleDraft draft);
    }

    private static FlawKind kind(String name, Alone defect) {
        return new FlawKind(name, FlawKind.Reach.RETURNED, (draft, around) -> defect.of(draft));
    }

    static boolean isXml(SampleDraft draft) {
        return draft.format() == Options.FileFormat.XML;
    }

    static boolean isText(SampleDraft draft) {
        return draft.format() == Options.FileFormat.TEXT;
    }

    /** Whether table 二 is the one without last year's numbers. */
    static boolean isTableShort(SampleDraft draft) {
        return draft.has("disclosure.regulations.issued");
    }

    /** Something else written where a number of the short table 二 stands. */
    static Optional<SampleDraft> inQuietCell(SampleDraft draft, String written, String rule) {
        if (!(isXml(draft) || isText(draft)) || !isTableShort(draft)) {
            return Optional.empty();
        }
        long value = draft.value(QUIET_CELL);
        UnaryOperator<String> edit = isXml(draft)
                ? replacing(
                        "\"coerciveMeasures\" decisions=\"" + value + "\"",
                        "\"coerciveMeasures\" decisions=\"" + written + "\"")
                : replacing("行政强制 | " + value + " |", "行政强制 | " + written + " |");
        return Optional.of(draft.in(Layout.ROW_A_LINE).edited(edit).flawed(rule, QUIET_CELL, written, ""));
    }

    static UnaryOperator<String> replacing(String found, String by) {
        return text -> {
            if (!text.contains(found)) {
                throw new IllegalStateException("nothing to spoil: no \"" + found + "\" in\n" + text);
            }
            return text.replace(found, by);
        };
    }

    private static Optional<SampleDraft> agencyUnknown(SampleDraft draft) {
        String name = draft.report().agencyName();
        if (name == null) {
            return Optional.empty();
        }
        SampleDraft spoilt = draft.signed(STRANGER, null).edited(text -> text.replace(name, STRANGER));
        return Optional.of(spoilt.flawed(new Flaw(spoilt.file(), "", draft.year(), "", "READ-8", "", STRANGER, ""))
                .flawed(CityDefects.missing(draft)));
    }

    /** The code inside is one agency's, the name another's. */
    private static Optional<SampleDraft> agencyContradicted(SampleDraft draft, FlawContext around) {
        SampleDraft other = around.model();
        return other == null || !isXml(draft)
                ? Optional.empty()
                : Optional.of(draft.signed(other.agency().name(), draft.agency().code())
                        .flawed("READ-8", "", other.agency().name(), ""));
    }

    private static Optional<SampleDraft> withoutYear(SampleDraft draft) {
        String year = " year=\"" + draft.year() + "\"";
        return isXml(draft)
                ? Optional.of(draft.edited(replacing(year, "")).flawed("READ-9", "", "", ""))
                : Optional.empty();
    }

    private static Optional<SampleDraft> editionOther(SampleDraft draft, Form other) {
        if (draft.report().form() == other) {
            return Optional.empty();
        }
        Figures figures = OtherEdition.of(draft.figures(), other);
        return Optional.of(draft.with(figures)
                .flawed("READ-12", "", other.edition(), draft.report().form().edition()));
    }

    private static Optional<SampleDraft> truncated(SampleDraft draft) {
        return isXml(draft)
                ? Optional.of(draft.edited(text -> text.substring(0, text.indexOf("<line code=\"concluded\"") + 20))
                        .flawed("READ-1", "", "", ""))
                : Optional.empty();
    }

    /** Nothing but the name of the file says whose it is. */
    private static Optional<SampleDraft> unreadable(SampleDraft draft, String content) {
        Agency agency = draft.agency();
        String folder = draft.path().substring(0, draft.path().lastIndexOf('/') + 1);
        return isXml(draft) || isText(draft)
                ? Optional.of(
                        draft.at(folder + agency.name()).edited(text -> content).flawed("READ-1", "", "", ""))
                : Optional.empty();
    }

    private static Optional<SampleDraft> tableMissing(SampleDraft draft) {
        return cut(draft, "appeals", "READ-2", "  <appeals>", "  <narrative>", "四、政府信息公开行政复议", "五、存在的主要问题");
    }

    private static Optional<SampleDraft> lineMissing(SampleDraft draft) {
        return cut(
                draft,
                "requests.notProcessed.repeated",
                "READ-6",
                "    <line code=\"notProcessed.repeated\"",
                "    <line code=\"notProcessed.publication\"",
                "2.重复申请",
                "3.要求提供公开出版物");
    }

    private static Optional<SampleDraft> cut(
            SampleDraft draft, String where, String rule, String xmlFrom, String xmlTo, String from, String to) {
        if (!isXml(draft) && !isText(draft)) {
            return Optional.empty();
        }
        UnaryOperator<String> edit =
                isXml(draft) ? text -> without(text, xmlFrom, xmlTo) : text -> without(text, from, to);
        return Optional.of(draft.edited(edit).flawed(rule, where, "", ""));
    }

    static String without(String text, String from, String to) {
        return text.substring(0, text.indexOf(from)) + text.substring(text.indexOf(to));
    }

    /** A line copied in twice, the second time with another number. */
    private static Optional<SampleDraft> lineTwice(SampleDraft draft) {
        return isXml(draft)
                ? Optional.of(draft.edited(text -> {
                            int from = text.indexOf("    <line code=\"notProcessed.repeated\"");
                            int to = text.indexOf("    <line code=\"notProcessed.publication\"");
                            String line = text.substring(from, to);
                            return text.substring(0, to)
                                    + line.replaceFirst("=\"(\\d+)\"/>", "=\"9$1\"/>")
                                    + text.substring(to);
                        })
                        .flawed("READ-6", "requests.notProcessed.repeated", "", ""))
                : Optional.empty();
    }

    /** A row that lost its last three numbers. */
    private static Optional<SampleDraft> cellsMissing(SampleDraft draft) {
        return isText(draft)
                ? Optional.of(draft.in(Layout.ROW_A_LINE)
                        .edited(text -> text.replaceFirst("(2\\.重复申请(?: \\| \\d+){4})(?: \\| \\d+){3}", "$1"))
                        .flawed("READ-6", "requests.notProcessed.repeated", "", ""))
                : Optional.empty();
    }
}
