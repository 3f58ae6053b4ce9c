/**
 * The agencies of the city: who must file, who belongs to whom, when it is due, and finding an agency by name.
 *
 * <p>In: {@code roster.csv} and {@code assignments.csv}. Out: {@link io.huizong.roster.Roster}. Whether an agency has
 * filed does not live here.
 */
@NullMarked
package io.huizong.roster;

import org.jspecify.annotations.NullMarked;
