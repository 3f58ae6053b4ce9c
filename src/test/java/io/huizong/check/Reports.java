package io.huizong.check;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds reports for tests: a flawless one of 示例市科学技术局 for 2024, of which a test changes what matters. */
public final class Reports {

    /** All editions of the form. */
    public static final Forms FORMS = Forms.load();

    private static final Agency AGENCY = Rosters.agency("SL02", "示例市科学技术局", Agency.Kind.DEPARTMENT, "SL");

    private Form form;
    private Figures.Builder figures;
    private Agency agency = AGENCY;
    private @Nullable Integer year;
    private @Nullable LocalDate published;
    private final List<Narrative.Section> sections = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Reports(int year) {
        this.year = year;
        this.form = FORMS.forYear(year);
        this.figures = Figures.builder(form);
        form.cells().forEach(cell -> figures.set(cell, 0));
        text("1", year + "年，本机关依法做好政府信息公开工作。");
        text("5", "政策解读还不够生动，下一年将加强培训。");
        text("6", "无。");
    }

    /** A flawless report for 2024. */
    public static Reports aReport() {
        return aReport(2024);
    }

    /** A flawless report on the edition of a year: 117 requests received, 3 carried in, 5 carried out, 4 reviews. */
    public static Reports aReport(int year) {
        return new Reports(year)
                .line("requests.received", 110, 7, 0, 0, 0, 0, 117)
                .line("requests.carriedIn", 3, 0, 0, 0, 0, 0, 3)
                .line("requests.granted", 90, 7, 0, 0, 0, 0, 97)
                .line("requests.denied.stateSecret", 18, 0, 0, 0, 0, 0, 18)
                .line("requests.concluded", 108, 7, 0, 0, 0, 0, 115)
                .line("requests.carriedOut", 5, 0, 0, 0, 0, 0, 5)
                .line("appeals.review", 1, 0, 2, 1, 4);
    }

    /** A report for 2024 with every cell 0. */
    public static Reports aNilReport() {
        return new Reports(2024);
    }

    /** A number in a cell, in the unit in which figures are kept. */
    public Reports with(String cell, long value) {
        figures.set(cell, value);
        return this;
    }

    /** The numbers of a line, in the order of its columns. */
    public Reports line(String path, long... values) {
        List<Cell> cells = form.cells().stream()
                .filter(cell -> cell.line().path().equals(path))
                .toList();
        for (int i = 0; i < values.length; i++) {
            figures.set(cells.get(i), values[i]);
        }
        return this;
    }

    /** Cells without a number. */
    public Reports with(Figures.State state, String... cells) {
        Arrays.stream(cells).forEach(cell -> figures.set(form.cell(cell), state));
        return this;
    }

    /** Blank cells. */
    public Reports blank(String... cells) {
        return with(Figures.State.BLANK, cells);
    }

    /** Blanks every cell whose code matches a regular expression. */
    public Reports blankMatching(String pattern) {
        form.cells().stream()
                .filter(cell -> cell.code().matches(pattern))
                .forEach(cell -> figures.set(cell, Figures.State.BLANK));
        return this;
    }

    /** The text of a section; null takes the section away. */
    public Reports text(String number, @Nullable String text) {
        sections.removeIf(section -> section.number().equals(number));
        if (text != null) {
            sections.add(new Narrative.Section(number, text, Place.line(3)));
        }
        return this;
    }

    /** Something that the reader noticed. */
    public Reports remark(Remark.Kind kind, String where, String found, String read) {
        remarks.add(new Remark(kind, where, Place.line(12, 5), found, read));
        return this;
    }

    /** Whose report it is. */
    public Reports by(Agency other) {
        agency = other;
        return this;
    }

    /** For another year, on the edition that it is on. */
    public Reports year(@Nullable Integer other) {
        year = other;
        return this;
    }

    /** When it was published. */
    public Reports published(LocalDate day) {
        published = day;
        return this;
    }

    /** The report. Every cell was read from row 6, column 10 of the sheet 表三. */
    public Report build() {
        Place[] places = new Place[form.size()];
        Arrays.fill(places, Place.sheet("表三", 6, 10));
        return new Report(
                agency.name(),
                null,
                year,
                form,
                published,
                figures.build(),
                new Narrative(sections),
                Places.of(places),
                remarks);
    }

    /** The report as it is filed: 2024/市科技局.xlsx. */
    public Filing filed() {
        return new Filing(build(), "2024/市科技局.xlsx", agency, year);
    }
}
