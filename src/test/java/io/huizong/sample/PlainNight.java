package io.huizong.sample;

import io.huizong.check.Identification;
import io.huizong.check.Thresholds;
import io.huizong.check.copies.Fingerprint;
import io.huizong.check.identify.RosterIdentifications;
import io.huizong.check.waivers.Waivers;
import io.huizong.examine.Examination;
import io.huizong.examine.Examined;
import io.huizong.examine.Request;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.form.Forms;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Source;
import io.huizong.report.Report;
import io.huizong.rollup.FindingCounts;
import io.huizong.rollup.OpenFindings;
import io.huizong.rollup.ReadReport;
import io.huizong.rollup.Submission;
import io.huizong.rollup.SubmittedFile;
import io.huizong.rollup.Submitter;
import io.huizong.rollup.year.Criteria;
import io.huizong.rollup.year.Selections;
import io.huizong.rollup.year.YearDecisions;
import io.huizong.rollup.year.YearInMemory;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A night without database and Spring: the files of a city go through the same readers, checks and decisions as in the
 * job, and out come the findings. What was read once is remembered, so that a city can be looked at again with a file
 * or two exchanged.
 */
final class PlainNight {

    private static final Forms FORMS = Forms.load();
    private static final Rules RULES = Rules.load();
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    private final Criteria criteria;
    private final List<Integer> years;
    private final Examination examination;
    private final IdentityHashMap<SampleFile, Looked> known = new IdentityHashMap<>();

    PlainNight(Roster roster, List<Integer> years) {
        this.criteria = new Criteria(roster, FORMS, RULES, Thresholds.DEFAULT, Waivers.NONE, TODAY, false);
        this.years = years;
        this.examination = Examination.standard(
                FORMS,
                RULES,
                Thresholds.DEFAULT,
                new RosterIdentifications(RULES, roster, Map.of(), years),
                Limits.DEFAULT);
    }

    /** A file as it was looked at: null where no report could be read. */
    record Looked(
            String path,
            String format,
            Identification whose,
            @Nullable Report report,
            List<Finding> findings) {}

    /** What is found about these files, file by file, then year by year. */
    List<Finding> findings(List<SampleFile> files) {
        List<Finding> found = new ArrayList<>();
        Map<Integer, YearInMemory> records = new HashMap<>();
        long id = 0;
        for (SampleFile file : files) {
            Looked looked = known.computeIfAbsent(file, this::look);
            found.addAll(looked.findings());
            record(++id, file, looked, records.computeIfAbsent(yearOf(looked), YearInMemory::new));
        }
        IntFunction<YearInMemory> byYear = year -> records.computeIfAbsent(year, YearInMemory::new);
        YearDecisions decisions =
                new YearDecisions(criteria, byYear::apply, new Selections(criteria.roster(), byYear::apply));
        for (int year : years) {
            decisions.compare(year);
            decisions.rollUp(year);
            found.addAll(byYear.apply(year).compared());
        }
        return found;
    }

    private int yearOf(Looked one) {
        Integer said = one.whose().year();
        return said != null && years.contains(said)
                ? said
                : Integer.parseInt(one.path().substring(0, one.path().indexOf('/')));
    }

    private static void record(long id, SampleFile file, Looked looked, YearInMemory record) {
        Report report = looked.report();
        Agency agency = looked.whose().agency();
        Submission submission = new Submission(
                id,
                new SubmittedFile(file.path(), 1, true, digest(file.content()), looked.format()),
                new Submitter(agency == null ? null : agency.code(), agency == null ? "" : agency.name()),
                report == null
                        ? null
                        : new ReadReport(
                                report.form().edition(),
                                report.published(),
                                report.form() + digest(report.figures().pack())),
                FindingCounts.of(looked.findings()),
                OpenFindings.NONE,
                false);
        if (report == null) {
            record.add(submission, looked.findings());
        } else {
            record.add(
                    submission,
                    report.figures(),
                    report.places(),
                    Fingerprint.of(report.narrative()),
                    looked.findings());
        }
    }

    private static String digest(byte[] bytes) {
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    private Looked look(SampleFile file) {
        Examined examined = examination.examine(Request.of(new Source(file.path(), file.content())));
        return new Looked(
                file.path(),
                examined.format(),
                examined.whose(),
                examined.report().orElse(null),
                examined.findings());
    }
}
