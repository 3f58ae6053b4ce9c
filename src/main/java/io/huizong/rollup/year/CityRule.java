package io.huizong.rollup.year;

import io.huizong.finding.Finding;
import java.util.List;

/**
 * A rule about the reports of a year together, or some that need the same. It is made anew for each round, from the year
 * as it is then; {@link CityRules} lists all. An open error about a valid report excludes the report.
 */
@FunctionalInterface
interface CityRule {

    /** Sees some of the valid reports; each is seen once before findings are asked for. */
    default void see(List<FiledReport> some) {}

    /** What it finds; the office gives it its severity afterwards. */
    List<Finding> findings();
}
