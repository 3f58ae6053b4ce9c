package io.huizong.publish;

import io.huizong.rollup.Publication;

/**
 * One kind of output. The same publication gives the same bytes, whatever the run's id and times: those are in the
 * manifest alone.
 */
@FunctionalInterface
interface Output {

    /**
     * Writes its files.
     *
     * @throws java.io.UncheckedIOException where a file cannot be written
     */
    void write(Publication publication, OutputFolder folder);
}
