package io.huizong.rollup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known without its figures of a report that could be read.
 *
 * @param edition of the form that the file bears
 * @param published the day on which the agency published it; null where the file does not say
 * @param figuresDigest equal for equal figures
 */
public record ReadReport(String edition, @Nullable LocalDate published, String figuresDigest) {}
