package io.huizong.rollup;

import org.jspecify.annotations.Nullable;

/**
 * Whose a file is.
 *
 * @param code the agency's roster code; null where it is not known
 * @param name the agency's name on the roster, or as the file writes it; empty where it is not known
 */
public record Submitter(@Nullable String code, String name) {}
