package io.huizong.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One honest way to understand a number in a text.
 *
 * @param name what it would be
 * @param value what the tables say it is
 */
record Interpretation(String name, long value) {

    /** Whether a number, or numbers told one after the other that belong together, fit one of the readings. */
    static boolean fits(List<Claim> claims, List<Interpretation> readings) {
        long sum = 0;
        for (Claim claim : claims) {
            sum = Math.addExact(sum, claim.number());
            long together = sum;
            if (readings.stream()
                    .anyMatch(reading -> reading.value() == claim.number() || reading.value() == together)) {
                return true;
            }
        }
        return false;
    }

    /** The readings as a finding lists them. */
    static String list(List<Interpretation> readings) {
        return readings.stream()
                .map(reading -> reading.name() + " " + reading.value())
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
