package io.huizong.job;

import io.huizong.check.years.LastYear;
import io.huizong.check.years.ProposalRevision;
import io.huizong.finding.Finding;
import io.huizong.ledger.FigureTables;
import io.huizong.ledger.Findings;
import io.huizong.ledger.Findings.OfSubmission;
import io.huizong.report.Report;
import io.huizong.rollup.Submission;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks once more at the reports of a year whose identities are broken, with the year before as a witness to what most
 * likely mends them. It starts from what each report says alone, so that it matters neither in which order reports were
 * read nor what stood for the year before at an earlier run. Reports without such findings are not touched.
 */
final class SecondLook {

    private static final int AT_ONCE = 500;

    private final RunInputs night;
    private final FigureTables tables;
    private final Findings findings;
    private final ProposalRevision witness;

    SecondLook(RunInputs night, FigureTables tables, Findings findings, ProposalRevision witness) {
        this.night = night;
        this.tables = tables;
        this.findings = findings;
        this.witness = witness;
    }

    /** Notes those proposals of a year's findings that are others now than the ledger has. */
    void take(YearView now, YearView before) {
        List<Long> broken = findings.submissions(now.year(), witness.rules());
        if (broken.isEmpty()) {
            return;
        }
        Map<Long, Submission> submissions =
                now.submissions().stream().collect(Collectors.toMap(Submission::id, submission -> submission));
        LastYears lastYears = new LastYears(night, tables, before);
        for (int from = 0; from < broken.size(); from += AT_ONCE) {
            List<Long> some = broken.subList(from, Math.min(from + AT_ONCE, broken.size()));
            List<YearView.Chosen> reports = some.stream()
                    .map(submissions::get)
                    .filter(Objects::nonNull)
                    .flatMap(submission -> chosen(submission).stream())
                    .toList();
            take(rows(some), reports, lastYears.of(agencies(reports)));
        }
    }

    private Optional<YearView.Chosen> chosen(Submission submission) {
        return Optional.ofNullable(submission.code())
                .flatMap(night.roster()::find)
                .map(agency -> new YearView.Chosen(agency, submission));
    }

    private static List<Agency> agencies(List<YearView.Chosen> reports) {
        return reports.stream().map(YearView.Chosen::agency).distinct().toList();
    }

    /** The findings about identities, by submission. */
    private Map<Long, List<OfSubmission>> rows(List<Long> submissions) {
        Map<Long, List<OfSubmission>> rows = new LinkedHashMap<>();
        findings.of(submissions).stream()
                .filter(row -> witness.rules().contains(row.finding().rule()))
                .forEach(row -> rows.computeIfAbsent(row.submission(), id -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    private void take(
            Map<Long, List<OfSubmission>> rows, List<YearView.Chosen> reports, Map<String, LastYear> lastYears) {
        Map<Long, List<Finding>> heard = new HashMap<>();
        YearView.eachFigures(night.forms(), tables, reports, (chosen, figures, places) -> {
            LastYear last = lastYears.get(chosen.agency().code());
            if (last != null) {
                long id = chosen.submission().id();
                Report report = chosen.report(last.year() + 1, figures, places);
                heard.put(id, witness.revise(report, last, findings(rows.getOrDefault(id, List.of()))));
            }
        });
        rows.forEach((id, ofOne) -> note(
                ofOne,
                heard.getOrDefault(
                        id, findings(ofOne).stream().map(Finding::alone).toList())));
    }

    private static List<Finding> findings(List<OfSubmission> rows) {
        return rows.stream().map(OfSubmission::finding).toList();
    }

    private void note(List<OfSubmission> rows, List<Finding> proposed) {
        for (int i = 0; i < rows.size(); i++) {
            if (!proposed.get(i).equals(rows.get(i).finding())) {
                findings.propose(rows.get(i), proposed.get(i));
            }
        }
    }
}
