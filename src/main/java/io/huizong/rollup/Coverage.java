package io.huizong.rollup;

import java.util.Collection;

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
        int[] count = new int[Status.values().length];
        statuses.forEach(status -> count[status.ordinal()]++);
        int missing = count[Status.MISSING.ordinal()];
        return new Coverage(
                statuses.size(),
                statuses.size() - missing,
                count[Status.COUNTED.ordinal()],
                count[Status.COVERED.ordinal()],
                count[Status.RETURNED.ordinal()],
                count[Status.UNREADABLE.ordinal()],
                missing);
    }
}
