package io.huizong.check.text;

import io.huizong.check.Filing;
import io.huizong.finding.Finding;
import io.huizong.finding.Language;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.util.List;

/**
 * A filing with the sentences of its text, ready for the rules that hold the text against the tables.
 *
 * @param year the report's year
 */
record TextFiling(Filing filing, int year, List<Sentence> sentences) {

    Form form() {
        return filing.report().form();
    }

    Figures figures() {
        return filing.report().figures();
    }

    /** Whether the office of a government filed it, so that what its text says of the office is told of itself. */
    boolean isByAnOffice() {
        Agency agency = filing.agency();
        return agency != null && agency.kind() == Agency.Kind.OFFICE;
    }

    /** What the cells of those codes add up to; cells that the form does not have and blanks count as 0. */
    long value(String... codes) {
        long sum = 0;
        for (String code : codes) {
            sum = Math.addExact(sum, form().find(code).map(figures()::value).orElse(0L));
        }
        return sum;
    }

    /** Whether a number stands in the cell of that code. */
    boolean has(String code) {
        return form().find(code).filter(figures()::has).isPresent();
    }

    /** Whether something stands in the cell of that code that could not be read. */
    boolean isUnreadable(String code) {
        return form().find(code)
                .filter(cell -> figures().state(cell) == Figures.State.UNREADABLE)
                .isPresent();
    }

    /** A finding about a cell and the sentence that departs from it. */
    Finding.Builder about(Finding.Builder finding, String code, Sentence sentence) {
        Cell cell = form().cell(code);
        return finding.at(cell).place(sentence.section().place()).fact("quote", sentence.quote());
    }

    /** A finding about a number that fits none of the readings that were tried. */
    Finding.Builder differs(Finding.Builder finding, String code, Claim claim, List<Interpretation> readings) {
        return about(finding, code, claim.sentence())
                .reported(Long.toString(claim.number()))
                .expected(Long.toString(readings.get(0).value()))
                .difference(Long.toString(
                        Math.subtractExact(claim.number(), readings.get(0).value())))
                .fact("subject", claim.subject())
                .fact("readings", Interpretation.list(readings, Language.CHINESE))
                .fact("readingsEnglish", Interpretation.list(readings, Language.ENGLISH));
    }
}
