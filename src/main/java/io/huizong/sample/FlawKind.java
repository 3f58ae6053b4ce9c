package io.huizong.sample;

import java.util.Optional;

/**
 * A kind of flaw by the name that {@code flaws.csv} gives it.
 *
 * @param reach which reports can bear it without consequences for others
 */
record FlawKind(String name, Reach reach, Defect defect) {

    /** What a flaw touches. */
    enum Reach {
        /** Words, layout and dates: every figure stays, so any report can bear it. */
        WORDS,
        /** Figures that the next year does not start from. The report counts. A part of a consolidated report cannot. */
        FIGURES,
        /** Figures that the next year starts from: the last year alone. */
        LAST_YEAR,
        /** The report does not count, or is not there. */
        RETURNED,
        /** Consolidated reports alone. */
        WHOLE,
        /** Parts of consolidated reports alone. */
        PART
    }

    /** The spoilt report; empty where the kind does not fit it. */
    Optional<SampleDraft> spoil(SampleDraft sound, FlawContext around) {
        return isWithinReach(sound.body(), around)
                ? defect.of(sound, around).map(spoilt -> spoilt.named(name))
                : Optional.empty();
    }

    private boolean isWithinReach(Body body, FlawContext around) {
        return switch (reach) {
            case WORDS -> !body.isConsolidated();
            case FIGURES, RETURNED -> !body.isConsolidated() && !body.isBelowConsolidated();
            case LAST_YEAR -> !body.isConsolidated() && !body.isBelowConsolidated() && around.isLast();
            case WHOLE -> body.isConsolidated();
            case PART -> body.isBelowConsolidated();
        };
    }
}
