package io.huizong.sample;

import io.huizong.check.DueChecks;
import io.huizong.check.ReportChecks;
import io.huizong.check.UnreadableChecks;
import io.huizong.check.copies.Copies;
import io.huizong.check.copies.Fingerprint;
import io.huizong.check.identify.Identifications;
import io.huizong.check.years.LastYear;
import io.huizong.check.years.YearChecks;
import io.huizong.finding.Bilingual;
import io.huizong.finding.Filing;
import io.huizong.finding.Finding;
import io.huizong.finding.Identification;
import io.huizong.finding.Rules;
import io.huizong.finding.Severity;
import io.huizong.finding.Thresholds;
import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.report.Report;
import io.huizong.rollup.Accumulator;
import io.huizong.rollup.DoubleCounting;
import io.huizong.rollup.FindingCounts;
import io.huizong.rollup.OpenFindings;
import io.huizong.rollup.Plan;
import io.huizong.rollup.ReadReport;
import io.huizong.rollup.Reconciliation;
import io.huizong.rollup.Standing;
import io.huizong.rollup.Submission;
import io.huizong.rollup.SubmittedFile;
import io.huizong.rollup.Submitter;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A night without database and Spring: the files of a city go through the same readers, checks, standings and sums as in
 * the job, and out come the findings. What was read once is remembered, so that a city can be looked at again with a file
 * or two exchanged.
 */
final class PlainNight {

