package io.huizong.job;

import io.huizong.check.copies.Fingerprint;
import io.huizong.check.years.LastYear;
import io.huizong.form.Forms;
import io.huizong.ledger.FigureTables;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What agencies reported for the year before, by themselves or by those whose cases they took over, as it stands. */
final class LastYears {

    private final Roster roster;
    private final Forms forms;
    private final FigureTables tables;
    private final int year;
    private final Map<String, YearView.Chosen> formerly = new HashMap<>();

    LastYears(RunInputs night, FigureTables tables, YearView before) {
        this.roster = night.roster();
        this.forms = night.forms();
        this.tables = tables;
        this.year = before.year();
        before.standing().forEach(chosen -> formerly.put(chosen.agency().code(), chosen));
    }

    /** Whether no report of that year stands. */
    boolean isEmpty() {
        return formerly.isEmpty();
    }

    /** By agency code; those of which a report is missing are not among them. */
    Map<String, LastYear> of(Collection<Agency> agencies) {
        Map<String, List<YearView.Chosen>> reporters = new HashMap<>();
        agencies.forEach(agency -> reporters.put(agency.code(), reporters(agency)));
        List<YearView.Chosen> needed =
                reporters.values().stream().flatMap(List::stream).toList();
        Map<String, Figures> figures = new HashMap<>();
        YearView.eachFigures(
                forms,
                tables,
                needed,
                (chosen, values, places) -> figures.put(chosen.agency().code(), values));
        Map<Long, Fingerprint> texts = texts(needed);
        Map<String, LastYear> lastYears = new HashMap<>();
        reporters.forEach((code, chosen) -> {
            @Nullable LastYear last = added(chosen, figures, texts);
            if (last != null) {
                lastYears.put(code, last);
            }
        });
        return lastYears;
    }

    /** All whose reports are needed, or none. */
    private List<YearView.Chosen> reporters(Agency agency) {
        List<YearView.Chosen> reporters = new ArrayList<>();
        for (Agency reporter : LastYear.reporters(roster, agency, year + 1)) {
            YearView.Chosen chosen = formerly.get(reporter.code());
            if (chosen == null) {
                return List.of();
            }
            reporters.add(chosen);
        }
        return reporters;
    }

    /** What is left of the texts of submissions, by id. */
    Map<Long, Fingerprint> texts(List<YearView.Chosen> needed) {
        List<Long> ids = needed.stream().map(chosen -> chosen.submission().id()).toList();
        return tables.texts(ids);
    }

    private @Nullable LastYear added(
            List<YearView.Chosen> reporters, Map<String, Figures> figures, Map<Long, Fingerprint> texts) {
        @Nullable LastYear last = null;
        for (YearView.Chosen reporter : reporters) {
            Figures values = figures.get(reporter.agency().code());
            if (values == null) {
                return null;
            }
            Fingerprint text = texts.getOrDefault(reporter.submission().id(), Fingerprint.NONE);
            last = last == null
                    ? LastYear.of(year, reporter.agency(), values, text)
                    : last.plus(reporter.agency(), values);
        }
        return last;
    }
}
