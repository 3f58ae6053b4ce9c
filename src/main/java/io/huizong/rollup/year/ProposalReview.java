package io.huizong.rollup.year;

import io.huizong.check.years.LastYear;
import io.huizong.check.years.ProposalRevision;
import io.huizong.finding.Finding;
import io.huizong.report.Report;
import io.huizong.rollup.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Revises what is proposed for reports whose identities are broken, once last year's reports are known. It starts from
 * what each report shows alone, so that it matters neither in which order reports were read nor what was valid for the
 * year before at an earlier run. Reports without such findings are not touched.
 */
final class ProposalReview {

    private static final int AT_ONCE = 500;

    private final YearRecord record;
    private final FormerReports former;
    private final Selection selection;
    private final ProposalRevision revision;

    ProposalReview(CityYear city, YearRecord record) {
        this.record = record;
        this.former = city.former();
        this.selection = city.selection();
        this.revision =
                new ProposalRevision(city.criteria().rules(), city.criteria().forms());
    }

    /** Notes those proposals that are others now than the record has. */
    void note() {
        List<Long> broken = record.submissionsWith(revision.rules());
        if (broken.isEmpty()) {
            return;
        }
        Map<Long, Submission> submissions =
                selection.submissions().stream().collect(Collectors.toMap(Submission::id, submission -> submission));
        for (int from = 0; from < broken.size(); from += AT_ONCE) {
            List<Long> some = broken.subList(from, Math.min(from + AT_ONCE, broken.size()));
            note(some.stream()
                    .flatMap(id -> Optional.ofNullable(submissions.get(id)).stream())
                    .toList());
        }
    }

    private void note(List<Submission> submissions) {
        Map<Long, List<ReadFinding>> read =
                record.readFindings(submissions.stream().map(Submission::id).toList(), revision.rules()).stream()
                        .collect(Collectors.groupingBy(ReadFinding::submission));
        Map<Long, List<Finding>> proposed = proposed(submissions, read);
        List<ReadFinding> changed = new ArrayList<>();
        read.forEach((id, own) -> {
            List<Finding> ofOne = proposed.getOrDefault(id, alone(own));
            for (int i = 0; i < own.size(); i++) {
                if (!ofOne.get(i).equals(own.get(i).finding())) {
                    changed.add(own.get(i).with(ofOne.get(i)));
                }
            }
        });
        record.noteProposals(changed);
    }

    /** With the proposals that last year's figures speak for, by submission; only where they are known. */
    private Map<Long, List<Finding>> proposed(List<Submission> submissions, Map<Long, List<ReadFinding>> read) {
        List<Submission> attributed = submissions.stream()
                .filter(submission -> selection.find(submission).isPresent())
                .toList();
        Map<String, LastYear> lastYears =
                former.of(attributed.stream().map(selection::agency).distinct().toList());
        Map<Long, List<Finding>> proposed = new HashMap<>();
        record.eachFigures(
                attributed,
                some -> some.forEach(filed -> {
                    Submission submission = filed.submission();
                    LastYear last = lastYears.get(submission.code());
                    List<ReadFinding> own = read.getOrDefault(submission.id(), List.of());
                    if (last != null) {
                        Report report = filed.report(selection.agency(submission), selection.year());
                        proposed.put(submission.id(), revision.revise(report, last, findings(own)));
                    }
                }));
        return proposed;
    }

    private static List<Finding> findings(List<ReadFinding> read) {
        return read.stream().map(ReadFinding::finding).toList();
    }

    private static List<Finding> alone(List<ReadFinding> read) {
        return read.stream().map(one -> one.finding().alone()).toList();
    }
}
