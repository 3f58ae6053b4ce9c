package io.huizong.rollup.year;

import io.huizong.check.waivers.Waiver;

/**
 * For which values a waiver was given: those that the finding had when it was first applied.
 *
 * @param digest of the values; equal for equal ones
 */
public record WaivedValues(Waiver waiver, String digest) {}
