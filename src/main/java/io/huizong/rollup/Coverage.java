package io.huizong.rollup;

import java.util.Collection;
import java.util.Collections;

/**
 * How much of what was expected stands behind a total. {@code expected} is always the sum of counted, covered, returned,
 * unreadable and missing; {@code filed} is {@code expected} less {@code missing}.
 *
 * @param expected agencies that owe a report
 * @param filed agencies of which any file came
 * @param counted agencies whose report enters the total itself
 * @param covered agencies whose sound report is inside a consolidated report that stands
 * @param returned agencies whose reports all have open errors
 * @param unreadable agencies whose files all could not be read
 * @param missing agencies of which nothing came
 */
public record Coverage(int expected, int filed, int counted, int covered, int returned, int unreadable, int missing) {

    /** The coverage of agencies of those statuses. */
    public static Coverage of(Collection<Status> statuses) {
        int missing = Collections.frequency(statuses, Status.MISSING);
        return new Coverage(
                statuses.size(),
                statuses.size() - missing,
                Collections.frequency(statuses, Status.COUNTED),
                Collections.frequency(statuses, Status.COVERED),
                Collections.frequency(statuses, Status.RETURNED),
                Collections.frequency(statuses, Status.UNREADABLE),
                missing);
    }
}
