package io.huizong.intake.document;

import java.util.Set;

/** Reads reports in one or more formats. Implementations keep no state and are safe for any number of threads. */
public interface ReportReader {

    /** The formats that it takes; no two readers take the same. */
    Set<Format> takes();

    /**
     * Reads a file of one of those formats. Bad content is an {@link Reading.Unreadable} or a remark of the report, never
     * an exception.
     *
     * @throws Budget.SpentException where reading it would cost too much
     */
    Reading read(Source source, Format format, Budget budget);

    /** Its name in messages. */
    default String name() {
        return getClass().getSimpleName();
    }
}