    private static final Forms FORMS = Forms.load();
    private static final Rules RULES = Rules.load();
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);
    private static final ReportChecks REPORTS = new ReportChecks(RULES, FORMS);
    private static final UnreadableChecks UNREADABLE = new UnreadableChecks(RULES);
    private static final YearChecks YEARS = new YearChecks(RULES, Thresholds.DEFAULT);
    private static final Copies COPIES = new Copies(RULES, Thresholds.DEFAULT);

    private final Roster roster;
    private final List<Integer> years;
    private final Identifications identifications;
    private final IdentityHashMap<SampleFile, Looked> known = new IdentityHashMap<>();

    PlainNight(Roster roster, List<Integer> years) {
        this.roster = roster;
        this.years = years;
        this.identifications = new Identifications(RULES, roster, Map.of(), years);
    }

    /** A file as it was looked at: null where no report could be read. */
    record Looked(
            String path,
            String format,
            Identification whose,
            @Nullable Report report,
            List<Finding> findings) {

        int errors() {
            return (int) findings.stream().filter(Finding::isOpenError).count();
        }
    }

    /** What is found about these files, file by file, then year by year. */
    List<Finding> findings(List<SampleFile> files) {
        List<Looked> looked = files.stream()
                .map(file -> known.computeIfAbsent(file, this::look))
                .toList();
        List<Finding> found = new ArrayList<>();
        looked.forEach(one -> found.addAll(one.findings()));
        Year before = null;
        for (int year : years) {
            Year now = new Year(year, looked, before);
            found.addAll(now.findings());
            before = now;
        }
        return found;
    }

    private Looked look(SampleFile file) {
        Reading reading = INTAKE.read(new Source(file.path(), file.content()));
        if (reading instanceof Reading.Read read) {
            Identification whose = identifications.of(read.report(), file.path());
            List<Finding> findings = new ArrayList<>(whose.findings());
            findings.addAll(REPORTS.check(Filing.of(read.report(), file.path(), whose)));
            return new Looked(file.path(), read.format().word(), whose, read.report(), findings);
        }
        Reading.Unreadable unread = (Reading.Unreadable) reading;
        Identification whose = identifications.ofUnreadable(unread.agencyName(), unread.year(), file.path());
        Reading.Reason reason = unread.reason();
        Finding finding = UNREADABLE.check(
                whose,
                file.path(),
                new Bilingual(reason.chinese(), reason.english()),
                new Bilingual(reason.chineseRemedy(), reason.englishRemedy()),
                unread.detail(),
                unread.place());
        return new Looked(file.path(), unread.format().word(), whose, null, List.of(finding));
    }

    /** A year of the city; the reports that would count twice are taken out as they are found. */
    private final class Year {

        private final int year;
        private final List<Looked> looked;
        private final @Nullable Year before;
        private final Set<String> countedTwice = new HashSet<>();
        private Map<String, Standing> standings = Map.of();
        private Map<String, Looked> standing = Map.of();

        Year(int year, List<Looked> all, @Nullable Year before) {
            this.year = year;
            this.before = before;
            this.looked = all.stream().filter(one -> yearOf(one) == year).toList();
            stand();
        }

        /** Decides what stands, by code. */
        private void stand() {
            standings = decided();
            standing = new TreeMap<>();
            standings.forEach((code, of) ->
                    of.submission().ifPresent(one -> standing.put(code, looked.get((int) one.id()))));
        }

        private int yearOf(Looked one) {
            Integer told = one.whose().year();
            return told != null && years.contains(told)
                    ? told
                    : Integer.parseInt(one.path().substring(0, one.path().indexOf('/')));
        }

        List<Finding> findings() {
            List<Finding> found = new ArrayList<>();
            standings.values().forEach(standing -> found.addAll(standing.findings()));
            found.addAll(new DueChecks(RULES, roster).check(year, TODAY, filed()));
            List<Copies.Candidate> candidates = new ArrayList<>();
            standing.forEach((code, one) -> {
                compare(one, found);
                candidates.add(new Copies.Candidate(agency(one), one.path(), one.path(), "", text(one)));
            });
            found.addAll(COPIES.check(year, FORMS.forYear(year), candidates));
            found.addAll(sums());
            return found;
        }

        private Map<String, Standing> decided() {
            Map<String, List<Submission>> byCode = new TreeMap<>();
            for (int i = 0; i < looked.size(); i++) {
                Submission submission = submission(i, looked.get(i));
                if (submission.code() != null) {
                    byCode.computeIfAbsent(submission.code(), key -> new ArrayList<>())
                            .add(submission);
                }
            }
            Map<String, Standing> decided = new TreeMap<>();
            byCode.forEach((code, filed) ->
                    decided.put(code, Standing.of(roster.find(code).orElseThrow(), year, filed, Submission::isSound)));
            return decided;
        }

        private Submission submission(int id, Looked one) {
            Report report = one.report();
            Agency agency = one.whose().agency();
            int others = (int) one.findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .count();
            return new Submission(
                    id,
                    new SubmittedFile(one.path(), 1, true, "", one.format()),
                    new Submitter(agency == null ? null : agency.code(), agency == null ? "" : agency.name()),
                    report == null
                            ? null
                            : new ReadReport(
                                    report.form().edition(),
                                    report.published(),
                                    report.form() + " " + report.figures().hashCode()),
                    new FindingCounts(one.errors(), others - one.errors(), 0),
                    new OpenFindings(one.errors(), others - one.errors(), countedTwice.contains(one.path()) ? 1 : 0),
                    false);
        }

        private List<DueChecks.Filed> filed() {
            List<DueChecks.Filed> filed = new ArrayList<>();
            standings.forEach((code, standing) -> {
                Submission one = standing.submission()
                        .orElseGet(() -> standing.beside().get(standing.beside().size() - 1));
                filed.add(new DueChecks.Filed(code, one.path(), one.published()));
            });
            return filed;
        }

        private void compare(Looked one, List<Finding> found) {
            LastYear last = before == null ? null : before.lastYear(agency(one));
            if (last != null) {
                found.addAll(YEARS.check(Filing.of(report(one), one.path(), one.whose()), text(one), last));
            }
        }

        /** What stands of this year for an agency of the year after. */
        private @Nullable LastYear lastYear(Agency agency) {
            LastYear last = null;
            for (Agency reporter : LastYear.reporters(roster, agency, year + 1)) {
                Looked one = standing.get(reporter.code());
                if (one == null) {
                    return null;
                }
                last = last == null
                        ? LastYear.of(year, reporter, report(one).figures(), text(one))
                        : last.plus(reporter, report(one).figures());
            }
            return last;
        }

        private List<Finding> sums() {
            List<Finding> found = new ArrayList<>();
            Accumulator sums = accumulated();
            List<Finding> twice = countedTwice(sums);
            while (!twice.isEmpty()) {
                found.addAll(twice);
                twice.forEach(finding -> countedTwice.add(finding.file()));
                stand();
                sums = accumulated();
                twice = countedTwice(sums);
            }
            found.addAll(new Reconciliation(sums, FORMS.forYear(year)).findings());
            return found;
        }

        private Accumulator accumulated() {
            Accumulator sums = new Accumulator(new Plan(roster, year, standings), FORMS.forYear(year));
            standing.values().forEach(one -> sums.add(agency(one), report(one).figures()));
            return sums;
        }

        private List<Finding> countedTwice(Accumulator sums) {
            DoubleCounting doubles = new DoubleCounting(sums, FORMS.forYear(year));
            List<Finding> found = new ArrayList<>(doubles.consolidatedTakenForOwn());
            standing.values()
                    .forEach(one -> doubles.totalFedBack(
                                    agency(one), report(one).figures())
                            .filter(finding ->
                                    sums.plan().statuses().get(agency(one).code()) == io.huizong.rollup.Status.COUNTED)
                            .ifPresent(found::add));
            return found;
        }
    }

    private static Agency agency(Looked one) {
        return java.util.Objects.requireNonNull(one.whose().agency(), one.path());
    }

    private static Report report(Looked one) {
        return java.util.Objects.requireNonNull(one.report(), one.path());
    }

    private static Fingerprint text(Looked one) {
        return Fingerprint.of(report(one).narrative());
    }
}
