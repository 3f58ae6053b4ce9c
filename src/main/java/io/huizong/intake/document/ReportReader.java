package io.huizong.intake.document;

import java.util.Set;

/** Reads one or more formats. Implementations keep no state and are safe for any number of threads. */
public interface ReportReader {

    /** The formats that it takes; no two readers take the same. */
    Set<Format> takes();

    /**
     * Reads a file of one of those formats. Bad content is an {@link Reading.Unreadable} or a remark of the report, never
     * an exception.
     */
    Reading read(Source source, Format format, Limits limits);
}
