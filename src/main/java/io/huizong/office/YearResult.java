package io.huizong.office;

import io.huizong.finding.Severity;
import io.huizong.publish.answers.PublishedYear;
import io.huizong.rollup.Coverage;
import java.nio.file.Path;

/**
 * What a run made of one year.
 *
 * @param published the publication as it stands now
 * @param folder where it lies
 */
public record YearResult(Outcome outcome, PublishedYear published, Path folder) {

    /** How a year ended. */
    public enum Outcome {
        /** A new publication stands. */
        PUBLISHED,
        /** Nothing had changed; the publication stands as it was. */
        UNCHANGED
    }

    /** The year. */
    public int year() {
        return published.year();
    }

    /** How complete the year is. */
    public Coverage coverage() {
        return published.coverage();
    }

    /** Whether somebody should look: anything returned, unreadable or missing, or any error or warning. */
    public boolean needsAttention() {
        return coverage().returned() + coverage().unreadable() + coverage().missing() > 0
                || published.open(Severity.ERROR) > 0
                || published.open(Severity.WARNING) > 0;
    }
}
