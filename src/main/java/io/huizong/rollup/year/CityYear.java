package io.huizong.rollup.year;

import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.rollup.Submission;
import io.huizong.roster.Agency;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A year as the rules about it see it in one round: the reports that are valid, last year's, and what they add up to. */
final class CityYear {

    private final Criteria criteria;
    private final YearRecord record;
    private final FormerReports former;
    private final Selection selection;
    private @Nullable Sums sums;

    CityYear(Criteria criteria, YearRecord record, FormerReports former, Selection selection) {
        this.criteria = criteria;
        this.record = record;
        this.former = former;
        this.selection = selection;
    }

    int year() {
        return selection.year();
    }

    /** The edition that the year is due on. */
    Form form() {
        return criteria.form(year());
    }

    Criteria criteria() {
        return criteria;
    }

    /** The valid reports of the year before. */
    FormerReports former() {
        return former;
    }

    Selection selection() {
        return selection;
    }

    Agency agency(FiledReport report) {
        return selection.agency(report.submission());
    }

    /** Hands over every valid report with its text, some at a time; what they add up to is known then, too. */
    void eachReport(Consumer<List<FiledReport>> action) {
        Sums added = new Sums(selection.plan(), form());
        record.eachReport(selection.valid(), some -> {
            some.forEach(report -> added.add(agency(report), report));
            action.accept(some);
        });
        sums = added;
    }

    /** Hands over the figures of some of the valid reports. */
    void eachFigures(List<Submission> submissions, Consumer<FiledReport> action) {
        record.eachFigures(submissions, some -> some.forEach(action));
    }

    /** What the valid reports add up to; they are read where no rule had to see each of them. */
    Sums sums() {
        if (sums == null) {
            Sums added = new Sums(selection.plan(), form());
            eachFigures(selection.valid(), report -> added.add(agency(report), report));
            sums = added;
        }
        return sums;
    }

    /** The year where the valid reports that these findings are about are excluded. */
    CityYear without(List<Finding> findings) {
        return new CityYear(criteria, record, former, selection.without(findings));
    }
}
