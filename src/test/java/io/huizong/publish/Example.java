package io.huizong.publish;

import io.huizong.finding.Correction;
import io.huizong.finding.Finding;
import io.huizong.finding.Language;
import io.huizong.finding.Proposal;
import io.huizong.finding.Severity;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.rollup.Basis;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Group;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Publication.Filed;
import io.huizong.rollup.Publication.Input;
import io.huizong.rollup.Publication.ReportLine;
import io.huizong.rollup.Publication.Rows;
import io.huizong.rollup.Publication.Run;
import io.huizong.rollup.Status;
import io.huizong.rollup.Totals;
import io.huizong.rollup.Verification;
import io.huizong.roster.Agency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A made-up city of a few agencies, with one of everything that outputs must tell. */
public final class Example {

    public static final Form FORM = Forms.load().forYear(2024);
    public static final Form FORM_2019 = Forms.load().forYear(2019);

    static final Agency CITY = agency("C", "示例市人民政府", Agency.Kind.CITY, "");
    static final Agency SCIENCE = agency("D01", "示例市科学技术局", Agency.Kind.DEPARTMENT, "C");
    static final Agency CULTURE = agency("D02", "=文化\"广电\",旅游局<b>", Agency.Kind.DEPARTMENT, "C");
    static final Agency COUNTY = agency("X01", "甲县人民政府", Agency.Kind.COUNTY, "C");
    static final Agency TOWN = agency("X01-1", "甲县东镇人民政府", Agency.Kind.TOWNSHIP, "X01");

    static final Figures SCIENCE_FIGURES = zeros(FORM)
            .with("disclosure.fees.amount", 961_716_000)
            .with("disclosure.regulations.inForce", 11)
            .with("requests.received.naturalPerson", 3)
            .with("requests.received.total", 3)
            .with("requests.granted.naturalPerson", 3)
            .with("requests.granted.total", 3)
            .with("requests.concluded.naturalPerson", 3)
            .with("requests.concluded.total", 3);
    static final Figures COUNTY_FIGURES = zeros(FORM)
            .with("disclosure.fees.amount", 15_001)
            .with("requests.received.business", 40)
            .with("requests.received.total", 40)
            .with("requests.carriedOut.business", 40)
            .with("requests.carriedOut.total", 40)
            .with("appeals.review.upheld", 2)
            .with("appeals.review.total", 2);
    static final Figures CULTURE_FIGURES = zeros(FORM_2019).with("disclosure.licensing.change", -4).toBuilder()
            .set(FORM_2019.cell("requests.received.total"), Figures.State.BLANK)
            .set(FORM_2019.cell("requests.carriedIn.total"), Figures.State.NOT_APPLICABLE)
            .build();

    static final Finding BROKEN_SUM = Finding.of("REQ-3", Severity.ERROR)
            .agency("D02", CULTURE.name(), 2024)
            .file("2024/文化局.xlsx")
            .at(FORM.cell("requests.received.total"))
            .sides(FORM.cell("requests.received.total"), 118, 119)
            .place(Place.sheet("表三,\"新\"", 6, 10))
            .proposal(Proposal.of(List.of(Correction.of(FORM.cell("requests.received.total"), 119))))
            .fact("line", "一、本年新收")
            .build();
    static final Finding ODD_CELL = Finding.of("READ-7", Severity.WARNING)
            .agency("X01", COUNTY.name(), 2024)
            .file("2024/甲县.xml")
            .at(FORM.cell("disclosure.fees.amount"))
            .reported("=1+1")
            .place(Place.line(12, 5))
            .build();
    static final Finding MISSING = Finding.of("CITY-1", Severity.WARNING)
            .agency("X01-1", TOWN.name(), 2024)
            .build();
    static final Finding UNREADABLE =
            Finding.of("READ-1", Severity.ERROR).file("2024/-坏.pdf").build();

    private Example() {}

    /** The city as a sound run publishes it. */
    static Publication publication() {
        return publication(false, List.of(), findings());
    }

    /** The city of a lenient run whose sums do not agree. */
    static Publication lenient() {
        Verification.Broken broken = new Verification.Broken(
                "REQ-3", FORM.cell("requests.received.total"), "43", "44", List.of(CULTURE.name()));
        return publication(true, List.of(broken), findings());
    }

    /** The same city, published by another run at another time. */
    static Publication publishedBy(Run run) {
        Publication same = publication();
        return with(same.editions(), same.figures(), run);
    }

    /** The city with the figures of other reports. */
    static Publication filed(List<Form> editions, Rows<Filed> figures) {
        return with(editions, figures, publication().run());
    }

