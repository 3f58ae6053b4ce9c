package io.huizong.sample;

import io.huizong.roster.Agency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body that files reports, under one row of the roster at a time.
 *
 * @param number its own among all bodies; its figures and words follow from it and the seed
 * @param rows the rows of the roster that it has borne, oldest first
 * @param parts the bodies whose reports its consolidated report adds up; empty where it reports on itself
 * @param absorbed the body whose cases it took over with its last row; null where there is none
 * @param isBelowConsolidated whether a consolidated report covers its own
 */
record Body(
        int number,
        List<Agency> rows,
        Volume volume,
        List<String> topics,
        List<Body> parts,
        @Nullable Body absorbed,
        boolean isBelowConsolidated) {

    Body {
        rows = List.copyOf(rows);
        topics = List.copyOf(topics);
        parts = List.copyOf(parts);
    }

    /** The row that it bears in a year. */
    Optional<Agency> row(int year) {
        return rows.stream().filter(row -> row.isActive(year)).findFirst();
    }

    /** Whether it does the work of the body that it absorbed. */
    boolean hasAbsorbed(int year) {
        return absorbed != null && rows.get(rows.size() - 1).isActive(year);
    }

    boolean isConsolidated() {
        return !parts.isEmpty();
    }
}
