package io.huizong.finding;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.form.Line;
import io.huizong.form.Table;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the text of findings: what is wrong, where, and what to do. Cells are named by their official labels; English
 * adds the code. Safe for any number of threads.
 */
public final class Messages {

    /** What every message may name, beside the facts of its finding. */
    static final Set<String> PLACEHOLDERS = Set.of(
            "cell",
            "line",
            "column",
            "table",
            "where",
            "cells",
            "reported",
            "expected",
            "difference",
            "file",
            "place",
            "agency",
            "year");

    private final Rules rules;
    private final Forms forms;

    /** Messages in the words of these rules and editions of the form. */
    public Messages(Rules rules, Forms forms) {
        this.rules = rules;
        this.forms = forms;
    }

    /**
     * The whole text: {@code REQ-3 错误：…。file，place。what to do。}
     *
     * @throws IllegalArgumentException where the finding lacks a fact that its message names
     */
    public String text(Finding finding, Language language) {
        String source = source(finding, language);
        String remedy = remedy(finding, language);
        return switch (language) {
            case CHINESE ->
                finding.rule() + " " + finding.severity().chinese() + "：" + message(finding, language) + "。"
                        + (source.isEmpty() ? "" : source + "。") + remedy + "。";
            case ENGLISH ->
                finding.rule() + " " + finding.severity().word() + ": " + message(finding, language) + ". "
                        + (source.isEmpty() ? "" : source + ". ") + remedy + ".";
        };
    }

    /** What is wrong, without rule, file and remedy. */
    public String message(Finding finding, Language language) {
        return sentence(fill(wording(finding).message(language), finding, language), language);
    }

    /** What to do about it. */
    public String remedy(Finding finding, Language language) {
        return sentence(fill(wording(finding).remedy(language), finding, language), language);
    }

    private static String sentence(String text, Language language) {
        return language == Language.CHINESE ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Rule.Wording wording(Finding finding) {
        return rules.wording(finding.rule(), finding.variant());
    }

    private String fill(Template template, Finding finding, Language language) {
        return template.fill(name -> meaning(name, finding, language));
    }

    private static String source(Finding finding, Language language) {
        return Stream.of(finding.file(), place(finding, language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(language == Language.CHINESE ? "，" : ", "));
    }

    private static String place(Finding finding, Language language) {
        return language == Language.CHINESE
                ? finding.place().chinese()
                : finding.place().english();
    }

    private String meaning(String placeholder, Finding finding, Language language) {
        String fact = finding.facts().get(placeholder);
        if (fact != null) {
            return fact;
        }
        return switch (placeholder) {
            case "cell", "line", "column", "table", "where" -> label(placeholder, finding, language);
            case "cells" -> cells(finding, language);
            case "reported" -> finding.reported();
            case "expected" -> finding.expected();
            case "difference" -> finding.difference();
            case "file" -> finding.file();
            case "place" -> place(finding, language);
            case "agency" -> agency(finding, language);
            case "year" -> Objects.toString(finding.year(), language == Language.CHINESE ? "（年份不明）" : "(year unknown)");
            default ->
                throw new IllegalArgumentException(
                        "finding of " + finding.rule() + " '" + finding.variant() + "' lacks the fact " + placeholder);
        };
    }

    private static String agency(Finding finding, Language language) {
        String name = finding.name();
        if (name != null) {
            return name;
        }
        return Objects.toString(finding.code(), language == Language.CHINESE ? "（单位不明）" : "(agency unknown)");
    }

    private String cells(Finding finding, Language language) {
        List<Cell> cells = finding.cells().stream()
                .flatMap(code -> cell(code, finding).stream())
                .toList();
        Form form = forms(finding)
                .filter(known -> cells.stream()
                        .allMatch(cell ->
                                known.find(cell.code()).filter(cell::equals).isPresent()))
                .findFirst()
                .orElseGet(() -> forms.forYear(Integer.MAX_VALUE));
        return CellList.of(cells, form, language);
    }

    private String label(String part, Finding finding, Language language) {
        String code = finding.about().code();
        Optional<Cell> cell = cell(code, finding);
        return switch (part) {
            case "cell" ->
                cell.map(known -> coded(known.label(), code, language)).orElse(code);
            case "column" -> cell.map(known -> known.column().label()).orElse(code);
            case "line" ->
                cell.map(Cell::line)
                        .or(() -> line(code, finding))
                        .map(line -> coded(line.label(), line.path(), language))
                        .orElse(code);
            case "table" ->
                table(finding.about().table(), finding).map(Table::name).orElse(code);
            default -> where(finding, language);
        };
    }

    /** The cell, line or table that it is about, whichever it is. */
    private String where(Finding finding, Language language) {
        String code = finding.about().code();
        return cell(code, finding)
                .map(Cell::label)
                .or(() -> line(code, finding).map(line -> tableOf(line, finding) + "“" + line.label() + "”"))
                .or(() -> table(finding.about().table(), finding).map(Table::name))
                .map(label -> coded(label, code, language))
                .orElse(language == Language.CHINESE ? "全文" : "the whole file");
    }

    private String tableOf(Line line, Finding finding) {
        return table(line.table(), finding).map(Table::name).orElse("");
    }

    private static String coded(String label, String code, Language language) {
        return language == Language.CHINESE ? label : label + " [" + code + "]";
    }

    private Optional<Cell> cell(String code, Finding finding) {
        return forms(finding).flatMap(form -> form.find(code).stream()).findFirst();
    }

    private Optional<Line> line(String path, Finding finding) {
        return forms(finding)
                .flatMap(form -> form.tables().stream())
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.path().equals(path))
                .findFirst();
    }

    private Optional<Table> table(String code, Finding finding) {
        return forms(finding).flatMap(form -> form.table(code).stream()).findFirst();
    }

    /** The editions in which a code may have its label, the likeliest first. */
    private Stream<Form> forms(Finding finding) {
        Integer year = finding.year();
        Form likeliest = forms.forYear(year == null ? Integer.MAX_VALUE : year);
        return Stream.concat(Stream.of(likeliest), forms.all().stream().filter(form -> form != likeliest));
    }
}