    private static Publication with(List<Form> editions, Rows<Filed> figures, Run run) {
        Publication same = publication();
        return new Publication(
                same.year(),
                same.form(),
                same.city(),
                same.coverage(),
                same.totals(),
                same.groups(),
                same.isLenient(),
                same.broken(),
                same.lines(),
                editions,
                figures,
                same.findings(),
                same.inputs(),
                run);
    }

    /** The city with other findings. */
    static Publication with(List<Finding> findings) {
        return publication(false, List.of(), findings);
    }

    static List<Finding> findings() {
        return List.of(BROKEN_SUM, ODD_CELL, MISSING, UNREADABLE);
    }

    private static Publication publication(
            boolean isLenient, List<Verification.Broken> broken, List<Finding> findings) {
        Group science = new Group(SCIENCE, Basis.OWN, new Coverage(1, 1, 1, 0, 0, 0, 0), totals(SCIENCE_FIGURES));
        Group culture = new Group(CULTURE, Basis.OWN, new Coverage(1, 1, 0, 0, 1, 0, 0), new Totals(FORM));
        Totals open = new Totals(FORM);
        open.add(COUNTY_FIGURES, true);
        Group county = new Group(COUNTY, Basis.CONSOLIDATED, new Coverage(2, 1, 1, 0, 0, 0, 1), open);
        Totals city = totals(SCIENCE_FIGURES);
        city.add(open);
        return new Publication(
                2024,
                FORM,
                CITY,
                new Coverage(4, 3, 2, 0, 1, 0, 1),
                city,
                List.of(science, culture, county),
                isLenient,
                broken,
                Rows.of(lines()),
                List.of(FORM, FORM_2019),
                Rows.of(figures()),
                Rows.of(findings),
                Rows.of(List.of(new Input("2024/甲县.xml", 9_000, "ab".repeat(32)))),
                new Run(
                        "20250401-1",
                        "0.1.0",
                        "cd".repeat(32),
                        Instant.parse("2025-04-01T18:00:00Z"),
                        Instant.parse("2025-04-01T18:01:30.5Z")));
    }

    private static List<ReportLine> lines() {
        LocalDate day = LocalDate.of(2025, 1, 21);
        return List.of(
                line(SCIENCE, SCIENCE.name(), Status.COUNTED, "2024/科技局.xml", "xml", day, 0),
                line(CULTURE, CULTURE.name(), Status.RETURNED, "2024/文化局.xlsx", "xlsx", null, 1),
                line(COUNTY, COUNTY.name(), Status.COUNTED, "2024/甲县.xml", "xml", LocalDate.of(2025, 3, 28), 0),
                line(TOWN, TOWN.name(), Status.MISSING, "", "", null, 0),
                line(null, "", Status.UNREADABLE, "2024/-坏.pdf", "unknown", null, 1));
    }

    private static ReportLine line(
            @Nullable Agency agency,
            String name,
            Status status,
            String file,
            String format,
            @Nullable LocalDate published,
            int errors) {
        return new ReportLine(agency, name, status, file, format, published, errors, 0, 0);
    }

    private static List<Filed> figures() {
        return List.of(
                new Filed(SCIENCE, Status.COUNTED, "2024/科技局.xml", SCIENCE_FIGURES),
                new Filed(CULTURE, Status.RETURNED, "2024/文化局.xlsx", CULTURE_FIGURES),
                new Filed(COUNTY, Status.COUNTED, "2024/甲县.xml", COUNTY_FIGURES));
    }

    private static Totals totals(Figures figures) {
        Totals totals = new Totals(FORM);
        totals.add(figures, false);
        return totals;
    }

    static Figures zeros(Form form) {
        Figures.Builder figures = Figures.builder(form);
        form.cells().forEach(cell -> figures.set(cell, 0));
        return figures.build();
    }

    static Agency agency(String code, String name, Agency.Kind kind, String parent) {
        Agency.Scope scope = kind == Agency.Kind.COUNTY ? Agency.Scope.CONSOLIDATED : Agency.Scope.OWN;
        return new Agency(code, name, kind, parent, scope, List.of(), MonthDay.of(1, 31), 0, 9999, List.of());
    }

    /** A wording that shows which finding it was asked for. */
    static String text(Finding finding, Language language) {
        boolean isChinese = language == Language.CHINESE;
        return finding.rule()
                + (isChinese
                        ? "：" + finding.severity().chinese()
                        : ": " + finding.severity().word()) + " <" + finding.file() + ">";
    }
}
