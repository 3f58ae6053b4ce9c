package io.huizong.sample;

import io.huizong.form.Cell;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A report before it is written, with the flaws put into it so far.
 *
 * @param author writes its text
 * @param others files beside the standing one
 */
record SampleDraft(
        Body body,
        Agency agency,
        ReportAuthor author,
        Report report,
        Delivery delivery,
        List<SampleFile> others,
        List<Flaw> flaws) {

    static SampleDraft of(Body body, Agency agency, ReportAuthor author, Report report, Delivery delivery) {
        return new SampleDraft(body, agency, author, report, delivery, List.of(), List.of());
    }

    int year() {
        return report.year() == null ? 0 : report.year();
    }

    String file() {
        return delivery.file();
    }

    String path() {
        return delivery.path();
    }

    Options.FileFormat format() {
        return delivery.format();
    }

    Figures figures() {
        return report.figures();
    }

    /** The number in the cell of that code; 0 where the form does not have it. */
    long value(String cell) {
        return report.form().find(cell).map(figures()::value).orElse(0L);
    }

    boolean has(String cell) {
        return report.form().find(cell).isPresent();
    }

    SampleDraft with(Report other) {
        return new SampleDraft(body, agency, author, other, delivery, others, flaws);
    }

    private SampleDraft with(Delivery other) {
        return new SampleDraft(body, agency, author, report, other, others, flaws);
    }

    SampleDraft with(Figures figures) {
        return with(report.with(figures));
    }

    SampleDraft with(String cell, long value) {
        return with(figures().with(cell, value));
    }

    SampleDraft with(List<Cell> cells, Figures.State state) {
        Figures.Builder changed = figures().toBuilder();
        cells.forEach(cell -> changed.set(cell, state));
        return with(changed.build());
    }

    SampleDraft with(Narrative narrative) {
        return with(copy(report.agencyName(), report.agencyCode(), report.published(), narrative));
    }

    /** With the text that goes with its figures as they are now. */
    SampleDraft rewritten() {
        return with(author.narrative(year(), figures()));
    }

    SampleDraft published(LocalDate date) {
        return with(copy(report.agencyName(), report.agencyCode(), date, report.narrative()));
    }

    SampleDraft signed(@Nullable String name, @Nullable String code) {
        return with(copy(name, code, report.published(), report.narrative()));
    }

    private Report copy(
            @Nullable String name, @Nullable String code, @Nullable LocalDate published, Narrative narrative) {
        return new Report(
                name,
                code,
                report.year(),
                report.form(),
                published,
                report.figures(),
                narrative,
                report.places(),
                report.remarks());
    }

    SampleDraft in(Layout other) {
        return with(delivery.in(other));
    }

    SampleDraft as(Options.FileFormat other) {
        return with(delivery.as(other));
    }

    SampleDraft at(String otherPath) {
        return with(delivery.at(otherPath));
    }

    SampleDraft edited(UnaryOperator<String> change) {
        return with(delivery.edited(change));
    }

    SampleDraft unfiled() {
        return with(delivery.unsent());
    }

    SampleDraft beside(SampleFile other) {
        return new SampleDraft(body, agency, author, report, delivery, append(others, other), flaws);
    }

    /** With one more finding that must be made; reported and expected as printed. */
    SampleDraft flawed(String rule, String cell, String reported, String expected) {
        return flawed(new Flaw(file(), agency.code(), year(), "", rule, cell, reported, expected));
    }

    /** With one more finding about a number that must be made. */
    SampleDraft flawed(String rule, String cell, long reported, long expected) {
        return flawed(rule, cell, print(cell, reported), print(cell, expected));
    }

    private String print(String cell, long value) {
        return report.form().cell(cell).kind().print(value);
    }

    SampleDraft flawed(Flaw flaw) {
        return new SampleDraft(body, agency, author, report, delivery, others, append(flaws, flaw));
    }

    /** With its flaws called by the name of their kind. */
    SampleDraft named(String kind) {
        List<Flaw> named = flaws.stream().map(flaw -> flaw.named(kind)).toList();
        return new SampleDraft(body, agency, author, report, delivery, others, named);
    }

    private static <T> List<T> append(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }

    SampleFile written() {
        return new SampleFile(file(), Writing.of(report, delivery));
    }

    SampleReport finished() {
        List<SampleFile> files = delivery.isFiled() ? append(others, written()) : others;
        return new SampleReport(agency, year(), report, files, flaws);
    }
}
