package io.huizong.rollup;

import io.huizong.form.Form;
import io.huizong.form.Identity;
import io.huizong.report.Figures;

/**
 * Sums that a report left blank though their parts are filled, as they compute: what enters the totals where a reviewer
 * waived SUM-1. The report itself stays as it was filed.
 */
public final class ComputedSums {

    private ComputedSums() {}

    /** The figures with every blank sum computed: those of lines first, which sums of columns add up. */
    public static Figures in(Figures figures) {
        return along(Identity.Along.COLUMN, along(Identity.Along.LINE, figures));
    }

    private static Figures along(Identity.Along direction, Figures figures) {
        Form form = figures.form();
        Figures.Builder builder = figures.toBuilder();
        for (Identity identity : form.identities()) {
            boolean isBlankSum = identity.isSum()
                    && identity.along() == direction
                    && figures.state(identity.head()) == Figures.State.BLANK;
            if (isBlankSum && identity.right().stream().anyMatch(figures::has)) {
                builder.set(identity.head(), figures.sum(identity.right()));
            }
        }
        return builder.build();
    }
}
