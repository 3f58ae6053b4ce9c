package io.huizong.check.text;

import io.huizong.finding.Bilingual;
import io.huizong.finding.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One honest way to understand a number in a text.
 *
 * @param name what it would be
 * @param value what the tables say it is
 */
record Interpretation(Bilingual name, long value) {

    /** More than tables can hold; a number that a text says can still be added to it. */
    private static final long BEYOND = Long.MAX_VALUE / 2;

    static Interpretation of(String chinese, String english, long value) {
        return new Interpretation(new Bilingual(chinese, english), value);
    }

    /** Whether a number, or numbers stated one after the other that belong together, fit one of the readings. */
    static boolean fits(List<Claim> claims, List<Interpretation> readings) {
        long sum = 0;
        for (Claim claim : claims) {
            sum = Math.min(sum + claim.number(), BEYOND);
            if (fits(claim.number(), readings) || fits(sum, readings)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number is that of one of the readings. */
    static boolean fits(long number, List<Interpretation> readings) {
        for (Interpretation reading : readings) {
            if (reading.value() == number) {
                return true;
            }
        }
        return false;
    }

    /** The readings as a finding lists them. */
    static String list(List<Interpretation> readings, Language language) {
        return readings.stream()
                .map(reading -> reading.name().in(language) + " " + reading.value())
                .distinct()
                .collect(Collectors.joining(language == Language.CHINESE ? "；" : "; "));
    }
}
