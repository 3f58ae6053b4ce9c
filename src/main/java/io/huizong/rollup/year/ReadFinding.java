package io.huizong.rollup.year;

import io.huizong.finding.Finding;

/**
 * What reading one submission found.
 *
 * @param submission the submission's id
 * @param position among the findings of that submission; both together are unique
 */
public record ReadFinding(long submission, int position, Finding finding) {

    /** The same place, with another finding. */
    ReadFinding with(Finding other) {
        return new ReadFinding(submission, position, other);
    }
}
