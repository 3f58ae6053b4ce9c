package io.huizong.job;

import io.huizong.ledger.NewSubmission.FileStamp;
import io.huizong.ledger.Submissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Surveys folders, withdraws what was taken away, and keeps for the reading threads what is to be read. */
final class Surveys {

    private final RunInputs night;
    private final Submissions submissions;
    private final boolean isFull;
    private final Map<Integer, Survey> taken = new ConcurrentHashMap<>();

    Surveys(RunInputs night, Submissions submissions, boolean isFull) {
        this.night = night;
        this.submissions = submissions;
        this.isFull = isFull;
    }

    void take(int year) {
        List<FileStamp> files = night.files(year);
        Survey survey = Survey.of(files, submissions.known(year), night.context(year), isFull);
        submissions.withdraw(survey.removed());
        taken.put(year, survey);
    }

    /** The survey of a year that this run took. */
    Survey of(int year) {
        Survey survey = taken.get(year);
        if (survey == null) {
            throw new IllegalStateException("no survey of " + year + " was taken in this run");
        }
        return survey;
    }
}
