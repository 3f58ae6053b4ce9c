package io.huizong.rollup.year;

import java.time.Instant;

/** A state, and the publication that first found it so. */
public record NotedState(AgencyState state, String runId, Instant at) {}
