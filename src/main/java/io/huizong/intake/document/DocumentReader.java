package io.huizong.intake.document;

import java.util.Set;

/**
 * Reads one or more formats and knows no form: what a person sees in a file, as a neutral document. Implementations keep
 * no state and are safe for any number of threads.
 */
public interface DocumentReader {

    /** The formats that it takes; no two readers take the same. */
    Set<Format> takes();

    /**
     * Reads a file of one of those formats.
     *
     * @throws RefusedFileException where no document can be made of it
     * @throws Budget.SpentException where that would cost too much
     */
    Document read(Source source, Format format, Budget budget) throws RefusedFileException;
}
