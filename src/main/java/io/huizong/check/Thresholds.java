package io.huizong.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A value for every {@link Threshold}. Immutable. */
public final class Thresholds {

    /** What holds where the office sets nothing. */
    public static final Thresholds DEFAULT = new Thresholds(Map.of());

    private final Map<Threshold, Long> values = new EnumMap<>(Threshold.class);

    /**
     * The values that the office sets, and of all others the standard ones.
     *
     * @throws IllegalArgumentException for one that is out of its range
     */
    public Thresholds(Map<Threshold, Long> settings) {
        for (Threshold threshold : Threshold.values()) {
            long value = settings.getOrDefault(threshold, threshold.standard());
            threshold.demand(value);
            values.put(threshold, value);
        }
    }

    /** The value of a threshold. */
    public long of(Threshold threshold) {
        return values.getOrDefault(threshold, threshold.standard());
    }

    /** All of them by name; with it a changed threshold is noticed, and an unchanged one is not. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(value -> value.getKey().word() + "=" + value.getValue())
                .collect(Collectors.joining(", ", "Thresholds[", "]"));
    }
}
