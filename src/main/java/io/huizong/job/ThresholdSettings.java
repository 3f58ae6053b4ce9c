package io.huizong.job;

import io.huizong.check.Thresholds;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@link Thresholds} as settings, {@code huizong.thresholds.*}; their meaning and reasons stand there. */
record ThresholdSettings(
        @DefaultValue("5") int rise,
        @DefaultValue("5") int fall,
        @DefaultValue("30") long significant,
        @DefaultValue("1000") int unitChange,
        @DefaultValue("10") long copiedFigure,
        @DefaultValue("12") int copiedDigits,
        @DefaultValue("90") int alike,
        @DefaultValue("300") int shortest,
        @DefaultValue("100") int appeals,
        @DefaultValue("50") long smallestSum,
        @DefaultValue("2") int nearSum) {

    /**
     * The thresholds.
     *
     * @throws IllegalArgumentException for the first that is out of its range, by the name of its setting
     */
    Thresholds thresholds() {
        try {
            return new Thresholds(
                    rise,
                    fall,
                    significant,
                    unitChange,
                    copiedFigure,
                    copiedDigits,
                    alike,
                    shortest,
                    appeals,
                    smallestSum,
                    nearSum);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("huizong.thresholds." + e.getMessage(), e);
        }
    }
}
