package io.huizong.rollup.year;

import io.huizong.finding.Finding;
import io.huizong.rollup.Submission;
import io.huizong.rollup.year.YearRecord.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides about years, in two steps of which each notes what it decided in the year's record: first what reports show when
 * they are held against each other, then what they add up to. Not safe for several threads.
 */
public final class YearDecisions {

    /** The rule that finds a report to be about another year than that of its folder: it counts for neither. */
    private static final Set<String> OTHER_YEAR = Set.of("READ-9");

    private final Criteria criteria;
    private final IntFunction<YearRecord> records;
    private final Selections selections;
    private @Nullable CityYear compared;

    /**
     * @param records the record of each year
     * @param selections made from these records; what was decided can be asked there
     */
    public YearDecisions(Criteria criteria, IntFunction<YearRecord> records, Selections selections) {
        this.criteria = criteria;
        this.records = records;
        this.selections = selections;
    }

    /**
     * Decides from what reading gave alone, whatever was decided before: which findings the office accepts, which
     * submission of each agency is valid, and what the rules about several reports find.
     */
    public void compare(int year) {
        selections.forget();
        YearRecord record = records.apply(year);
        WaiverApplication waivers = new WaiverApplication(criteria, record);
        List<Submission> recorded = record.submissions();
        CityYear start = city(record, waivers.appliedTo(asRead(recorded, record)));
        new ProposalReview(start, record).note();
        ExclusionRounds.Judged judged =
                rounds(city -> waivers.weighed(CityRules.ofReports(city))).judge(start);
        waivers.noteCovered();
        record.noteFound(Step.COMPARE, judged.findings());
        note(record, recorded, judged.city());
    }

    /** Adds up the reports that {@link #compare} left valid, without those that would count twice. */
    public void rollUp(int year) {
        YearRecord record = records.apply(year);
        WaiverApplication waivers = new WaiverApplication(criteria, record);
        CityYear start = compared != null && compared.year() == year ? compared : city(record, record.submissions());
        ExclusionRounds.Judged judged =
                rounds(city -> waivers.weighed(CityRules.ofSums(city))).judge(start);
        CityYear city = judged.city();
        List<Finding> compared = new ArrayList<>(record.found(Step.COMPARE));
        compared.addAll(judged.findings());
        List<Finding> found = new ArrayList<>(judged.findings());
        found.addAll(waivers.idle(city.selection().submissions(), compared));
        waivers.noteCovered();
        record.noteFound(Step.ROLL_UP, found);
        note(record, start.selection().submissions(), city);
        record.noteStatuses(city.selection().statuses());
        record.noteTotals(city.form(), city.sums().byCode());
    }

    private CityYear city(YearRecord record, List<Submission> submissions) {
        Selection selection = new Selection(criteria.roster(), record.year(), submissions, criteria.isLenient());
        YearRecord before = records.apply(record.year() - 1);
        FormerReports former =
                new FormerReports(criteria.roster(), before, selections.of(before.year(), criteria.isLenient()));
        return new CityYear(criteria, record, former, selection);
    }

    /** As reading left them, those excluded that say that they are about another year. */
    private static List<Submission> asRead(List<Submission> recorded, YearRecord record) {
        Set<Long> aboutOthers = record.readFindings(record.submissionsWith(OTHER_YEAR), OTHER_YEAR).stream()
                .filter(read -> isAboutAnother(read.finding(), record.year()))
                .map(ReadFinding::submission)
                .collect(Collectors.toSet());
        return recorded.stream()
                .map(Submission::asRead)
                .map(submission -> aboutOthers.contains(submission.id()) ? submission.excluded() : submission)
                .toList();
    }

    private static boolean isAboutAnother(Finding finding, int year) {
        Integer ofYear = finding.year();
        return ofYear != null && ofYear != year;
    }

    private ExclusionRounds rounds(Function<CityYear, List<Finding>> judge) {
        return new ExclusionRounds(judge, criteria.isLenient());
    }

    /** Notes what changed about submissions. */
    private void note(YearRecord record, List<Submission> before, CityYear city) {
        List<Submission> after = city.selection().submissions();
        record.noteOpen(IntStream.range(0, after.size())
                .filter(i -> !after.get(i).equals(before.get(i)))
                .mapToObj(after::get)
                .toList());
        selections.replace(city.selection());
        compared = city;
    }
}
