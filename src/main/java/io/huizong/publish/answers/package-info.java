/**
 * What is asked about a year long after it was published, kept as the publication had it: who filed and when, what is
 * open, what the publication changed, and the figures of each report that stands, with their places.
 *
 * <p>In: what the job knows when it publishes. Out: the same, for anybody at any time, while the next run changes the
 * ledger. Deciding anything does not live here.
 */
@NullMarked
package io.huizong.publish.answers;

import org.jspecify.annotations.NullMarked;
