package io.huizong.job;

import io.huizong.examine.Examination;
import io.huizong.examine.Examined;
import io.huizong.examine.Request;
import io.huizong.ledger.Submissions;
import java.util.Map;

/**
 * Outcomes that the next night may not have though the file stays the same: a file that may not be opened, that took too
 * long, or on which the program failed. The ledger keeps the reason in place of the context in which the file was read. No
 * context is equal to it, so that every survey has such a file read again.
 */
final class MomentaryOutcomes {

    private static final String MARK = "of the moment: ";

    private final RunInputs night;
    private final Submissions submissions;
    private final Examination examination;

    MomentaryOutcomes(RunInputs night, Submissions submissions, Examination examination) {
        this.night = night;
        this.submissions = submissions;
        this.examination = examination;
    }

    /** What the ledger keeps: the context, or why the outcome is of the moment. */
    static String context(Examined examined, String context) {
        return examined.reasonOfTheMoment().map(reason -> MARK + reason).orElse(context);
    }

    /** Whether what the ledger keeps says so. */
    static boolean is(String context) {
        return context.startsWith(MARK);
    }

    /** Whether a file of a year's folder that has such an outcome has another one now. */
    boolean isAnyOther(int folderYear) {
        Map<String, String> contexts = submissions.contexts(folderYear, MARK);
        return contexts.entrySet().stream().anyMatch(known -> !isStill(known.getKey(), known.getValue()));
    }

    private boolean isStill(String path, String context) {
        Examined examined = examination.examine(Request.of(night.input().file(path), path));
        return context(examined, "").equals(context);
    }
}
