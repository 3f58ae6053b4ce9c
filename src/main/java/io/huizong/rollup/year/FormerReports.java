package io.huizong.rollup.year;

import io.huizong.check.years.LastYear;
import io.huizong.rollup.Submission;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The valid reports of the year before, by agencies themselves or by those whose cases they took over. */
final class FormerReports {

    private final Roster roster;
    private final YearRecord record;
    private final Map<String, Submission> valid = new HashMap<>();

    /**
     * @param record of the year before
     * @param selection of that year
     */
    FormerReports(Roster roster, YearRecord record, Selection selection) {
        this.roster = roster;
        this.record = record;
        selection
                .valid()
                .forEach(submission -> valid.put(selection.agency(submission).code(), submission));
    }

    /** Whether no report of that year is valid. */
    boolean isEmpty() {
        return valid.isEmpty();
    }

    /** What was reported for each agency, by its code; those of which a report is missing are not among them. */
    Map<String, LastYear> of(Collection<Agency> agencies) {
        Map<String, List<Agency>> reporters = new HashMap<>();
        agencies.forEach(agency -> reporters.put(agency.code(), reporters(agency)));
        Map<String, FiledReport> reports = reports(reporters.values());
        Map<String, LastYear> former = new HashMap<>();
        reporters.forEach((code, some) -> {
            @Nullable LastYear last = together(some, reports);
            if (last != null) {
                former.put(code, last);
            }
        });
        return former;
    }

    /** All whose reports are needed, or none where one of these is missing. */
    private List<Agency> reporters(Agency agency) {
        List<Agency> reporters = LastYear.reporters(roster, agency, record.year() + 1);
        return reporters.stream().allMatch(reporter -> valid.containsKey(reporter.code())) ? reporters : List.of();
    }

    /** The reports of agencies, by code. */
    private Map<String, FiledReport> reports(Collection<List<Agency>> reporters) {
        List<Submission> needed = new ArrayList<>();
        reporters.forEach(some -> some.forEach(agency -> needed.add(valid(agency))));
        Map<String, FiledReport> reports = new HashMap<>();
        record.eachReport(
                needed,
                some -> some.forEach(report ->
                        reports.put(Objects.requireNonNull(report.submission().code()), report)));
        return reports;
    }

    private Submission valid(Agency agency) {
        return Objects.requireNonNull(valid.get(agency.code()));
    }

    private @Nullable LastYear together(List<Agency> reporters, Map<String, FiledReport> reports) {
        @Nullable LastYear last = null;
        for (Agency reporter : reporters) {
            FiledReport report = reports.get(reporter.code());
            if (report == null) {
                return null;
            }
            last = last == null
                    ? LastYear.of(record.year(), reporter, report.figures(), report.text())
                    : last.plus(reporter, report.figures());
        }
        return last;
    }
}
