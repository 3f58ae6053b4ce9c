package io.huizong.sample;

import io.huizong.publish.ReportXml;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report before it is written, with the flaws put into it so far.
 *
 * @param path the file's path without its ending
 * @param edit what is done to the written text
 * @param others files beside the standing one
 */
record Draft(
        Body body,
        Agency agency,
        Report report,
        Options.FileFormat format,
        Layout layout,
        String path,
        boolean isFiled,
        UnaryOperator<String> edit,
        List<SampleFile> others,
        List<Flaw> flaws) {

    static Draft of(Body body, Agency agency, Report report, Options.FileFormat format, Layout layout, String path) {
        return new Draft(
                body, agency, report, format, layout, path, true, UnaryOperator.identity(), List.of(), List.of());
    }

    int year() {
        return report.year() == null ? 0 : report.year();
    }

    String file() {
        return isFiled ? path + (format == Options.FileFormat.XML ? ".xml" : ".txt") : "";
    }

    Draft with(Report other) {
        return new Draft(body, agency, other, format, layout, path, isFiled, edit, others, flaws);
    }

    Draft with(Figures figures) {
        return with(report.with(figures));
    }

    Draft with(Narrative narrative) {
        return with(new Report(
                report.agencyName(),
                report.agencyCode(),
                report.year(),
                report.form(),
                report.published(),
                report.figures(),
                narrative,
                report.places(),
                report.remarks()));
    }

    Draft published(LocalDate date) {
        return with(new Report(
                report.agencyName(),
                report.agencyCode(),
                report.year(),
                report.form(),
                date,
                report.figures(),
                report.narrative(),
                report.places(),
                report.remarks()));
    }

    Draft in(Layout other) {
        return new Draft(body, agency, report, format, other, path, isFiled, edit, others, flaws);
    }

    Draft as(Options.FileFormat other) {
        return new Draft(body, agency, report, other, layout, path, isFiled, edit, others, flaws);
    }

    Draft at(String otherPath) {
        return new Draft(body, agency, report, format, layout, otherPath, isFiled, edit, others, flaws);
    }

    Draft edited(UnaryOperator<String> change) {
        return new Draft(
                body,
                agency,
                report,
                format,
                layout,
                path,
                isFiled,
                text -> change.apply(edit.apply(text)),
                others,
                flaws);
    }

    Draft unfiled() {
        return new Draft(body, agency, report, format, layout, path, false, edit, others, flaws);
    }

    Draft beside(SampleFile other) {
        return new Draft(body, agency, report, format, layout, path, isFiled, edit, append(others, other), flaws);
    }

    /** With one more finding that must be made; reported and expected as printed. */
    Draft flawed(String flaw, String rule, String cell, String reported, String expected) {
        return flawed(new Flaw(file(), agency.code(), year(), flaw, rule, cell, reported, expected));
    }

    Draft flawed(Flaw flaw) {
        return new Draft(body, agency, report, format, layout, path, isFiled, edit, others, append(flaws, flaw));
    }

    private static <T> List<T> append(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }

    SampleFile written() {
        return new SampleFile(file(), edit.apply(text()).getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        return switch (format) {
            case TEXT -> ReportText.of(report, layout);
            case XML -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
                ReportXml.write(report, bytes);
                yield bytes.toString(StandardCharsets.UTF_8);
            }
        };
    }

    SampleReport finished() {
        List<SampleFile> files = isFiled ? append(others, written()) : others;
        return new SampleReport(agency, year(), report, files, flaws);
    }
}
