package io.huizong.rollup.year;

import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Totals;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is recorded of a year: what reading its files gave, and what was decided about it. It keeps and hands out, and
 * decides nothing. Transactions are the caller's.
 */
public interface YearRecord {

    /** A step that decides, by whose name its findings are kept. */
    enum Step {
        COMPARE("compare"),
        ROLL_UP("rollUp");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        /** The word under which its findings are kept. */
        public String word() {
            return word;
        }
    }

    /** The year. */
    int year();

    /** The submissions about the year that are not withdrawn, by path and version. */
    List<Submission> submissions();

    /**
     * Hands over what was read of submissions, with their texts, some at a time so that memory does not grow with the
     * city: edition by edition, within one in the order given. Those that could not be read are passed over.
     */
    void eachReport(List<Submission> submissions, Consumer<List<FiledReport>> action);

    /** The same without the texts. */
    void eachFigures(List<Submission> submissions, Consumer<List<FiledReport>> action);

    /** The ids of the submissions, none withdrawn, in which reading found something by one of these rules; ascending. */
    List<Long> submissionsWith(Set<String> rules);

    /** What reading found by these rules in submissions, by submission and position. */
    List<ReadFinding> readFindings(Collection<Long> submissions, Set<String> rules);

    /** What a step found, in the order in which it was noted. */
    List<Finding> found(Step step);

    /** The values that the waivers for the year were given for, of those that were ever applied. */
    List<WaivedValues> waivedValues();

    /** Notes the values of waivers that were never applied before. */
    void noteWaivedValues(List<WaivedValues> values);

    /** Notes who accepted which findings of reading and why, in place of all that was accepted before. */
    void noteAccepted(List<ReadFinding> accepted);

    /** Notes anew the proposals of findings of reading, and the facts beside them. */
    void noteProposals(List<ReadFinding> revised);

    /** Notes anew what is open of what was found about submissions, and whether their computed sums count. */
    void noteOpen(List<Submission> changed);

    /** Notes what a step found, in place of what it found before. */
    void noteFound(Step step, List<Finding> findings);

    /** Notes what became of submissions, by id. */
    void noteStatuses(Map<Long, Status> statuses);

    /** Notes the year's sums by agency code, in place of those before. */
    void noteTotals(Form form, Map<String, Totals> totals);
}
