package io.huizong.job;

import io.huizong.check.Filing;
import io.huizong.check.Finding;
import io.huizong.check.Fingerprint;
import io.huizong.check.LastYear;
import io.huizong.check.YearChecks;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.ledger.FigureTables;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds the reports that stand for a year against those that stood for the year before, a few hundred at a time, so that
 * a large city needs no more memory than a small one.
 */
final class YearComparison {

    private static final int AT_ONCE = 500;

    private final Roster roster;
    private final Forms forms;
    private final FigureTables tables;
    private final YearChecks checks;

    YearComparison(Night night, FigureTables tables, YearChecks checks) {
        this.roster = night.roster();
        this.forms = night.forms();
        this.tables = tables;
        this.checks = checks;
    }

    /** Hands over the findings, by agency code. */
    void each(YearView now, YearView before, Consumer<Finding> action) {
        Map<String, YearView.Chosen> formerly = new HashMap<>();
        before.standing().forEach(chosen -> formerly.put(chosen.agency().code(), chosen));
        List<YearView.Chosen> standing = now.standing();
        for (int from = 0; from < standing.size() && !formerly.isEmpty(); from += AT_ONCE) {
            List<YearView.Chosen> some = standing.subList(from, Math.min(from + AT_ONCE, standing.size()));
            compare(some, now.plan().year(), formerly, action);
        }
    }

    private void compare(
            List<YearView.Chosen> some, int year, Map<String, YearView.Chosen> formerly, Consumer<Finding> action) {
        Map<String, List<Agency>> reporters = new HashMap<>();
        List<YearView.Chosen> needed = new ArrayList<>();
        for (YearView.Chosen chosen : some) {
            List<Agency> found = LastYear.reporters(roster, chosen.agency(), year);
            boolean isComplete = found.stream().allMatch(agency -> formerly.containsKey(agency.code()));
            if (isComplete && !found.isEmpty()) {
                reporters.put(chosen.agency().code(), found);
                found.forEach(agency -> needed.add(formerly.get(agency.code())));
            }
        }
        Map<String, Figures> figures = new HashMap<>();
        YearView.eachFigures(
                forms,
                tables,
                needed,
                (chosen, values, places) -> figures.put(chosen.agency().code(), values));
        Map<Long, Fingerprint> texts = texts(some, needed);
        YearView.eachFigures(forms, tables, some, (chosen, values, places) -> {
            @Nullable
            LastYear last =
                    last(year - 1, reporters.getOrDefault(chosen.agency().code(), List.of()), formerly, figures, texts);
            if (last != null) {
                Report report = new Report(
                        chosen.agency().name(),
                        null,
                        year,
                        values.form(),
                        chosen.submission().published(),
                        values,
                        Narrative.NONE,
                        places,
                        List.of());
                Filing filing = new Filing(report, chosen.submission().file(), chosen.agency(), year);
                Fingerprint text = texts.getOrDefault(chosen.submission().id(), Fingerprint.NONE);
                checks.check(filing, text, last).forEach(action);
            }
        });
    }

    private Map<Long, Fingerprint> texts(List<YearView.Chosen> now, List<YearView.Chosen> before) {
        Map<Long, Fingerprint> texts = new HashMap<>();
        for (Form form : forms.all()) {
            List<Long> ids = new ArrayList<>();
            now.forEach(chosen -> ids.add(chosen.submission().id()));
            before.forEach(chosen -> ids.add(chosen.submission().id()));
            texts.putAll(tables.texts(form, ids));
        }
        return texts;
    }

    private static @Nullable LastYear last(
            int year,
            List<Agency> reporters,
            Map<String, YearView.Chosen> formerly,
            Map<String, Figures> figures,
            Map<Long, Fingerprint> texts) {
        @Nullable LastYear last = null;
        for (Agency reporter : reporters) {
            Figures values = figures.get(reporter.code());
            YearView.Chosen chosen = formerly.get(reporter.code());
            if (values == null || chosen == null) {
                return null;
            }
            Fingerprint text = texts.getOrDefault(chosen.submission().id(), Fingerprint.NONE);
            last = last == null ? LastYear.of(year, reporter, values, text) : last.plus(reporter, values);
        }
        return last;
    }
}
